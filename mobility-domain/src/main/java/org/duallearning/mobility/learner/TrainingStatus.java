package org.duallearning.mobility.learner;

import java.util.Objects;

/** Whether a learner is under an agreement on a given day, and which. */
public sealed interface TrainingStatus {
    /** A learner of whom no agreement is on file: nothing is known. */
    TrainingStatus UNKNOWN = new Unknown();

    /** A learner known to have no running agreement (werkzoekend). */
    TrainingStatus WITHOUT_AGREEMENT = new WithoutAgreement();

    /**
     * An agreement is running.
     *
     * @param agreement the running agreement; its type may be unknown, but is never {@link AgreementType#NONE}
     */
    record UnderAgreement(TrainingAgreement agreement) implements TrainingStatus {
        /** Checks that the agreement is one. */
        public UnderAgreement {
            Objects.requireNonNull(agreement, "agreement");
            if (agreement.type() == AgreementType.NONE) {
                throw new IllegalArgumentException("The agreement of %s from %s is NONE. Use WITHOUT_AGREEMENT."
                        .formatted(agreement.learner(), agreement.startsOn()));
            }
        }
    }

    /** No agreement is running, and the history is known. */
    record WithoutAgreement() implements TrainingStatus {}

    /** The history is not known. */
    record Unknown() implements TrainingStatus {}
}
