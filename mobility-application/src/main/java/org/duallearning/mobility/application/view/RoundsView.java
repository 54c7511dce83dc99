package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * The matching rounds of an edition. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param rounds the rounds, oldest first
 */
public record RoundsView(String project, String provenance, List<ListedRoundView> rounds) implements Marked {
    /** Copies the lists. */
    public RoundsView {
        rounds = List.copyOf(rounds);
    }
}
