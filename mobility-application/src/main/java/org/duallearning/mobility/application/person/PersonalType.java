package org.duallearning.mobility.application.person;

import static org.duallearning.mobility.retention.FieldGroup.CONTACT;
import static org.duallearning.mobility.retention.FieldGroup.EVIDENCE;
import static org.duallearning.mobility.retention.FieldGroup.IDENTITY;
import static org.duallearning.mobility.retention.FieldGroup.SPECIAL_NEEDS;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.retention.FieldGroup;
import org.duallearning.mobility.stay.Stay;

/**
 * A kind of record that is about learners: about whom, and what is left of it once they are erased. Immutable and thread-safe.
 *
 * <p>The learner's code stays, as do other ids and what is counted: it shows that the money was spent, and tells nothing without
 * the list of the school.
 */
public final class PersonalType<K, V> {
    private static final PersonalFields<RoundPlacement> PLACEMENT =
            // The obstacle SUPPORT gives support needs away.
            PersonalFields.staying(RoundPlacement.class, "learner", "place", "rank", "fit")
                    .and(SPECIAL_NEEDS, "obstacles")
                    .blank("obstacles", Map.of());

    /** Every kind there is. */
    private static final List<PersonalType<?, ?>> ALL = List.of(
            ofOne(
                    RecordType.LEARNERS,
                    Learner::id,
                    PersonalFields.staying(Learner.class, "id")
                            .and(IDENTITY, "givenName", "familyName", "birthDate", "school", "schoolClass", "grade")
                            .and(IDENTITY, "system", "seNSe", "firstEntryOn", "enrolledFrom", "enrolledUntil")
                            .and(IDENTITY, "graduatedOn", "trade", "iscedField", "languages")
                            .and(CONTACT, "email", "phone")
                            .and(SPECIAL_NEEDS, "supportNeeds")),
            ofOne(
                    RecordType.AGREEMENTS,
                    TrainingAgreement::learner,
                    PersonalFields.staying(TrainingAgreement.class, "learner", "startsOn")
                            .and(EVIDENCE, "type", "signedOn", "endsOn", "weeklyHours", "lessonHours")
                            .and(EVIDENCE, "simulatedWorkplace", "socialMaribel", "employer")),
            ofOne(
                    RecordType.CANDIDACIES,
                    Candidacy::learner,
                    PersonalFields.staying(Candidacy.class, "learner", "edition", "decision")
                            .and(EVIDENCE, "submittedAt", "firstCountry", "secondCountry", "ownPlace")
                            .and(EVIDENCE, "maturityStatement", "goWith", "voluntary", "employerConsentOn")
                            .and(EVIDENCE, "guardianConsentOn", "trainingDaysWithoutAgreement")
                            .and(EVIDENCE, "decisionReason", "decidedBy", "decidedOn")),
            ofOne(
                    RecordType.PINS,
                    pin -> pin.key().learner(),
                    PersonalFields.staying(Pin.class, "key").and(EVIDENCE, "kind", "reason")),
            ofOne(
                    RecordType.STAYS,
                    Stay::learner,
                    PersonalFields.staying(Stay.class, "learner", "edition", "place", "departedOn", "status")
                            .and(EVIDENCE, "returnedOn", "reason", "workDaysPerWeek", "lessonDaysPerWeek")
                            .and(EVIDENCE, "visitDaysPerWeek")),
            ofOne(
                    RecordType.RECORDED_ASSESSMENTS,
                    recorded -> recorded.key().candidacy().learner(),
                    PersonalFields.staying(
                                    RecordedAssessment.class,
                                    "key",
                                    "recordedOn",
                                    "ruleBook",
                                    "ruleBookFingerprint",
                                    "verdict")
                            .and(EVIDENCE, "facts", "decisive", "fingerprint", "decision")
                            .blank("facts", EligibilityFacts.builder().build())
                            .blank("decisive", "")
                            .blank("fingerprint", "")),
            ofOne(
                    RecordType.PSEUDONYMS,
                    pseudonym -> pseudonym.key().learner(),
                    // As long as the answers stay, since it leads to them.
                    PersonalFields.staying(ReportPseudonym.class, "key").and(EVIDENCE, "pseudonym")),
            new PersonalType<>(
                    RecordType.SURVEYS,
                    PersonalFields.staying(SurveyAnswer.class, "key", "role", "learner", "edition")
                            .and(IDENTITY, "school")
                            .and(EVIDENCE, "value", "answeredOn"),
                    PersonalType::ofAnswer),
            new PersonalType<>(
                    RecordType.ACTIVITIES,
                    PersonalFields.staying(
                                    Activity.class, "id", "learner", "edition", "kind", "audience", "date", "reach")
                            .and(IDENTITY, "school", "forum"),
                    activity -> activity.learner() == null ? Set.of() : Set.of(activity.learner())),
            new PersonalType<>(
                    RecordType.ROUNDS,
                    PersonalFields.staying(
                            MatchingRound.class,
                            "key",
                            "status",
                            "mechanism",
                            "seed",
                            "ruleBook",
                            "inputFingerprint",
                            "optimal",
                            "certificate",
                            "repairOf",
                            "proposedOn",
                            "confirmedOn",
                            "placements"),
                    round -> round.placements().stream()
                            .map(RoundPlacement::learner)
                            .collect(Collectors.toUnmodifiableSet())));

    private final RecordType<K, V> records;
    private final PersonalFields<V> fields;
    private final Function<V, Set<LearnerId>> about;

    private PersonalType(RecordType<K, V> records, PersonalFields<V> fields, Function<V, Set<LearnerId>> about) {
        this.records = records;
        this.fields = fields;
        this.about = about;
    }

    private static <K, V> PersonalType<K, V> ofOne(
            RecordType<K, V> records, Function<V, LearnerId> learner, PersonalFields<V> fields) {
        return new PersonalType<>(records, fields, value -> Set.of(learner.apply(value)));
    }

    /** An answer is about the learner whom it names, and in the words of the one who answers, who may be a learner. */
    private static Set<LearnerId> ofAnswer(SurveyAnswer answer) {
        Set<LearnerId> learners = new LinkedHashSet<>();
        if (answer.learner() != null) {
            learners.add(answer.learner());
        }
        if (!answer.key().respondent().isBlank()) {
            learners.add(new LearnerId(answer.key().respondent()));
        }
        return learners;
    }

    /** Every kind of record that is about learners. */
    public static List<PersonalType<?, ?>> all() {
        return ALL;
    }

    /** The kind of these records; empty if they are not about learners. */
    @SuppressWarnings("unchecked") // the kind of record says what its values are
    public static <K, V> Optional<PersonalType<K, V>> of(RecordType<K, V> records) {
        return ALL.stream()
                .filter(type -> type.records.equals(records))
                .map(type -> (PersonalType<K, V>) type)
                .findFirst();
    }

    /** The fields of placements, which are part of rounds. */
    static PersonalFields<RoundPlacement> placement() {
        return PLACEMENT;
    }

    /** The kind of record. */
    public RecordType<K, V> records() {
        return records;
    }

    PersonalFields<V> fields() {
        return fields;
    }

    /** The learners whom a value is about. Some may be codes of others who answered questions. */
    public Set<LearnerId> about(V value) {
        return about.apply(value);
    }

    /**
     * What is left of a value.
     *
     * @param erased the groups that are erased of a learner; empty for those who are not erased
     */
    public V erased(V value, Function<LearnerId, Set<FieldGroup>> erased) {
        if (value instanceof MatchingRound round) {
            return ofRound(round, erased);
        }
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        about(value).forEach(learner -> groups.addAll(erased.apply(learner)));
        return fields.erased(value, groups);
    }

    @SuppressWarnings("unchecked") // a round for a round
    private V ofRound(MatchingRound round, Function<LearnerId, Set<FieldGroup>> erased) {
        return (V) round.withPlacements(round.placements().stream()
                .map(placement -> PLACEMENT.erased(placement, erased.apply(placement.learner())))
                .toList());
    }
}
