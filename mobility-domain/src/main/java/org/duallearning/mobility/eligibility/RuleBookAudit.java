package org.duallearning.mobility.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rows of a rule book do with every combination of facts that they can tell apart, compared with what the book
 * says is intended.
 *
 * <p>Every dual-learning system is taken with every type of agreement and with none, on both sides of every date, number
 * and yes or no that a row names, so that the answer holds for all facts and not for samples. The same book gives an equal
 * audit. Conditions are in the words of the book: that of a gap can be copied into a line {@code left}.
 *
 * @param gaps what the {@code otherwise} row decides
 * @param dead the rows that never decide, in the order of the book
 * @param overlaps the pairs of rows of which the earlier keeps the later from deciding, in the order of the book
 * @param stale what the book says of gaps and overlaps and is not so
 */
public record RuleBookAudit(List<Gap> gaps, List<Rule> dead, List<Overlap> overlaps, List<Stale> stale) {

    /**
     * Combinations that no row is about.
     *
     * @param condition the combinations, in the words of the book
     * @param example facts that are one of them; what they leave empty makes no difference
     * @param intended what the book says about them
     */
    public record Gap(String condition, EligibilityFacts example, Optional<IntendedGap> intended) {}

    /**
     * Two rows that match the same combinations.
     *
     * @param earlier the row that decides them
     * @param later the row that would without it
     * @param conditions the combinations, in the words of the book
     * @param sameOutcome whether both rows come to the same for all of them
     * @param example facts that are one of them, if possible one where the rows differ
     * @param intended what the book says about it
     */
    public record Overlap(
            Rule earlier,
            Rule later,
            List<String> conditions,
            boolean sameOutcome,
            EligibilityFacts example,
            Optional<IntendedOverlap> intended) {

        /** Copies the list. */
        public Overlap {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A line of the book that is not, or no longer, true.
     *
     * @param statement the line without its basis and reason
     * @param problem what is the case instead
     */
    public record Stale(String statement, String problem) {}

    /** Copies the lists. */
    public RuleBookAudit {
        gaps = List.copyOf(gaps);
        dead = List.copyOf(dead);
        overlaps = List.copyOf(overlaps);
        stale = List.copyOf(stale);
    }

    /** Examines a rule book; takes a second or so. */
    public static RuleBookAudit of(RuleBook book) {
        return new Examination(book).audit();
    }

    /** Returns what is wrong with the book, a sentence each; nothing if every gap and overlap is intended. */
    public List<String> problems() {
        return Stream.of(
                        dead.stream()
                                .map(rule -> "row " + rule.id()
                                        + " never decides; remove it, or move it before the rows that hide it"),
                        gaps.stream()
                                .filter(gap -> gap.intended().isEmpty())
                                .map(gap -> "no row decides " + gap.condition() + "; add a row, or a line 'left'"),
                        overlaps.stream()
                                .filter(overlap -> overlap.intended().isEmpty())
                                .map(overlap -> "rows " + overlap.earlier().id() + " and "
                                        + overlap.later().id()
                                        + " both match " + overlap.conditions().get(0)
                                        + "; narrow one, or add a line 'overlap'"),
                        stale.stream().map(each -> "'" + each.statement() + "' is not true: " + each.problem()))
                .flatMap(problems -> problems)
                .toList();
    }
}
