package org.duallearning.mobility.learner;

import java.util.Objects;
import java.util.Optional;

/** Whether a learner is under an agreement on a given day, and which. */
public sealed interface TrainingStatus {
    /** The type of the running agreement, {@link AgreementType#NONE} for a learner without one; empty if unknown. */
    default Optional<AgreementType> agreementType() {
        if (this instanceof UnderAgreement under) {
            return Optional.ofNullable(under.agreement().type());
        }
        return this instanceof WithoutAgreement ? Optional.of(AgreementType.NONE) : Optional.empty();
    }

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
                throw new IllegalArgumentException("The agreement of %s from %s is NONE. Use WithoutAgreement."
                        .formatted(agreement.learner(), agreement.startsOn()));
            }
        }
    }

    /** No agreement is running, and the history is known. */
    record WithoutAgreement() implements TrainingStatus {}

    /** The history is not known. */
    record Unknown() implements TrainingStatus {}
}
