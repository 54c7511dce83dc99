package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule book. Immutable and thread-safe.
 *
 * @param ruleBook its version
 * @param on the day asked for; null for all rules
 * @param rules the rules in their order
 */
public record RulesView(String ruleBook, @Nullable LocalDate on, List<RuleView> rules) {
    /** Copies the lists. */
    public RulesView {
        rules = List.copyOf(rules);
    }
}
