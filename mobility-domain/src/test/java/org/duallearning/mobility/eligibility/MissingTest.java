package org.duallearning.mobility.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search against the definition, word for word, over a grid of values that it knows nothing of. */
class MissingTest {

    private static final RuleBook BOOK = RuleBook.standard();
    private static final LocalDate DEPARTURE = LocalDate.of(2018, 3, 4);
    private static final LocalDate RETURN = LocalDate.of(2018, 3, 17);
    private static final Map<Fact, List<Object>> GRID = grid();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20180304, 20190901, 20220901})
    void theSearchFindsWhatTheDefinitionSays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 80; round++) {
            EligibilityFacts facts = blank(randomFacts(random), 1 + random.nextInt(3), random);

            assertThat(BOOK.assess(facts).missing())
                    .as("seed %d round %d: %s", seed, round, facts)
                    .isEqualTo(missingByDefinition(facts));
        }
    }

    private static EligibilityFacts randomFacts(SplittableRandom random) {
        DualLearningSystem system = pick(List.of(DualLearningSystem.values()), random);
        EligibilityFactsBuilder facts = random.nextInt(4) == 0
                ? CompleteFacts.withoutAgreement(system).callYear(2017)
                : CompleteFacts.under(system, pick(List.of(AgreementType.values()), random), "24")
                        .callYear(2017)
                        .trainingDaysWithoutAgreement(3);
        for (int change = 0; change < 2; change++) {
            Fact fact = pick(List.copyOf(GRID.keySet()), random);
            if (!fact.isOfAgreement() || facts.build().agreement() == AgreementStatus.RUNNING) {
                facts.set(fact, pick(GRID.get(fact), random));
            }
        }
        return facts.build();
    }

    private static EligibilityFacts blank(EligibilityFacts facts, int count, SplittableRandom random) {
        EligibilityFacts blanked = facts;
        for (int i = 0; i < count; i++) {
            List<Fact> filled = blanked.values().keySet().stream()
                    .filter(fact -> !fact.emptyMeansNone())
                    .toList();
            blanked = blanked.with(pick(filled, random), null);
        }
        return blanked;
    }

    private static List<Fact> missingByDefinition(EligibilityFacts facts) {
        List<Fact> empty = GRID.keySet().stream()
                .filter(fact -> facts.value(fact).isEmpty())
                .filter(fact -> facts.agreement() == AgreementStatus.RUNNING || !fact.isOfAgreement())
                .filter(fact -> !isAboutOwnPlace(fact))
                .toList();
        return empty.stream()
                .filter(fact -> changesTheVerdict(fact, empty, facts))
                .toList();
    }

    private static boolean changesTheVerdict(Fact fact, List<Fact> empty, EligibilityFacts facts) {
        List<Fact> others = new ArrayList<>(empty);
        others.remove(fact);
        return fillings(others, facts).anyMatch(filled -> {
            Verdict without = BOOK.assess(filled).verdict();
            return GRID.get(fact).stream()
                    .anyMatch(value -> BOOK.assess(filled.with(fact, value)).verdict() != without);
        });
    }

    private static Stream<EligibilityFacts> fillings(List<Fact> empty, EligibilityFacts facts) {
        if (empty.isEmpty()) {
            return Stream.of(facts);
        }
        List<Fact> rest = empty.subList(1, empty.size());
        return GRID.get(empty.get(0)).stream().flatMap(value -> fillings(rest, facts.with(empty.get(0), value)));
    }

    private static boolean isAboutOwnPlace(Fact fact) {
        return fact == Fact.MATURITY_STATEMENT || fact.compareTo(Fact.OWN_PLACE_COUNTRY) >= 0;
    }

    private static <T> T pick(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static Map<Fact, List<Object>> grid() {
        Map<Fact, List<Object>> grid = new EnumMap<>(Fact.class);
        grid.put(Fact.CALL_YEAR, List.of(2013, 2017, 2021));
        grid.put(Fact.FILES_FROM, days(DEPARTURE, -420, -120, -4));
        grid.put(Fact.FILES_UNTIL, days(DEPARTURE, -420, -120, -4));
        grid.put(Fact.SUBMITTED_AT, moments(-410, -120, -110, -5));
        grid.put(Fact.DEPARTS_ON, days(DEPARTURE, -560, -403, -366, -190, -1, 0, 1, 13, 181, 200));
        grid.put(Fact.RETURNS_ON, days(RETURN, -560, -403, -365, -1, 0, 30, 175, 194, 200, 351, 352, 400));
        grid.put(Fact.BIRTH_DATE, days(DEPARTURE, -27 * 366, -22 * 365, -19 * 366, -17 * 365, -16 * 365, -14 * 365));
        grid.put(Fact.SYSTEM, List.of((Object[]) DualLearningSystem.values()));
        grid.put(Fact.FIRST_ENTRY_ON, days(DEPARTURE, -2000, -30));
        grid.put(Fact.ENROLLED_FROM, days(DEPARTURE, -400, -1, 0, 1, 300));
        grid.put(Fact.ENROLLED_UNTIL, days(DEPARTURE, -400, -1, 0, 1, 300));
        grid.put(Fact.TYPE, List.of((Object[]) AgreementType.values()));
        grid.put(Fact.SIGNED_ON, reformDays());
        grid.put(Fact.ENDS_ON, List.of(RETURN.minusDays(1), RETURN, RETURN.plusDays(400), LocalDate.MAX));
        grid.put(Fact.WEEKLY_HOURS, hours("0", "12.9", "13", "16", "19.9", "20", "28"));
        grid.put(Fact.LESSON_HOURS, hours("0", "4", "8", "8.1", "15", "28"));
        grid.put(Fact.SIMULATED_WORKPLACE, List.of(true, false));
        grid.put(Fact.SOCIAL_MARIBEL, List.of(true, false));
        grid.put(Fact.VOLUNTARY, List.of(true, false));
        grid.put(Fact.EMPLOYER_CONSENT_ON, days(DEPARTURE, -600, 0, 1, 300));
        grid.put(Fact.GUARDIAN_CONSENT_ON, days(DEPARTURE, -600, 0, 1, 300));
        grid.put(Fact.TRAINING_DAYS_WITHOUT_AGREEMENT, List.of(0, 20, 21));
        return Collections.unmodifiableMap(grid);
    }

    private static List<Object> days(LocalDate from, int... offsets) {
        return Arrays.stream(offsets).<Object>mapToObj(from::plusDays).toList();
    }

    private static List<Object> moments(int... offsets) {
        return Arrays.stream(offsets)
                .<Object>mapToObj(days -> DEPARTURE.plusDays(days).atTime(8, 0))
                .toList();
    }

    private static List<Object> hours(String... hours) {
        return Arrays.stream(hours).<Object>map(BigDecimal::new).toList();
    }

    private static List<Object> reformDays() {
        return Stream.of("2015-07-01", "2016-09-01", "2018-09-01", "2019-09-01", "2022-09-01", "2025-09-01")
                .map(LocalDate::parse)
                .<Object>mapMulti((day, days) -> {
                    days.accept(day.minusDays(1));
                    days.accept(day);
                })
                .toList();
    }
}
