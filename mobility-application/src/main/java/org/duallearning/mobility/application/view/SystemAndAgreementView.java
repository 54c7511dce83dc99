package org.duallearning.mobility.application.view;

import org.jspecify.annotations.Nullable;

/**
 * Participants of one system under one kind of agreement. Immutable and thread-safe.
 *
 * @param system the system; null if unknown
 * @param agreement the agreement; null if unknown
 * @param participants how many
 */
public record SystemAndAgreementView(
        @Nullable String system, @Nullable String agreement, int participants) {}
