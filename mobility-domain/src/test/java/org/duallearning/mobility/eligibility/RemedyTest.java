package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.eligibility.CompleteFacts.under;
import static org.duallearning.mobility.eligibility.CompleteFacts.withOwnPlace;
import static org.duallearning.mobility.eligibility.CompleteFacts.withoutAgreement;
import static org.duallearning.mobility.learner.AgreementType.DA;
import static org.duallearning.mobility.learner.AgreementType.DA_MARIBEL;
import static org.duallearning.mobility.learner.AgreementType.OAO;
import static org.duallearning.mobility.learner.AgreementType.SAO;
import static org.duallearning.mobility.learner.DualLearningSystem.AANLOOP;
import static org.duallearning.mobility.learner.DualLearningSystem.DBSO;
import static org.duallearning.mobility.learner.DualLearningSystem.DUAAL_SO;
import static org.duallearning.mobility.learner.DualLearningSystem.LEERTIJD;
import static org.duallearning.mobility.learner.DualLearningSystem.values;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Departure 4 March 2018, return 17 March 2018. */
class RemedyTest {

    private static final RuleBook BOOK = RuleBook.standard();

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @MethodSource
    void theSmallestChangeThatHelpsIsFound(EligibilityFacts facts, String changes, Verdict becomes) {
        Remedy remedy = BOOK.remedy(facts).orElseThrow();

        assertThat(remedy.changes().stream().map(RemedyTest::describe)).containsExactly(changes.split("; "));
        assertThat(remedy.becomes()).isEqualTo(becomes);
    }

    static Stream<Arguments> theSmallestChangeThatHelpsIsFound() {
        LocalDate returning = LocalDate.of(2018, 3, 17);
        return Stream.of(
                remedy(
                        "agreement ends early",
                        under(DUAAL_SO, OAO, "24").endsOn(returning.minusDays(6)),
                        "endsOn 2018-03-11 to 2018-03-17"),
                remedy(
                        "agreement ends early where one could do without",
                        under(DBSO, OAO, "20").endsOn(returning.minusDays(6)),
                        "endsOn 2018-03-11 to 2018-03-17"),
                remedy(
                        "consent not on file",
                        under(DUAAL_SO, OAO, "24").employerConsentOn(null),
                        "employerConsentOn empty to 2018-03-04"),
                remedy(
                        "consent two days late",
                        under(DUAAL_SO, OAO, "24").employerConsentOn(LocalDate.of(2018, 3, 6)),
                        "employerConsentOn 2018-03-06 to 2018-03-04"),
                remedy("internship a tenth of an hour too long", under(DUAAL_SO, SAO, "20"), "type SAO to OAO"),
                remedy("two hours too few in a week", under(DUAAL_SO, SAO, "11"), "simulatedWorkplace false to true"),
                remedy("part-time contract in dual learning", under(DUAAL_SO, DA, "15"), "type DA to SAO"),
                remedy("employer not under the maribel", under(LEERTIJD, DA_MARIBEL, "24"), "type DA_MARIBEL to OAO"),
                remedy("hours not known", under(DBSO, DA, "15").weeklyHours(null), "weeklyHours empty to 19.9"),
                remedy(
                        "not asked, and no consent",
                        under(DUAAL_SO, OAO, "24").voluntary(null).employerConsentOn(null),
                        "voluntary empty to true; employerConsentOn empty to 2018-03-04"),
                remedy(
                        "own place without declaration",
                        withOwnPlace().maturityStatement(false),
                        "ownPlace true to false"),
                remedy(
                        "filed a day late",
                        under(DUAAL_SO, OAO, "24")
                                .submittedAt(LocalDate.of(2017, 11, 25).atTime(8, 0)),
                        "submittedAt 2017-11-25T08:00 to 2017-11-24T00:00"));
    }

    private static Arguments remedy(String name, EligibilityFactsBuilder facts, String changes) {
        return Arguments.of(Named.of(name, facts.build()), changes, Verdict.ELIGIBLE);
    }

    @Test
    void whereNothingMakesItEligibleAPersonMayDecide() {
        EligibilityFacts facts = withoutAgreement(LEERTIJD).voluntary(false).build();

        assertThat(BOOK.remedy(facts)).hasValueSatisfying(remedy -> {
            assertThat(remedy.changes().stream().map(RemedyTest::describe)).containsExactly("voluntary false to true");
            assertThat(remedy.becomes()).isEqualTo(Verdict.REFER);
        });
    }

    @Test
    void thereIsNoRemedyWhereNoneIsNeededOrNoneHelps() {
        EligibilityFacts tooYoung =
                under(DUAAL_SO, OAO, "24").birthDate(LocalDate.of(2010, 1, 1)).build();

        assertThat(BOOK.remedy(under(DUAAL_SO, OAO, "24").build())).isEmpty();
        assertThat(BOOK.remedy(withoutAgreement(LEERTIJD).build())).isEmpty();
        assertThat(BOOK.remedy(tooYoung)).isEmpty();
        assertThat(BOOK.remedy(withoutAgreement(AANLOOP).build())).isEmpty();
    }

    @Test
    void everyRemedyDoesWhatItSaysWithinItsLimits() {
        long seed = 20180304;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            EligibilityFacts facts = random(random);
            Optional<Remedy> remedy = BOOK.remedy(facts);

            remedy.ifPresent(found -> {
                EligibilityFacts changed = facts;
                for (Remedy.Change change : found.changes()) {
                    changed = changed.with(change.fact(), change.to());
                }
                assertThat(BOOK.assess(changed).verdict())
                        .as("seed %d: %s", seed, facts)
                        .isEqualTo(found.becomes());
                assertThat(found.changes()).hasSizeBetween(1, 3);
            });
        }
    }

    @Test
    void noSingleChangeIsSmallerThanTheRemedy() {
        long seed = 20190901;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 25; round++) {
            EligibilityFacts facts = random(random);
            if (BOOK.assess(facts).verdict() == Verdict.ELIGIBLE) {
                continue;
            }
            OptionalLong fewestDays = singleChanges(facts)
                    .filter(change ->
                            BOOK.assess(facts.with(change.fact(), change.to())).verdict() == Verdict.ELIGIBLE)
                    .mapToLong(RemedyTest::daysMoved)
                    .min();
            Optional<Remedy> remedy = BOOK.remedy(facts)
                    .filter(found -> found.becomes() == Verdict.ELIGIBLE
                            && found.changes().size() == 1);

            assertThat(remedy.map(found -> daysMoved(found.changes().get(0))))
                    .as("seed %d round %d: %s", seed, round, facts)
                    .isEqualTo(fewestDays.isPresent() ? Optional.of(fewestDays.getAsLong()) : Optional.empty());
        }
    }

    private static Stream<Remedy.Change> singleChanges(EligibilityFacts facts) {
        Stream<Remedy.Change> types = Stream.of(AgreementType.values())
                .filter(type -> type != AgreementType.NONE)
                .map(type -> to(Fact.TYPE, type, facts));
        Stream<Remedy.Change> flags = Stream.of(Fact.SIMULATED_WORKPLACE, Fact.SOCIAL_MARIBEL, Fact.VOLUNTARY)
                .flatMap(fact -> Stream.of(true, false).map(flag -> to(fact, flag, facts)));
        Stream<Remedy.Change> dates = Stream.of(Fact.SIGNED_ON, Fact.EMPLOYER_CONSENT_ON)
                .flatMap(fact -> IntStream.rangeClosed(-400, 400)
                        .mapToObj(
                                days -> to(fact, facts.date(fact).orElseThrow().plusDays(days), facts)));
        Stream<Remedy.Change> hours = Stream.of(Fact.WEEKLY_HOURS, Fact.LESSON_HOURS)
                .flatMap(fact -> IntStream.rangeClosed(0, 400)
                        .mapToObj(tenths -> to(fact, BigDecimal.valueOf(tenths, 1), facts)));
        return Stream.of(types, flags, dates, hours).flatMap(changes -> changes);
    }

    private static Remedy.Change to(Fact fact, Object value, EligibilityFacts facts) {
        return new Remedy.Change(fact, facts.value(fact), value);
    }

    private static long daysMoved(Remedy.Change change) {
        return change.from().orElse(null) instanceof LocalDate from && change.to() instanceof LocalDate to
                ? Math.abs(ChronoUnit.DAYS.between(from, to))
                : 0;
    }

    private static EligibilityFacts random(SplittableRandom random) {
        return under(
                        pick(List.of(values()), random),
                        pick(List.of(AgreementType.values()), random),
                        String.valueOf(random.nextInt(36)))
                .signedOn(LocalDate.of(2018, 3, 1).minusDays(random.nextInt(1500)))
                .voluntary(random.nextInt(3) > 0 ? Boolean.TRUE : null)
                .employerConsentOn(LocalDate.of(2018, 2, 25).plusDays(random.nextInt(10)))
                .build();
    }

    private static <T> T pick(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static String describe(Remedy.Change change) {
        return change.fact().column() + " "
                + change.from().map(Object::toString).orElse("empty") + " to "
                + (change.to() instanceof BigDecimal hours
                        ? hours.stripTrailingZeros().toPlainString()
                        : change.to());
    }
}
