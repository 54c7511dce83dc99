package org.duallearning.mobility.application.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param outcome what it found
 * @param legalBasis what the rule rests on, and how sure that is
 * @param text the rule in words
 * @param applicability whether the rule had anything to say, and if not, why not
 * @param facts the facts that it looked at, each with its value; null where it is empty
 */
public record FindingView(
        String rule,
        String outcome,
        String legalBasis,
        String text,
        String applicability,
        Map<String, @Nullable String> facts) {
    /** Copies the facts, in their order. */
    public FindingView {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
