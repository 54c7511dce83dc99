package org.duallearning.mobility.application.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What another rule book would change for the same candidacies. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param before the book that is compared with
 * @param after the other book
 * @param candidacies how many were assessed under both
 * @param shifts how many shift in which way: GAINED, LOST, NEWLY_REFERRED, NEWLY_UNDETERMINED, OTHER_REASONS
 * @param byReportingGroup the same for each reporting group
 * @param differences those for whom something changes, by edition and learner
 */
public record RuleBookComparisonView(
        String project,
        String provenance,
        Book before,
        Book after,
        int candidacies,
        Map<String, Integer> shifts,
        Map<String, Map<String, Integer>> byReportingGroup,
        List<Difference> differences)
        implements Marked {

    /** Copies the list. */
    public RuleBookComparisonView {
        differences = List.copyOf(differences);
    }

    /**
     * A rule book.
     *
     * @param ruleBook its version
     * @param fingerprint the SHA-256 of its text
     */
    public record Book(String ruleBook, String fingerprint) {}

    /**
     * A candidacy for which something changes.
     *
     * @param learner the learner
     * @param edition the edition
     * @param reportingGroup the group in which a participant is counted
     * @param shift in which way
     * @param before the verdict under the book that is compared with
     * @param after the verdict under the other
     * @param changedFindings the rules that say something else
     */
    public record Difference(
            String learner,
            String edition,
            String reportingGroup,
            String shift,
            String before,
            String after,
            List<ChangedFinding> changedFindings) {

        /** Copies the list. */
        public Difference {
            changedFindings = List.copyOf(changedFindings);
        }
    }

    /**
     * A rule that says something else.
     *
     * @param rule the rule
     * @param before what it said; null if it decided nothing, or is not in that book
     * @param after what it would say, likewise
     */
    public record ChangedFinding(
            String rule, @Nullable String before, @Nullable String after) {}
}
