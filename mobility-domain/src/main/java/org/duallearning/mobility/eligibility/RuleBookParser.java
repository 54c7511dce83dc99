package org.duallearning.mobility.eligibility;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

    private @Nullable String version;
    private final Map<String, Source> sources = new HashMap<>();
    private final TableParser tables = new TableParser();
    private final Map<String, Rule> rules = new HashMap<>();
    private final List<Rule> inOrder = new ArrayList<>();
    private @Nullable RuleParser current;
    private int line;

    RuleBook parse(Reader reader) {
        try {
            BufferedReader lines = new BufferedReader(reader);
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                read(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rule book cannot be read after line " + line, e);
        }
        finishRule();
        return finish();
    }

    private void read(String text) {
        Words words = new Words(line, text);
        if (!words.hasNext() || text.startsWith("#")) {
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
            current = new RuleParser(words, sources, tables.conditions());
            return;
        }
        if (!inOrder.isEmpty()) {
            throw words.error("only rules may follow a rule; move this line before the first one");
        }
        if (words.skip("book")) {
            version = words.take("write the version of the book");
        } else if (words.skip("source")) {
            readSource(words);
        } else if (!tables.read(words)) {
            throw words.error("write book, source, destinations, unconfirmed destinations, length or rule");
        }
        words.end();
    }

    private void readSource(Words words) {
        String key = words.take("write a short name for the source");
        if (sources.containsKey(key)) {
            throw words.errorBefore("source '" + key + "' exists already; give this one another name");
        }
        String[] parts = words.rest("write '| title | date' after the name").split("\\|", -1);
        if (parts.length != 3 || !parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank()) {
            throw words.errorBefore("a source reads 'source name | title | date'");
        }
        sources.put(key, new Source(key, parts[1].strip(), parts[2].strip()));
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
        if (closed != (rule.kind() == RuleKind.GATE)) {
            return new RuleBookSyntaxException(
                    ruleLine,
                    6,
                    "rule " + rule.id() + " is out of place; rows come first, then one 'otherwise', then the gates");
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
        return new RuleBook(version, inOrder, tables.destinations());
    }
}
