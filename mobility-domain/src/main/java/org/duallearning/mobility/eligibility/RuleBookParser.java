package org.duallearning.mobility.eligibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule book line by line: first its version, sources and tables, then its rules.
 *
 * <p>The format is explained at the head of the standard book. Used once.
 */
final class RuleBookParser {

    private final Collection<? extends JavaCondition> inJava;
    private final StringBuilder text = new StringBuilder();
    private final Sources sources = new Sources();
    private final TableParser tables = new TableParser(sources);
    private final Map<String, Rule> rules = new HashMap<>();
    private final List<Rule> inOrder = new ArrayList<>();
    private @Nullable String version;
    private @Nullable ConditionParser conditions;
    private @Nullable StatementParser statements;
    private @Nullable RuleParser current;
    private int line;

    RuleBookParser(Collection<? extends JavaCondition> inJava) {
        this.inJava = inJava;
    }

    RuleBook parse(Reader reader) {
        try {
            BufferedReader lines = new BufferedReader(reader);
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                line++;
                text.append(next).append('\n');
                read(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rule book cannot be read after line " + line, e);
        }
        finishRule();
        return finish();
    }

    private void read(String next) {
        Words words = new Words(line, next);
        if (!words.hasNext() || next.startsWith("#")) {
            return;
        }
        if (words.isIndented()) {
            if (current == null) {
                throw words.error("an indented line belongs to a rule; start one with 'rule'");
            }
            current.read(words);
        } else {
            finishRule();
            readHead(words);
        }
    }

    private void readHead(Words words) {
        if (words.skip("rule")) {
            current = new RuleParser(words, sources, conditions());
            return;
        }
        if (words.skip("left")) {
            statements(words).readGap(words);
        } else if (words.skip("overlap")) {
            statements(words).readOverlaps(words);
        } else if (conditions != null) {
            throw words.error(
                    "only rules, 'left' and 'overlap' may follow a rule; move this line before the first rule");
        } else {
            readTop(words);
        }
        words.end();
    }

    private void readTop(Words words) {
        if (words.skip("book")) {
            version = words.take("write the version of the book");
        } else if (words.skip("source")) {
            sources.read(words);
        } else if (!tables.read(words)) {
            throw words.error("write book, source, destinations, length, affinity or rule");
        }
    }

    /** The rows are complete when the last of them is. */
    private StatementParser statements(Words words) {
        if (inOrder.stream().noneMatch(rule -> rule.kind() == RuleKind.OTHERWISE)) {
            throw words.errorBefore("rows come first; move this line below the rule that is 'otherwise'");
        }
        if (statements == null) {
            statements = new StatementParser(inOrder, sources, conditions());
        }
        return statements;
    }

    /** The tables are complete when the first rule begins. */
    private ConditionParser conditions() {
        if (conditions == null) {
            Map<String, Condition> named = new HashMap<>(tables.conditions());
            inJava.forEach(condition -> named.put(condition.name(), new Named(condition)));
            conditions = new ConditionParser(named);
        }
        return conditions;
    }

    private void finishRule() {
        if (current == null) {
            return;
        }
        Rule rule = current.finish();
        RuleBookSyntaxException misplaced = misplaced(rule, current.line());
        if (misplaced != null) {
            throw misplaced;
        }
        rules.put(rule.id(), rule);
        inOrder.add(rule);
        current = null;
    }

    private @Nullable RuleBookSyntaxException misplaced(Rule rule, int ruleLine) {
        if (rules.containsKey(rule.id())) {
            return new RuleBookSyntaxException(ruleLine, 6, "rule " + rule.id() + " exists already; rename one");
        }
        boolean closed = inOrder.stream().anyMatch(other -> other.kind() == RuleKind.OTHERWISE);
        if (closed == rule.kind().isRow()) {
            return new RuleBookSyntaxException(
                    ruleLine,
                    6,
                    "rule " + rule.id() + " is out of place; rows come first, then one 'otherwise', then all others");
        }
        return null;
    }

    private RuleBook finish() {
        if (version == null) {
            throw new RuleBookSyntaxException(line + 1, 1, "the book has no version; start it with 'book 2026-11-23'");
        }
        if (inOrder.stream().noneMatch(rule -> rule.kind() == RuleKind.OTHERWISE)) {
            throw new RuleBookSyntaxException(
                    line + 1, 1, "no rule is 'otherwise'; end the rows with one, so that every case is decided");
        }
        return new RuleBook(
                version,
                text.toString(),
                tables.tables(),
                inOrder,
                statements == null ? List.of() : statements.gaps(),
                statements == null ? List.of() : statements.overlaps());
    }
}
