package org.duallearning.mobility.application.exchange;

import java.util.Objects;
import org.duallearning.mobility.matching.Mechanism;
import org.jspecify.annotations.Nullable;

/**
 * A policy as somebody sent it. Immutable and thread-safe.
 *
 * @param rules the name of its rules; null for those that the project works by
 * @param text the text of their rule book, which may be wrong; null for those that the project works by
 * @param mechanism the way to decide who goes where
 */
public record TriedPolicy(@Nullable String rules, @Nullable String text, Mechanism mechanism) {
    /** Checks that there is a mechanism. */
    public TriedPolicy {
        Objects.requireNonNull(mechanism, "mechanism");
    }
}
