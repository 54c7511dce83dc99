package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.ReportingGroup;

/**
 * What another rule book would change for the same candidacies: who gains, who loses, and by which rules.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before the book that is compared with
 * @param after the book that would take its place
 * @param candidacies how many were assessed under both
 * @param differences those for whom something changes, in the order in which they were given
 */
public record RuleBookComparison(RuleBook before, RuleBook after, int candidacies, List<Difference> differences) {

    /** Copies the list. */
    public RuleBookComparison {
        differences = List.copyOf(differences);
    }

    /** What becomes of a candidacy. */
    public enum Shift {
        /** It becomes eligible. */
        GAINED,
        /** It becomes not eligible. */
        LOST,
        /** It comes before a person. */
        NEWLY_REFERRED,
        /** Facts are missing to tell where none were. */
        NEWLY_UNDETERMINED,
        /** The verdict stays; its reasons, what is missing or the priority class do not. */
        OTHER_REASONS
    }

    /**
     * One candidacy, with what the rules of each book need to know of it. The facts differ where the books disagree on which
     * trades are close.
     *
     * @param key learner and edition
     * @param before the facts for the book that is compared with
     * @param after the facts for the other
     */
    public record Candidate(CandidacyKey key, EligibilityFacts before, EligibilityFacts after) {

        /** A candidacy of which the facts are the same for both. */
        public Candidate(CandidacyKey key, EligibilityFacts facts) {
            this(key, facts, facts);
        }
    }

    /**
     * One candidacy for which something changes.
     *
     * @param key learner and edition
     * @param before the assessment under the book that is compared with
     * @param after the assessment under the other
     */
    public record Difference(CandidacyKey key, Assessment before, Assessment after) {

        /** Returns what becomes of the candidacy. */
        public Shift shift() {
            if (before.verdict() == after.verdict()) {
                return Shift.OTHER_REASONS;
            }
            return switch (after.verdict()) {
                case ELIGIBLE -> Shift.GAINED;
                case NOT_ELIGIBLE -> Shift.LOST;
                case REFER -> Shift.NEWLY_REFERRED;
                case UNDETERMINED -> Shift.NEWLY_UNDETERMINED;
            };
        }

        /** Returns the rules that are shown under one book and not, or otherwise, under the other. */
        public List<ChangedFinding> changedFindings() {
            return Stream.concat(before.shownFindings().stream(), after.shownFindings().stream())
                    .map(Finding::ruleId)
                    .distinct()
                    .map(id -> new ChangedFinding(id, shown(before, id), shown(after, id)))
                    .filter(ChangedFinding::isChange)
                    .toList();
        }

        private static Optional<Outcome> shown(Assessment assessment, String rule) {
            return assessment.shownFindings().stream()
                    .filter(finding -> finding.ruleId().equals(rule))
                    .map(Finding::outcome)
                    .findFirst();
        }

        private boolean isOne() {
            return before.verdict() != after.verdict()
                    || !changedFindings().isEmpty()
                    || !before.missingColumns().equals(after.missingColumns())
                    || before.priorityClass() != after.priorityClass();
        }
    }

    /**
     * A rule of which the finding changes.
     *
     * @param rule the identifier of the rule
     * @param before what it said; nothing if it decided nothing or is not in that book
     * @param after what it would say, likewise
     */
    public record ChangedFinding(String rule, Optional<Outcome> before, Optional<Outcome> after) {

        private boolean isChange() {
            return !before.equals(after);
        }
    }

    /** Assesses every candidacy under both books. */
    public static RuleBookComparison between(RuleBook before, RuleBook after, Iterable<Candidate> cohort) {
        List<Difference> differences = new ArrayList<>();
        int candidacies = 0;
        for (Candidate candidate : cohort) {
            candidacies++;
            Difference difference =
                    new Difference(candidate.key(), before.assess(candidate.before()), after.assess(candidate.after()));
            if (difference.isOne()) {
                differences.add(difference);
            }
        }
        return new RuleBookComparison(before, after, candidacies, differences);
    }

    /** Returns how many candidacies shift in which way. */
    public Map<Shift, Integer> count() {
        Map<Shift, Integer> count = new EnumMap<>(Shift.class);
        differences.forEach(difference -> count.merge(difference.shift(), 1, Integer::sum));
        return count;
    }

    /** Returns the same for each reporting group in which something shifts. */
    public Map<ReportingGroup, Map<Shift, Integer>> countByReportingGroup() {
        Map<ReportingGroup, Map<Shift, Integer>> counts = new EnumMap<>(ReportingGroup.class);
        differences.forEach(difference -> counts.computeIfAbsent(
                        difference.after().reportingGroup(), group -> new EnumMap<>(Shift.class))
                .merge(difference.shift(), 1, Integer::sum));
        return counts;
    }
}
