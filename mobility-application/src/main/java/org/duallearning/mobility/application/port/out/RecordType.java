package org.duallearning.mobility.application.port.out;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.candidacy.PinKey;
import org.duallearning.mobility.eligibility.KeptRuleBook;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.evidence.RecommendationStepKey;
import org.duallearning.mobility.learner.AgreementKey;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.Edition;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.PartnerExchange;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.stay.Stay;

/**
 * A kind of record that a storage keeps: a typed name. Immutable and thread-safe.
 *
 * @param <K> the type of its keys
 * @param <V> the type of its values
 */
public final class RecordType<K, V> {
    /** The project itself: one record. */
    public static final RecordType<ProjectReference, MobilityProject> PROJECT = new RecordType<>(
            "project",
            MobilityProject::reference,
            key -> List.of(key.value()),
            parts -> new ProjectReference(parts.get(0)));

    /** Editions. */
    public static final RecordType<EditionId, Edition> EDITIONS = new RecordType<>(
            "editions", Edition::id, key -> List.of(key.value()), parts -> new EditionId(parts.get(0)));

    /** Organisations. */
    public static final RecordType<OrganisationId, Organisation> ORGANISATIONS = new RecordType<>(
            "organisations", Organisation::id, key -> List.of(key.value()), parts -> new OrganisationId(parts.get(0)));

    /** Learners. */
    public static final RecordType<LearnerId, Learner> LEARNERS = new RecordType<>(
            "learners", Learner::id, key -> List.of(key.value()), parts -> new LearnerId(parts.get(0)));

    /** Agreements. */
    public static final RecordType<AgreementKey, TrainingAgreement> AGREEMENTS = new RecordType<>(
            "agreements",
            TrainingAgreement::key,
            key -> List.of(key.learner().value(), key.startsOn().toString()),
            parts -> new AgreementKey(new LearnerId(parts.get(0)), LocalDate.parse(parts.get(1))));

    /** Places. */
    public static final RecordType<PlaceId, Place> PLACES =
            new RecordType<>("places", Place::id, key -> List.of(key.value()), parts -> new PlaceId(parts.get(0)));

    /** Candidacies. */
    public static final RecordType<CandidacyKey, Candidacy> CANDIDACIES =
            new RecordType<>("candidacies", Candidacy::key, RecordType::parts, RecordType::candidacyKey);

    /** Quotas. */
    public static final RecordType<QuotaKey, Quota> QUOTAS = new RecordType<>(
            "quotas",
            Quota::key,
            key -> List.of(
                    key.edition().value(),
                    key.kind().name(),
                    key.id(),
                    key.startsOn() == null ? "" : key.startsOn().toString()),
            parts -> new QuotaKey(
                    new EditionId(parts.get(0)),
                    QuotaKind.valueOf(parts.get(1)),
                    parts.get(2),
                    parts.get(3).isEmpty() ? null : LocalDate.parse(parts.get(3))));

    /** Pins. */
    public static final RecordType<PinKey, Pin> PINS = new RecordType<>(
            "pins",
            Pin::key,
            key -> List.of(
                    key.learner().value(), key.edition().value(), key.place().value()),
            parts -> new PinKey(new LearnerId(parts.get(0)), new EditionId(parts.get(1)), new PlaceId(parts.get(2))));

    /** Stays. */
    public static final RecordType<CandidacyKey, Stay> STAYS =
            new RecordType<>("stays", Stay::key, RecordType::parts, RecordType::candidacyKey);

    /** Answers to questions. */
    public static final RecordType<SurveyAnswerKey, SurveyAnswer> SURVEYS = new RecordType<>(
            "surveys",
            SurveyAnswer::key,
            key -> List.of(key.respondent(), key.wave().name(), key.question()),
            parts -> new SurveyAnswerKey(parts.get(0), SurveyWave.valueOf(parts.get(1)), parts.get(2)));

    /** Activities. */
    public static final RecordType<ActivityId, Activity> ACTIVITIES = new RecordType<>(
            "activities", Activity::id, key -> List.of(key.value()), parts -> new ActivityId(parts.get(0)));

    /** Recommendations. */
    public static final RecordType<RecommendationId, Recommendation> RECOMMENDATIONS = new RecordType<>(
            "recommendations",
            Recommendation::id,
            key -> List.of(key.value()),
            parts -> new RecommendationId(parts.get(0)));

    /** Steps of recommendations. */
    public static final RecordType<RecommendationStepKey, RecommendationStep> RECOMMENDATION_STEPS = new RecordType<>(
            "recommendation-steps",
            RecommendationStep::key,
            key -> List.of(key.recommendation().value(), key.status().name()),
            parts -> new RecommendationStepKey(
                    new RecommendationId(parts.get(0)), RecommendationStatus.valueOf(parts.get(1))));

    /** Exchanges with partners. */
    public static final RecordType<PartnerExchange.Key, PartnerExchange> EXCHANGES = new RecordType<>(
            "exchanges",
            PartnerExchange::key,
            key -> List.of(key.partner().value(), key.schoolYear()),
            parts -> new PartnerExchange.Key(new OrganisationId(parts.get(0)), parts.get(1)));

    /** Matching rounds. */
    public static final RecordType<RoundKey, MatchingRound> ROUNDS = new RecordType<>(
            "rounds",
            MatchingRound::key,
            key -> List.of(key.edition().value(), numbered(key.number())),
            parts -> new RoundKey(new EditionId(parts.get(0)), Integer.parseInt(parts.get(1))));

    /** Rule books that a project keeps, by their fingerprints. */
    public static final RecordType<String, KeptRuleBook> RULE_BOOKS =
            new RecordType<>("rule-books", KeptRuleBook::fingerprint, List::of, parts -> parts.get(0));

    /** Assessments on record. */
    public static final RecordType<RecordedAssessmentKey, RecordedAssessment> RECORDED_ASSESSMENTS = new RecordType<>(
            "recorded-assessments",
            RecordedAssessment::key,
            key -> List.of(
                    key.candidacy().learner().value(), key.candidacy().edition().value(), numbered(key.number())),
            parts -> new RecordedAssessmentKey(candidacyKey(parts), Integer.parseInt(parts.get(2))));

    private final String name;
    private final Function<V, K> keyOf;
    private final Function<K, List<String>> keyParts;
    private final Function<List<String>, K> parseKey;

    private RecordType(
            String name, Function<V, K> keyOf, Function<K, List<String>> keyParts, Function<List<String>, K> parseKey) {
        this.name = name;
        this.keyOf = keyOf;
        this.keyParts = keyParts;
        this.parseKey = parseKey;
    }

    /** Every kind, those referred to before those that refer. */
    public static List<RecordType<?, ?>> all() {
        return List.of(
                PROJECT,
                EDITIONS,
                ORGANISATIONS,
                LEARNERS,
                AGREEMENTS,
                PLACES,
                CANDIDACIES,
                QUOTAS,
                PINS,
                STAYS,
                SURVEYS,
                ACTIVITIES,
                RECOMMENDATIONS,
                RECOMMENDATION_STEPS,
                EXCHANGES,
                ROUNDS,
                RULE_BOOKS,
                RECORDED_ASSESSMENTS);
    }

    /** The name, which for what a dossier holds is the name of its file. */
    public String name() {
        return name;
    }

    /** The key of a value. */
    public K keyOf(V value) {
        return keyOf.apply(value);
    }

    /** The key as text, part by part: what a storage orders by, part by part and by Unicode code points. */
    public List<String> keyParts(K key) {
        return keyParts.apply(key);
    }

    /**
     * The key that has these parts: the way back from {@link #keyParts}.
     *
     * @throws RuntimeException if the parts are not those of a key
     */
    public K parseKey(List<String> parts) {
        return parseKey.apply(parts);
    }

    /** The order in which records are handed out. */
    public Comparator<K> keyOrder() {
        return (left, right) -> {
            List<String> leftParts = keyParts(left);
            List<String> rightParts = keyParts(right);
            for (int i = 0; i < leftParts.size(); i++) {
                int comparison = Arrays.compare(
                        leftParts.get(i).codePoints().toArray(),
                        rightParts.get(i).codePoints().toArray());
                if (comparison != 0) {
                    return comparison;
                }
            }
            return 0;
        };
    }

    /** A number as text that sorts as the number does. */
    private static String numbered(int number) {
        return String.format(Locale.ROOT, "%010d", number);
    }

    private static List<String> parts(CandidacyKey key) {
        return List.of(key.learner().value(), key.edition().value());
    }

    private static CandidacyKey candidacyKey(List<String> parts) {
        return new CandidacyKey(new LearnerId(parts.get(0)), new EditionId(parts.get(1)));
    }

    @Override
    public String toString() {
        return name;
    }
}
