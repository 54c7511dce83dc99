package org.duallearning.mobility.application.port.in;

import java.util.Optional;
import org.duallearning.mobility.application.view.RuleBookComparisonView;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Shows what another rule book would change for the candidacies of a project. */
public interface CompareRuleBooks {
    /**
     * Assesses the candidacies under two books; saves nothing.
     *
     * @param edition only this edition; null for all
     * @param before the book to compare with; null for the one in force
     * @param after the other book
     * @return empty if there is no such project or edition
     */
    Optional<RuleBookComparisonView> compare(
            ProjectReference project, @Nullable EditionId edition, @Nullable RuleBook before, RuleBook after);
}
