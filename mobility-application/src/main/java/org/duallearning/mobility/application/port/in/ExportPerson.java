package org.duallearning.mobility.application.port.in;

import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.view.PersonView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Gives a learner everything that is kept about them, and nothing about other learners but the ids of those whom they, or who
 * them, named to go with.
 *
 * <p>Left out are the certificate of a round, of which no part is about one learner alone; what the learner answered about
 * another; and answers to requests that are kept for a day or two, which cannot be found by learner.
 */
public interface ExportPerson {
    /**
     * Everything about a learner, as it was at one moment; empty if there is no such learner.
     *
     * @param language the language of texts
     */
    Optional<PersonView> export(ProjectReference project, LearnerId learner, Locale language);
}
