package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the lines that say what the rows leave open and where they overlap, once all rows are known. */
final class StatementParser {

    private final List<Rule> rows;
    private final Sources sources;
    private final ConditionParser conditions;
    private final List<IntendedGap> gaps = new ArrayList<>();
    private final List<IntendedOverlap> overlaps = new ArrayList<>();

    StatementParser(List<Rule> rules, Sources sources, ConditionParser conditions) {
        this.rows = rules.stream().filter(rule -> rule.kind().isRow()).toList();
        this.sources = sources;
        this.conditions = conditions;
    }

    /** Reads what follows the word {@code left}. */
    void readGap(Words words) {
        String from = words.ahead();
        Condition condition = conditions.parse(words);
        String text = from.substring(0, from.length() - words.ahead().length()).strip();
        if (!words.skip("basis")) {
            throw words.error("write 'basis', the confidence and the sources after the condition");
        }
        LegalBasis basis = sources.readBasis(words);
        gaps.add(new IntendedGap(new Clause(text, condition), basis, reason(words)));
    }

    /** Reads what follows the word {@code overlap}: each row before the word {@code before}, each row after it. */
    void readOverlaps(Words words) {
        Set<Rule> earlier = new LinkedHashSet<>();
        do {
            if (!earlier.add(row(words))) {
                throw words.errorBefore("this row is named twice; leave one out");
            }
        } while (words.skip(","));
        if (!words.skip("before")) {
            throw words.error("write 'before' and the row that comes later");
        }
        Rule later = row(words);
        for (Rule each : earlier) {
            if (rows.indexOf(each) >= rows.indexOf(later)) {
                throw words.errorBefore(
                        each.id() + " does not come before " + later.id() + "; write the earlier row first");
            }
            if (overlaps.stream()
                    .anyMatch(other ->
                            other.earlier().equals(each) && other.later().equals(later))) {
                throw words.errorBefore("the overlap of " + each.id() + " and " + later.id() + " is explained already");
            }
        }
        String reason = reason(words);
        earlier.forEach(each -> overlaps.add(new IntendedOverlap(each, later, reason)));
    }

    private Rule row(Words words) {
        String id = words.take("write the id of a row");
        return rows.stream()
                .filter(row -> row.id().equals(id) && row.kind() != RuleKind.OTHERWISE)
                .findFirst()
                .orElseThrow(() -> words.errorBefore("there is no row '" + id + "' before 'otherwise'"));
    }

    private static String reason(Words words) {
        if (!words.skip("|")) {
            throw words.error("write '|' and the reason, as a sentence");
        }
        return words.rest("write the reason, as a sentence");
    }

    List<IntendedGap> gaps() {
        return gaps;
    }

    List<IntendedOverlap> overlaps() {
        return overlaps;
    }
}
