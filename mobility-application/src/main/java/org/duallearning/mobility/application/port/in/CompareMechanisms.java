package org.duallearning.mobility.application.port.in;

import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.view.MechanismComparisonView;
import org.duallearning.mobility.application.view.SeatValuesView;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/** Shows what other ways to decide, and other places, would change for an edition. Saves nothing. */
public interface CompareMechanisms {
    /**
     * Every mechanism on the same edition; empty if there is no such edition.
     *
     * @param seed what the lottery draws from
     */
    Optional<MechanismComparisonView> compare(ProjectReference project, EditionId edition, long seed, Locale language);

    /**
     * What one more seat would be worth at each place; empty if there is no such edition.
     *
     * @param seed what a lottery draws from; other mechanisms do not read it
     */
    Optional<SeatValuesView> seatValues(ProjectReference project, EditionId edition, Mechanism mechanism, long seed);
}
