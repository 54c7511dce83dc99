package org.duallearning.mobility.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.util.DoubleComparator;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.ReportingGroup;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.duallearning.mobility.outcome.Question;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.outcome.QuestionSubject;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.CountryCode;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.PartnerExchange;
import org.duallearning.mobility.stay.Stay;
import org.duallearning.mobility.stay.StayStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Changes all records that indicators are worked out from at random, and counts every indicator a second time in another way, with
 * the statistics of others.
 */
class IndicatorRecountTest {
    private static final int CHANGES = 200;
    private static final int SUBSETS = 50;
    private static final double CLOSE = 1e-7;
    private static final List<String> EDITIONS = List.of("2018", "2019");
    private static final List<String> COUNTRIES = List.of("FR", "NL", "DE");

    private final SplittableRandom random = new SplittableRandom(2018);
    private final Map<CandidacyKey, Stay> stays = new TreeMap<>(Comparator.comparing(Object::toString));
    private final Map<String, SurveyAnswer> answers = new TreeMap<>();
    private final List<Activity> activities = new ArrayList<>();
    private final Map<String, Recommendation> recommendations = new TreeMap<>();
    private final Map<String, RecommendationStep> steps = new TreeMap<>();
    private final Map<String, PartnerExchange> exchanges = new TreeMap<>();
    private @Nullable Integer target = 40;

    @Test
    void afterEachOfTwoHundredChangesEveryIndicatorIsWhatASecondCountSays() {
        for (int i = 0; i < 600; i++) {
            changeAnswer();
        }
        for (int i = 0; i < 30; i++) {
            changeStay();
        }
        int stated = 0;
        for (int i = 0; i < CHANGES; i++) {
            switch (random.nextInt(8)) {
                case 0 -> changeStay();
                case 1 -> changeActivity();
                case 2 -> changeRecommendation();
                case 3 -> changeStep();
                case 4 -> changeExchange();
                case 5 -> target = random.nextInt(4) == 0 ? null : random.nextInt(50);
                default -> changeAnswer();
            }
            stated += compare();
        }
        assertThat(stated).as("figures that say something").isGreaterThan(15 * CHANGES);
    }

    @Test
    void ofAnySomeOfTheParticipantsEachIndicatorIsWhatASecondCountSays() {
        for (int i = 0; i < 3000; i++) {
            changeAnswer();
        }
        for (int i = 0; i < 60; i++) {
            changeStay();
            changeActivity();
        }
        EvidenceRecords records = records();
        Evaluation evaluation = IndicatorBook.standard().evaluate(records);
        Recount recount = new Recount(stays.values(), records);
        List<Indicator> ofParticipants = IndicatorBook.standard().indicators().stream()
                .filter(Indicator::isOfParticipants)
                .toList();
        int answered = 0;
        for (int i = 0; i < SUBSETS; i++) {
            Set<CandidacyKey> some = new HashSet<>(stays.keySet());
            some.removeIf(stay -> random.nextBoolean());
            for (Indicator indicator : ofParticipants) {
                IndicatorValue value = evaluation.among(
                        indicator,
                        participant -> some.contains(new CandidacyKey(participant.learner(), participant.edition())));

                assertSame(value.figure(), recount.count(indicator, stay -> some.contains(stay.key())), indicator.id());
                answered += value.claim().state() == Claim.State.REFUSED ? 0 : 1;
            }
        }
        assertThat(answered).as("figures that say something").isGreaterThan(5 * SUBSETS);
    }

    private int compare() {
        EvidenceRecords records = records();
        Evaluation evaluation = IndicatorBook.standard().evaluate(records);
        Recount recount = new Recount(stays.values(), records);
        int stated = 0;
        for (IndicatorValue value : evaluation.values()) {
            Indicator indicator = value.indicator();
            assertSame(value.figure(), recount.count(indicator, stay -> true), indicator.id());
            stated += value.claim().state() == Claim.State.REFUSED ? 0 : 1;
            evaluation
                    .by(Breakdown.HOST_COUNTRY, indicator)
                    .forEach((country, part) -> assertSame(
                            part.figure(),
                            recount.count(indicator, stay -> country(stay).equals(country)),
                            indicator.id() + " in " + country));
            evaluation
                    .by(Breakdown.EDITION, indicator)
                    .forEach((edition, part) -> assertSame(
                            part.figure(),
                            recount.count(
                                    indicator, stay -> stay.edition().value().equals(edition)),
                            indicator.id() + " in " + edition));
        }
        return stated;
    }

    private static void assertSame(Figure figure, Recount.Counted counted, String what) {
        assertThat(told(figure)).as(what).isEqualTo(counted.counts());
        assertThat(statistics(figure))
                .as("statistics of %s: %s", what, counted.counts())
                .usingElementComparator(new DoubleComparator(CLOSE))
                .containsExactlyElementsOf(counted.statistics());
    }

    private static List<Double> statistics(Figure figure) {
        List<Double> statistics = new ArrayList<>();
        if (figure instanceof Figure.Share share) {
            share.interval().ifPresent(interval -> {
                assertThat(interval.level()).isEqualTo(0.95);
                statistics.addAll(List.of(interval.lower(), interval.upper()));
            });
        }
        if (figure instanceof Figure.Change change) {
            statistics.addAll(statistics(change.rose()));
            change.test().ifPresent(test -> {
                assertThat(List.of(test.rose(), test.equal(), test.fell()))
                        .containsExactly(change.rose().numerator(), change.equal(), change.fell());
                statistics.add(test.probability());
            });
        }
        return statistics;
    }

    /** The figure as the second count writes it; always in order. */
    private static String told(Figure figure) {
        if (figure instanceof Figure.Share share) {
            assertThat(share.numerator()).isLessThanOrEqualTo(share.denominator());
            assertThat(share.denominator()).isLessThanOrEqualTo(share.population());
            return "%s/%s of %s, %s missing, %s not applicable"
                    .formatted(
                            share.numerator(),
                            share.denominator(),
                            share.population(),
                            share.missing(),
                            share.notApplicable());
        }
        if (figure instanceof Figure.Change change) {
            return "%s, %s equal, %s fell".formatted(told(change.rose()), change.equal(), change.fell());
        }
        if (figure instanceof Figure.Amount amount) {
            return "%s from %s, %s missing".formatted(amount.amount(), amount.records(), amount.missing());
        }
        if (figure instanceof Figure.Exchanges all) {
            List<String> lines = all.exchanges().stream()
                    .map(exchange -> "%s %s: %s sent, %s received"
                            .formatted(exchange.partner(), exchange.schoolYear(), exchange.sent(), exchange.received()))
                    .toList();
            return "%s sent, %s received, %s missing: %s".formatted(all.sent(), all.received(), all.missing(), lines);
        }
        Figure.AgainstTarget against = (Figure.AgainstTarget) figure;
        return "%s went of %s".formatted(against.amount(), against.target());
    }

    static String country(Stay stay) {
        return COUNTRIES.get(stay.learner().value().length() % COUNTRIES.size());
    }

    static String school(Stay stay) {
        return "S" + stay.learner().value().charAt(1);
    }

    private EvidenceRecords records() {
        List<Participant> participants = stays.values().stream()
                .filter(Stay::countsAsParticipant)
                .map(stay -> new Participant(
                        stay.learner(),
                        stay.edition(),
                        new OrganisationId(school(stay)),
                        CountryCode.parse(country(stay)).orElseThrow(),
                        new Participation(ReportingGroup.SAO, DualLearningSystem.DBSO, AgreementType.SAO)))
                .toList();
        return new EvidenceRecords(
                target,
                participants,
                shuffled(answers.values()),
                activities,
                shuffled(recommendations.values()),
                shuffled(steps.values()),
                shuffled(exchanges.values()));
    }

    private <T> List<T> shuffled(Collection<T> values) {
        List<T> shuffled = new ArrayList<>(values);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            Collections.swap(shuffled, i, random.nextInt(i + 1));
        }
        return shuffled;
    }

    private void changeStay() {
        LearnerId learner = new LearnerId(oneOf(learners()));
        EditionId edition = new EditionId(oneOf(EDITIONS));
        LocalDate departed = random.nextInt(6) == 0 ? null : LocalDate.of(2018, 3, 18);
        StayStatus status = random.nextInt(8) == 0 ? null : oneOf(List.of(StayStatus.values()));
        Stay stay = new Stay(learner, edition, null, departed, null, status, null, null, null, null);
        if (random.nextInt(5) == 0) {
            stays.remove(stay.key());
        } else {
            stays.put(stay.key(), stay);
        }
    }

    private void changeAnswer() {
        Question question = oneOf(QuestionCatalogue.standard().questions());
        SurveyWave wave = oneOf(List.of(SurveyWave.values()));
        RespondentRole role = oneOf(List.copyOf(new TreeSet<>(question.roles())));
        if (random.nextInt(12) == 0) {
            role = oneOf(List.of(RespondentRole.values()));
        }
        boolean ofSchool = question.subject() == QuestionSubject.SCHOOL;
        String learner = oneOf(learners());
        String respondent = role == RespondentRole.LEARNER && random.nextInt(4) > 0
                ? learner
                : role + "-" + learner + "-" + random.nextInt(2);
        boolean namesNobody = ofSchool || random.nextInt(6) == 0;
        SurveyAnswer answer = new SurveyAnswer(
                new SurveyAnswerKey(respondent, wave, question.id()),
                random.nextInt(30) == 0 ? null : role,
                namesNobody ? null : new LearnerId(learner),
                ofSchool && random.nextInt(8) > 0 ? new OrganisationId("S" + random.nextInt(6)) : null,
                random.nextBoolean() ? null : new EditionId(oneOf(EDITIONS)),
                value(question),
                null);
        if (random.nextInt(6) == 0 && !answers.isEmpty()) {
            answers.remove(oneOf(List.copyOf(answers.keySet())));
        } else {
            answers.put(answer.key().toString(), answer);
        }
    }

    private @Nullable String value(Question question) {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> "no such answer";
            case 2 -> "not-applicable";
            default -> oneOf(question.scale().answers());
        };
    }

    private void changeActivity() {
        if (random.nextInt(4) == 0 && !activities.isEmpty()) {
            activities.remove(random.nextInt(activities.size()));
            return;
        }
        activities.add(new Activity(
                new ActivityId("A" + random.nextInt()),
                random.nextInt(5) == 0 ? null : new LearnerId(oneOf(learners())),
                random.nextInt(5) == 0 ? null : new OrganisationId("S" + random.nextInt(6)),
                random.nextBoolean() ? null : new EditionId(oneOf(EDITIONS)),
                random.nextInt(9) == 0 ? null : oneOf(List.of(ActivityKind.values())),
                random.nextInt(9) == 0 ? null : oneOf(List.of(Audience.values())),
                null,
                random.nextInt(5) == 0 ? null : random.nextInt(50),
                random.nextInt(5) == 0 ? null : oneOf(List.of("A fair", "a fair ", "The radio", " "))));
    }

    private void changeRecommendation() {
        String id = "R" + random.nextInt(6);
        if (random.nextInt(4) == 0) {
            recommendations.remove(id);
        } else {
            List<String> evidence = random.nextBoolean() ? List.of() : List.of("satisfied");
            recommendations.put(id, new Recommendation(new RecommendationId(id), null, null, null, evidence));
        }
    }

    /** A step may be of a recommendation that is not there. */
    private void changeStep() {
        RecommendationStepKey key = new RecommendationStepKey(
                new RecommendationId("R" + random.nextInt(6)), oneOf(List.of(RecommendationStatus.values())));
        if (random.nextInt(5) == 0) {
            steps.remove(key.toString());
        } else {
            steps.put(key.toString(), new RecommendationStep(key, null, null, null));
        }
    }

    private void changeExchange() {
        PartnerExchange exchange = new PartnerExchange(
                new OrganisationId("P" + random.nextInt(3)),
                oneOf(List.of("2017-2018", "2018-2019")),
                random.nextInt(4) == 0 ? null : random.nextInt(20),
                random.nextInt(4) == 0 ? null : random.nextInt(20));
        if (random.nextInt(5) == 0) {
            exchanges.remove(exchange.key().toString());
        } else {
            exchanges.put(exchange.key().toString(), exchange);
        }
    }

    private static List<String> learners() {
        return Arrays.asList("L1", "L2", "L3", "L10", "L11", "L12", "L20", "L21", "L30", "L31", "L100", "L101", "L200");
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
