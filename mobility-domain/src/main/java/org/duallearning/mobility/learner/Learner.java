package org.duallearning.mobility.learner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A young person in a system of alternating learning and working. Immutable and thread-safe; null means unknown, except
 * where a parameter says that it means none.
 *
 * <p>{@link #toString} gives the id only, so that no name of a minor reaches a log.
 *
 * @param id the learner's code
 * @param givenName first name
 * @param familyName last name
 * @param birthDate day of birth
 * @param email the learner's address
 * @param phone the learner's number
 * @param school the school or training centre
 * @param schoolClass the class within the school (klas)
 * @param grade the grade of secondary education, 1 to 3 (graad)
 * @param system the system of dual learning
 * @param seNSe whether the training is secondary-after-secondary (Se-n-Se), which has no maximum age
 * @param firstEntryOn first day ever in the system
 * @param enrolledFrom first day of the enrolment
 * @param enrolledUntil last day of the enrolment
 * @param graduatedOn day of graduation; null means not graduated
 * @param trade the trade learnt, in words
 * @param iscedField the four-digit ISCED-F 2013 field
 * @param languages languages known; empty means unknown
 * @param supportNeeds codes of the support needed; empty means none
 */
public record Learner(
        LearnerId id,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String phone,
        @Nullable OrganisationId school,
        @Nullable String schoolClass,
        @Nullable Integer grade,
        @Nullable DualLearningSystem system,
        boolean seNSe,
        @Nullable LocalDate firstEntryOn,
        @Nullable LocalDate enrolledFrom,
        @Nullable LocalDate enrolledUntil,
        @Nullable LocalDate graduatedOn,
        @Nullable String trade,
        @Nullable String iscedField,
        List<LanguageSkill> languages,
        List<String> supportNeeds) {
    /** Copies the lists and checks that the id is there. */
    public Learner {
        Objects.requireNonNull(id, "id");
        languages = List.copyOf(languages);
        supportNeeds = List.copyOf(supportNeeds);
    }

    @Override
    public String toString() {
        return "Learner[" + id + "]";
    }
}
