package org.duallearning.mobility.application.port.out;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.duallearning.mobility.evidence.EditionFigures;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.evidence.RecommendationStepKey;
import org.duallearning.mobility.evidence.ReportKey;
import org.duallearning.mobility.evidence.ReportPseudonym;
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
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.LegalHold;
import org.duallearning.mobility.stay.Stay;

/**
 * A kind of record that a storage keeps: a typed name. Immutable and thread-safe.
 *
 * @param <K> the type of its keys
 * @param <V> the type of its values
 */
public final class RecordType<K, V> {
    private static final List<Function<CandidacyKey, String>> CANDIDACY_KEY =
            List.of(key -> key.learner().value(), key -> key.edition().value());

    /** The project itself: one record. */
    public static final RecordType<ProjectReference, MobilityProject> PROJECT = new RecordType<>(
            "project",
            MobilityProject::reference,
            List.of(ProjectReference::value),
            parts -> new ProjectReference(parts.get(0)));

    /** Editions. */
    public static final RecordType<EditionId, Edition> EDITIONS =
            new RecordType<>("editions", Edition::id, List.of(EditionId::value), parts -> new EditionId(parts.get(0)));

    /** Organisations. */
    public static final RecordType<OrganisationId, Organisation> ORGANISATIONS = new RecordType<>(
            "organisations",
            Organisation::id,
            List.of(OrganisationId::value),
            parts -> new OrganisationId(parts.get(0)));

    /** Learners. */
    public static final RecordType<LearnerId, Learner> LEARNERS =
            new RecordType<>("learners", Learner::id, List.of(LearnerId::value), parts -> new LearnerId(parts.get(0)));

    /** Agreements. */
    public static final RecordType<AgreementKey, TrainingAgreement> AGREEMENTS = new RecordType<>(
            "agreements",
            TrainingAgreement::key,
            List.of(key -> key.learner().value(), key -> key.startsOn().toString()),
            parts -> new AgreementKey(new LearnerId(parts.get(0)), LocalDate.parse(parts.get(1))));

    /** Places. */
    public static final RecordType<PlaceId, Place> PLACES =
            new RecordType<>("places", Place::id, List.of(PlaceId::value), parts -> new PlaceId(parts.get(0)));

    /** Candidacies. */
    public static final RecordType<CandidacyKey, Candidacy> CANDIDACIES =
            new RecordType<>("candidacies", Candidacy::key, CANDIDACY_KEY, RecordType::candidacyKey);

    /** Quotas. */
    public static final RecordType<QuotaKey, Quota> QUOTAS = new RecordType<>(
            "quotas",
            Quota::key,
            List.of(
                    key -> key.edition().value(),
                    key -> key.kind().name(),
                    QuotaKey::id,
                    key -> key.startsOn() == null ? "" : key.startsOn().toString()),
            parts -> new QuotaKey(
                    new EditionId(parts.get(0)),
                    QuotaKind.valueOf(parts.get(1)),
                    parts.get(2),
                    parts.get(3).isEmpty() ? null : LocalDate.parse(parts.get(3))));

    /** Pins. */
    public static final RecordType<PinKey, Pin> PINS = new RecordType<>(
            "pins",
            Pin::key,
            List.of(
                    key -> key.learner().value(),
                    key -> key.edition().value(),
                    key -> key.place().value()),
            parts -> new PinKey(new LearnerId(parts.get(0)), new EditionId(parts.get(1)), new PlaceId(parts.get(2))));

    /** Stays. */
    public static final RecordType<CandidacyKey, Stay> STAYS =
            new RecordType<>("stays", Stay::key, CANDIDACY_KEY, RecordType::candidacyKey);

    /** Answers to questions. */
    public static final RecordType<SurveyAnswerKey, SurveyAnswer> SURVEYS = new RecordType<>(
            "surveys",
            SurveyAnswer::key,
            List.of(SurveyAnswerKey::respondent, key -> key.wave().name(), SurveyAnswerKey::question),
            parts -> new SurveyAnswerKey(parts.get(0), SurveyWave.valueOf(parts.get(1)), parts.get(2)));

    /** Activities. */
    public static final RecordType<ActivityId, Activity> ACTIVITIES = new RecordType<>(
            "activities", Activity::id, List.of(ActivityId::value), parts -> new ActivityId(parts.get(0)));

    /** Recommendations. */
    public static final RecordType<RecommendationId, Recommendation> RECOMMENDATIONS = new RecordType<>(
            "recommendations",
            Recommendation::id,
            List.of(RecommendationId::value),
            parts -> new RecommendationId(parts.get(0)));

    /** Steps of recommendations. */
    public static final RecordType<RecommendationStepKey, RecommendationStep> RECOMMENDATION_STEPS = new RecordType<>(
            "recommendation-steps",
            RecommendationStep::key,
            List.of(key -> key.recommendation().value(), key -> key.status().name()),
            parts -> new RecommendationStepKey(
                    new RecommendationId(parts.get(0)), RecommendationStatus.valueOf(parts.get(1))));

    /** Exchanges with partners. */
    public static final RecordType<PartnerExchange.Key, PartnerExchange> EXCHANGES = new RecordType<>(
            "exchanges",
            PartnerExchange::key,
            List.of(key -> key.partner().value(), PartnerExchange.Key::schoolYear),
            parts -> new PartnerExchange.Key(new OrganisationId(parts.get(0)), parts.get(1)));

    /** Matching rounds. */
    public static final RecordType<RoundKey, MatchingRound> ROUNDS = new RecordType<>(
            "rounds",
            MatchingRound::key,
            List.of(key -> key.edition().value(), key -> numbered(key.number())),
            parts -> new RoundKey(new EditionId(parts.get(0)), Integer.parseInt(parts.get(1))));

    /** Rule books that a project keeps, by their fingerprints. */
    public static final RecordType<String, KeptRuleBook> RULE_BOOKS =
            new RecordType<>("rule-books", KeptRuleBook::fingerprint, List.of(key -> key), parts -> parts.get(0));

    /** Assessments on record. */
    public static final RecordType<RecordedAssessmentKey, RecordedAssessment> RECORDED_ASSESSMENTS = new RecordType<>(
            "recorded-assessments",
            RecordedAssessment::key,
            List.of(
                    key -> key.candidacy().learner().value(),
                    key -> key.candidacy().edition().value(),
                    key -> numbered(key.number())),
            parts -> new RecordedAssessmentKey(candidacyKey(parts), Integer.parseInt(parts.get(2))));

    /** Legal holds. */
    public static final RecordType<HoldId, LegalHold> HOLDS =
            new RecordType<>("holds", LegalHold::id, List.of(HoldId::value), parts -> new HoldId(parts.get(0)));

    /** What was erased of learners, and what was asked. */
    public static final RecordType<LearnerId, Erasure> ERASURES = new RecordType<>(
            "erasures", Erasure::learner, List.of(LearnerId::value), parts -> new LearnerId(parts.get(0)));

    /** Figures of editions that are kept because what they were derived from is erased. */
    public static final RecordType<EditionId, EditionFigures> EDITION_FIGURES = new RecordType<>(
            "edition-figures",
            EditionFigures::edition,
            List.of(EditionId::value),
            parts -> new EditionId(parts.get(0)));

    /** Reports as they were published. */
    public static final RecordType<ReportKey, PublishedReport> REPORTS = new RecordType<>(
            "reports",
            PublishedReport::key,
            List.of(ReportKey::audience, key -> numbered(key.number())),
            parts -> new ReportKey(parts.get(0), Integer.parseInt(parts.get(1))));

    /** What stands for learners in what is kept of reports. */
    public static final RecordType<CandidacyKey, ReportPseudonym> PSEUDONYMS =
            new RecordType<>("pseudonyms", ReportPseudonym::key, CANDIDACY_KEY, RecordType::candidacyKey);

    private final String name;
    private final Function<V, K> keyOf;
    private final List<Function<K, String>> keyParts;
    private final Function<List<String>, K> parseKey;

    private RecordType(
            String name, Function<V, K> keyOf, List<Function<K, String>> keyParts, Function<List<String>, K> parseKey) {
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
                RECORDED_ASSESSMENTS,
                HOLDS,
                ERASURES,
                EDITION_FIGURES,
                REPORTS,
                PSEUDONYMS);
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
        List<String> parts = new ArrayList<>(keyParts.size());
        keyParts.forEach(part -> parts.add(part.apply(key)));
        return parts;
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
        return this::compare;
    }

    /** A number as text that sorts as the number does. */
    private static String numbered(int number) {
        return String.format(Locale.ROOT, "%010d", number);
    }

    /** Compares part by part, and makes no part before it is needed: large projects are sorted by this. */
    private int compare(K left, K right) {
        int comparison = 0;
        for (int i = 0; comparison == 0 && i < keyParts.size(); i++) {
            Function<K, String> part = keyParts.get(i);
            comparison = compareCodePoints(part.apply(left), part.apply(right));
        }
        return comparison;
    }

    private static int compareCodePoints(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        int i = 0;
        while (i < shorter && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        if (i == shorter) {
            return Integer.compare(left.length(), right.length());
        }
        int start = i > 0 && Character.isHighSurrogate(left.charAt(i - 1)) ? i - 1 : i;
        return Integer.compare(left.codePointAt(start), right.codePointAt(start));
    }

    private static CandidacyKey candidacyKey(List<String> parts) {
        return new CandidacyKey(new LearnerId(parts.get(0)), new EditionId(parts.get(1)));
    }

    @Override
    public String toString() {
        return name;
    }
}
