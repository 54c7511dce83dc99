package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.view.AwaitedAnswersView;
import org.duallearning.mobility.application.view.IndicatorView;
import org.duallearning.mobility.application.view.IndicatorsView;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Shows how far a project came with its objectives, in exact figures, for the coordinator alone: what others may see is
 * published.
 */
public interface ReadEvidence {
    /** Every indicator, by objective; empty if there is no such project. */
    Optional<IndicatorsView> indicators(ProjectReference project, Locale language);

    /**
     * One indicator, broken down.
     *
     * @param indicator the id of the indicator
     * @return the indicator; empty if there is no such project or indicator
     */
    Optional<IndicatorView> indicator(ProjectReference project, String indicator, Locale language);

    /**
     * Whose answers were due by a day and did not come, by school; empty if there is no such project.
     *
     * @param on the day
     */
    Optional<AwaitedAnswersView> awaitedAnswers(ProjectReference project, LocalDate on);
}
