package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.ErasureView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.ErasureGround;

/**
 * Erases what is kept about a learner (recht op gegevenswissing, GDPR art. 17), in every version of every record.
 *
 * <p>What must be kept longer is restricted, with the reason and the day on which it goes. The learner's code stays in keys and in
 * the audit trail, with what was counted: it shows that the money was spent. What others wrote about the learner in records that
 * are not about the learner cannot be found, and stays.
 */
public interface ErasePerson {
    /**
     * Erases what may be erased on a day.
     *
     * @param ground why it is asked
     * @param on the day
     * @param dryRun whether nothing is done, and it is only told what would be
     */
    Outcome erase(
            Request request,
            ProjectReference project,
            LearnerId learner,
            ErasureGround ground,
            LocalDate on,
            boolean dryRun);

    /** What became of it. */
    sealed interface Outcome {
        /**
         * What may be erased is erased, and the rest is restricted.
         *
         * @param erasure what, and what is kept until when
         */
        record Done(ErasureView erasure) implements Outcome {}

        /** There is no such learner. */
        record NotFound() implements Outcome {}

        /**
         * All of it was erased before; nothing was done.
         *
         * @param on the day on which the last of it was
         */
        record ErasedBefore(LocalDate on) implements Outcome {}
    }
}
