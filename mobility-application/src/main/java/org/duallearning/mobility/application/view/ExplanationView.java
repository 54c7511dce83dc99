package org.duallearning.mobility.application.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why one candidacy may go ahead or not, rule by rule and condition by condition: with its facts, a document that can be
 * checked by anyone who has the rule book. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param ruleBookFingerprint the SHA-256 of the text of the rule book that was applied
 * @param assessment the assessment, with every finding
 * @param facts what was assessed, by name, without what is not known
 * @param rules what each rule asked
 */
public record ExplanationView(
        String project,
        String provenance,
        String ruleBookFingerprint,
        AssessmentView assessment,
        Map<String, String> facts,
        List<RuleTraceView> rules)
        implements Marked {
    /** Copies facts and rules. */
    public ExplanationView {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        rules = List.copyOf(rules);
    }

    /**
     * What one rule asked.
     *
     * @param rule the rule
     * @param outcome what it found
     * @param applicability whether it had anything to say, and if not, why not
     * @param nearMiss whether it would apply, or might, if one condition were otherwise
     * @param conditions what must hold for the rule to apply: its date, then its conditions
     * @param consequences what follows under which condition
     * @param text the rule in words
     */
    public record RuleTraceView(
            String rule,
            String outcome,
            String applicability,
            boolean nearMiss,
            List<TracedConditionView> conditions,
            List<TracedConsequenceView> consequences,
            String text) {
        /** Copies the lists. */
        public RuleTraceView {
            conditions = List.copyOf(conditions);
            consequences = List.copyOf(consequences);
        }
    }

    /**
     * A condition.
     *
     * @param condition in the words of the rule book
     * @param holds whether it holds; null while a fact is missing to tell
     * @param facts the facts that it looked at, each with its value; null where it is empty
     */
    public record TracedConditionView(
            String condition, @Nullable Boolean holds, Map<String, @Nullable String> facts) {
        /** Copies the facts, in their order. */
        public TracedConditionView {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /**
     * What follows if a condition holds and none before it did.
     *
     * @param condition the condition; its words are empty where it always holds
     * @param outcome what follows
     */
    public record TracedConsequenceView(TracedConditionView condition, String outcome) {}
}
