package org.duallearning.mobility.learner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * All agreements of one learner, oldest first. Immutable and thread-safe.
 *
 * @param agreements the agreements in the order in which they started
 */
public record AgreementHistory(List<TrainingAgreement> agreements) {
    /** Sorts and copies the agreements. */
    public AgreementHistory {
        agreements = agreements.stream()
                .sorted(Comparator.comparing(TrainingAgreement::startsOn))
                .toList();
    }

    /** The history made of these agreements, in any order. */
    public static AgreementHistory of(Collection<TrainingAgreement> agreements) {
        return new AgreementHistory(List.copyOf(agreements));
    }

    /**
     * What held on {@code day}: of the agreements that run on it, the one that started last. A learner with agreements on
     * file, none of which runs, is without one; a learner with none on file is unknown.
     */
    public TrainingStatus on(LocalDate day) {
        if (agreements.isEmpty()) {
            return new TrainingStatus.Unknown();
        }
        return agreements.stream()
                .filter(agreement -> agreement.covers(day))
                .reduce((earlier, later) -> later)
                .filter(agreement -> agreement.type() != AgreementType.NONE)
                .<TrainingStatus>map(TrainingStatus.UnderAgreement::new)
                .orElseGet(TrainingStatus.WithoutAgreement::new);
    }
}
