package org.duallearning.mobility.application.storage.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.candidacy.PinKey;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.candidacy.SelectionDecision;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.KeptRuleBook;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.eligibility.Verdict;
import org.duallearning.mobility.evidence.EditionFigures;
import org.duallearning.mobility.evidence.Participation;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.evidence.RecommendationStepKey;
import org.duallearning.mobility.evidence.ReportKey;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.learner.AgreementEnd;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.CefrLevel;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LanguageSkill;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Obstacle;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.OrganisationKind;
import org.duallearning.mobility.project.PartnerExchange;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.project.Provenance;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.ErasureGround;
import org.duallearning.mobility.retention.FieldGroup;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.HoldReason;
import org.duallearning.mobility.retention.LegalHold;
import org.duallearning.mobility.stay.Stay;
import org.duallearning.mobility.stay.StayStatus;

/** Samples of every kind of record. */
public final class SampleRecords {
    private static final LocalDate LEAP_DAY = LocalDate.of(2016, 2, 29);
    private static final String FINGERPRINT = "0123456789abcdef".repeat(4);
    private static final String OTHER_FINGERPRINT = "fedcba9876543210".repeat(4);
    private static final Map<RecordType<?, ?>, Sample<?>> BY_TYPE = new HashMap<>();

    static {
        put(
                RecordType.PROJECT,
                (first, second) -> new MobilityProject(
                        new ProjectReference(first), null, null, null, null, null, null, null, null, null, null),
                (first, second, text) -> new MobilityProject(
                        new ProjectReference(first),
                        text.apply("title"),
                        text.apply("action"),
                        2018,
                        text.apply("leadPartner"),
                        LEAP_DAY,
                        day(1),
                        96,
                        new BigDecimal("12345678901.55"),
                        day(2),
                        Provenance.MIXED));
        put(
                RecordType.EDITIONS,
                (first, second) -> new Edition(new EditionId(first), null, null, null, null, null),
                (first, second, text) ->
                        new Edition(new EditionId(first), text.apply("activity"), LEAP_DAY, day(1), day(2), day(3)));
        put(
                RecordType.ORGANISATIONS,
                (first, second) -> new Organisation(
                        new OrganisationId(first), null, null, null, null, null, null, null, null, null, null),
                (first, second, text) -> new Organisation(
                        new OrganisationId(first),
                        text.apply("name"),
                        OrganisationKind.NATIONAL_AGENCY,
                        new CountryCode("GR"),
                        text.apply("city"),
                        text.apply("email"),
                        text.apply("phone"),
                        LEAP_DAY,
                        day(1),
                        text.apply("pic"),
                        text.apply("oid")));
        put(
                RecordType.LEARNERS,
                (first, second) -> new Learner(
                        new LearnerId(first),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of()),
                (first, second, text) -> new Learner(
                        new LearnerId(first),
                        text.apply("givenName"),
                        text.apply("familyName"),
                        LEAP_DAY,
                        text.apply("email"),
                        text.apply("phone"),
                        new OrganisationId("school" + text.apply("school")),
                        text.apply("schoolClass"),
                        3,
                        DualLearningSystem.DUAAL_BUSO_OV3,
                        true,
                        day(1),
                        day(2),
                        day(3),
                        day(4),
                        text.apply("trade"),
                        text.apply("iscedField"),
                        List.of(new LanguageSkill("fr", CefrLevel.B1), new LanguageSkill("en", CefrLevel.A2)),
                        List.of(text.apply("need"), "", text.apply("other need"))));
        put(
                RecordType.AGREEMENTS,
                (first, second) -> new TrainingAgreement(
                        new LearnerId(first), LEAP_DAY, null, null, null, null, null, null, null, null),
                (first, second, text) -> new TrainingAgreement(
                        new LearnerId(first),
                        LEAP_DAY,
                        AgreementType.DA_MARIBEL,
                        day(1),
                        AgreementEnd.on(day(2)),
                        new BigDecimal("38"),
                        new BigDecimal("0.10"),
                        true,
                        false,
                        new OrganisationId("employer" + text.apply("employer"))));
        put(
                RecordType.PLACES,
                (first, second) -> new Place(
                        new PlaceId(first),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of()),
                (first, second, text) -> new Place(
                        new PlaceId(first),
                        new EditionId("edition" + text.apply("edition")),
                        new OrganisationId("host" + text.apply("host")),
                        new CountryCode("GB"),
                        text.apply("region"),
                        text.apply("city"),
                        text.apply("trade"),
                        text.apply("iscedField"),
                        LEAP_DAY,
                        day(1),
                        0,
                        List.of("en", text.apply("language")),
                        18,
                        List.of(text.apply("support"))));
        put(
                RecordType.CANDIDACIES,
                (first, second) -> new Candidacy(
                        new LearnerId(first),
                        new EditionId(second),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                (first, second, text) -> new Candidacy(
                        new LearnerId(first),
                        new EditionId(second),
                        LocalDateTime.of(2018, 3, 25, 2, 30),
                        new CountryCode("ES"),
                        new CountryCode("MT"),
                        new PlaceId("place" + text.apply("ownPlace")),
                        false,
                        List.of(new LearnerId("L2" + text.apply("goWith")), new LearnerId("L 3")),
                        true,
                        LEAP_DAY,
                        day(1),
                        60,
                        SelectionDecision.RESERVE,
                        text.apply("decisionReason"),
                        DecisionRole.AGENCY,
                        day(2)));
        put(
                RecordType.QUOTAS,
                (first, second) -> new Quota(
                        new QuotaKey(new EditionId(first), QuotaKind.REGION, second, null),
                        null,
                        null,
                        null,
                        null,
                        null),
                (first, second, text) ->
                        new Quota(new QuotaKey(new EditionId(first), QuotaKind.REGION, second, null), 12, 3, 2, 0, 8));
        put(
                RecordType.PINS,
                (first, second) ->
                        new Pin(new PinKey(new LearnerId(first), new EditionId(second), new PlaceId("P1")), null, null),
                (first, second, text) -> new Pin(
                        new PinKey(new LearnerId(first), new EditionId(second), new PlaceId("P1")),
                        PinKind.HOST_REFUSED,
                        text.apply("reason")));
        put(
                RecordType.STAYS,
                (first, second) -> new Stay(
                        new LearnerId(first), new EditionId(second), null, null, null, null, null, null, null, null),
                (first, second, text) -> new Stay(
                        new LearnerId(first),
                        new EditionId(second),
                        new PlaceId("place" + text.apply("place")),
                        LEAP_DAY,
                        day(1),
                        StayStatus.INTERRUPTED,
                        text.apply("reason"),
                        new BigDecimal("3.5"),
                        new BigDecimal("1E+1"),
                        new BigDecimal("0")));
        put(
                RecordType.SURVEYS,
                (first, second) -> new SurveyAnswer(
                        new SurveyAnswerKey(first, SurveyWave.AFTER, second), null, null, null, null, null, null),
                (first, second, text) -> new SurveyAnswer(
                        new SurveyAnswerKey(first, SurveyWave.AFTER, second),
                        RespondentRole.MENTOR,
                        new LearnerId("learner" + text.apply("learner")),
                        new OrganisationId("school" + text.apply("school")),
                        new EditionId("edition" + text.apply("edition")),
                        text.apply("value"),
                        LEAP_DAY));
        put(
                RecordType.ACTIVITIES,
                (first, second) -> new Activity(new ActivityId(first), null, null, null, null, null, null, null, null),
                (first, second, text) -> new Activity(
                        new ActivityId(first),
                        new LearnerId("learner" + text.apply("learner")),
                        new OrganisationId("school" + text.apply("school")),
                        new EditionId("edition" + text.apply("edition")),
                        ActivityKind.DISSEMINATION,
                        Audience.SCHOOL_PEERS,
                        LEAP_DAY,
                        250,
                        text.apply("forum")));
        put(
                RecordType.RECOMMENDATIONS,
                (first, second) -> new Recommendation(new RecommendationId(first), null, null, null, List.of()),
                (first, second, text) -> new Recommendation(
                        new RecommendationId(first),
                        text.apply("title"),
                        text.apply("text"),
                        text.apply("objective"),
                        List.of("I1", text.apply("evidence"))));
        put(
                RecordType.RECOMMENDATION_STEPS,
                (first, second) -> new RecommendationStep(
                        new RecommendationStepKey(new RecommendationId(first), RecommendationStatus.PROPOSED),
                        null,
                        null,
                        null),
                (first, second, text) -> new RecommendationStep(
                        new RecommendationStepKey(new RecommendationId(first), RecommendationStatus.PROPOSED),
                        "2019-spring",
                        text.apply("bodies"),
                        text.apply("event")));
        put(
                RecordType.EXCHANGES,
                (first, second) -> new PartnerExchange(new OrganisationId(first), second, null, null),
                (first, second, text) -> new PartnerExchange(new OrganisationId(first), second, 12, 0));
        put(
                RecordType.ROUNDS,
                (first, second) -> new MatchingRound(
                        new RoundKey(new EditionId(first), 1),
                        RoundStatus.PROPOSED,
                        "m",
                        null,
                        "r",
                        "f",
                        false,
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                (first, second, text) -> new MatchingRound(
                        new RoundKey(new EditionId(first), 1),
                        RoundStatus.SUPERSEDED,
                        text.apply("mechanism"),
                        Long.MIN_VALUE,
                        text.apply("ruleBook"),
                        text.apply("inputFingerprint"),
                        true,
                        text.apply("certificate"),
                        7,
                        LEAP_DAY,
                        LEAP_DAY.plusDays(1),
                        List.of(
                                new RoundPlacement(
                                        new LearnerId("placed" + text.apply("learner")),
                                        new PlaceId("place" + text.apply("place")),
                                        3,
                                        new Fit(300, 200, 50),
                                        Map.of()),
                                new RoundPlacement(
                                        new LearnerId("not placed"),
                                        null,
                                        null,
                                        null,
                                        Map.of(Obstacle.FULL, 2, Obstacle.MINIMUM_AGE, 14)))));
        put(
                RecordType.RULE_BOOKS,
                (first, second) -> new KeptRuleBook(first, "v", "", null),
                (first, second, text) -> new KeptRuleBook(
                        first, text.apply("version"), text.apply("text"), new KeptRuleBook.Adoption(3, LEAP_DAY)));
        put(
                RecordType.RECORDED_ASSESSMENTS,
                (first, second) ->
                        recorded(first, second, "r", EligibilityFacts.builder().build()),
                (first, second, text) -> recorded(
                                first,
                                second,
                                text.apply("ruleBook"),
                                EligibilityFacts.builder()
                                        .callYear(2018)
                                        .activity(text.apply("activity"))
                                        .submittedAt(LocalDateTime.of(2018, 3, 25, 2, 30))
                                        .weeklyHours(new BigDecimal("19.5"))
                                        .endsOpen()
                                        .voluntary(false)
                                        .build())
                        .decided(new PersonalDecision(
                                true, "reason" + text.apply("reason"), DecisionRole.COORDINATOR, day(2))));
        put(
                RecordType.HOLDS,
                (first, second) -> new LegalHold(new HoldId(first), null, HoldReason.AUDIT, LEAP_DAY, null),
                (first, second, text) -> new LegalHold(
                        new HoldId(first),
                        new LearnerId("learner" + text.apply("learner")),
                        HoldReason.EXTRA_FUNDING,
                        LEAP_DAY,
                        day(1)));
        put(
                RecordType.ERASURES,
                (first, second) -> Erasure.none(new LearnerId(first)),
                (first, second, text) -> new Erasure(
                        new LearnerId(first),
                        LEAP_DAY,
                        ErasureGround.CONSENT_WITHDRAWN,
                        Map.of(
                                FieldGroup.CONTACT, day(1),
                                FieldGroup.EVIDENCE, day(2),
                                FieldGroup.IDENTITY, day(3),
                                FieldGroup.SPECIAL_NEEDS, day(4)),
                        Map.of(
                                new EditionId("edition" + text.apply("edition")),
                                new Participation(ReportingGroup.SAO, DualLearningSystem.DUAAL_SO, AgreementType.SAO),
                                new EditionId("other edition"),
                                new Participation(ReportingGroup.OTHER, null, null))));
        put(
                RecordType.EDITION_FIGURES,
                (first, second) ->
                        new EditionFigures(new EditionId(first), LEAP_DAY, 0, 0, 0, 0, 0, 0, 0, 0, 0, false, 0, 0),
                (first, second, text) ->
                        new EditionFigures(new EditionId(first), day(1), 21, 11, 5, 3, 2, 14, 12, 7, 4, true, 10, 6));
        put(
                RecordType.REPORTS,
                (first, second) -> new PublishedReport(new ReportKey(first, 1), null, LEAP_DAY, "{}", "{}"),
                (first, second, text) -> new PublishedReport(
                        new ReportKey(first, 1),
                        new OrganisationId("school"),
                        day(1),
                        text.apply("extract"),
                        text.apply("document")));
        put(
                RecordType.PSEUDONYMS,
                (first, second) -> new ReportPseudonym(candidacy(first, second), null),
                (first, second, text) -> new ReportPseudonym(candidacy(first, second), text.apply("pseudonym")));
    }

    private static CandidacyKey candidacy(String learner, String edition) {
        return new CandidacyKey(new LearnerId(learner), new EditionId(edition));
    }

    private static RecordedAssessment recorded(
            String learner, String edition, String ruleBook, EligibilityFacts facts) {
        return new RecordedAssessment(
                new RecordedAssessmentKey(candidacy(learner, edition), 1),
                LEAP_DAY,
                facts,
                ruleBook,
                FINGERPRINT,
                Verdict.REFER,
                "G11",
                OTHER_FINGERPRINT,
                null);
    }

    private SampleRecords() {}

    /** The sample of one kind. */
    @SuppressWarnings("unchecked") // put() keeps type and sample together
    public static <K, V> Sample<V> of(RecordType<K, V> type) {
        Sample<?> sample = BY_TYPE.get(type);
        if (sample == null) {
            throw new IllegalArgumentException("There is no sample of '%s'. Add one.".formatted(type));
        }
        return (Sample<V>) sample;
    }

    private static <K, V> void put(
            RecordType<K, V> type, BiFunction<String, String, V> minimal, Sample.Filled<V> filled) {
        BY_TYPE.put(type, new Sample<>(minimal, filled));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2018, 1, 31).plusMonths(number);
    }
}
