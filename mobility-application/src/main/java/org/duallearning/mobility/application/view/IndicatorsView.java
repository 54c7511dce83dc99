package org.duallearning.mobility.application.view;

import java.util.List;

/**
 * How far a project came with its objectives. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param notice for whom these figures are, which are exact
 * @param book the version of the book of indicators
 * @param objectives the objectives, in their order
 */
public record IndicatorsView(
        String project, String provenance, String notice, String book, List<ObjectiveView> objectives)
        implements Marked {
    /** Copies the list. */
    public IndicatorsView {
        objectives = List.copyOf(objectives);
    }

    /**
     * An objective.
     *
     * @param objective the objective
     * @param stated whether anything can be said of it
     * @param indicators its indicators
     */
    public record ObjectiveView(String objective, boolean stated, List<IndicatorValueView> indicators) {
        /** Copies the list. */
        public ObjectiveView {
            indicators = List.copyOf(indicators);
        }
    }
}
