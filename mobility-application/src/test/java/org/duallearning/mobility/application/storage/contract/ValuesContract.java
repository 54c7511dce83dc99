package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;
import static org.duallearning.mobility.application.storage.contract.StorageSource.find;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.eligibility.AgreementStatus;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.eligibility.RecordedAssessment;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.learner.AgreementEnd;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.learner.TrainingAgreement;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.EditionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values come back as they went in. */
interface ValuesContract extends StorageSource {
    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void everyValueComesBackEqual(RecordType<K, V> type) {
        assertComesBack(type, SampleRecords.of(type).values());
    }

    @Test
    default void decimalsDatesAndTimesComeBackExact() {
        List<BigDecimal> decimals = Stream.of("0", "38", "0.1", "0.10", "12345678901.55", "1E+3", "-2.5", "1E-30")
                .map(BigDecimal::new)
                .toList();
        assertComesBack(
                RecordType.AGREEMENTS,
                decimals.stream()
                        .map(hours -> agreement(
                                LocalDate.of(2016, 2, 29).plusDays(decimals.indexOf(hours)), AgreementEnd.OPEN, hours))
                        .toList());
        assertComesBack(
                RecordType.AGREEMENTS,
                Stream.of("0099-12-31", "1582-10-10", "2000-02-29", "9999-12-31")
                        .map(LocalDate::parse)
                        .map(day -> agreement(day, AgreementEnd.on(day), null))
                        .toList());
        assertComesBack(
                RecordType.CANDIDACIES,
                Stream.of(
                                "2018-03-25T02:30",
                                "2018-12-31T23:59:59",
                                "2018-01-01T00:00",
                                "2018-01-01T00:00:00.000000001")
                        .map(LocalDateTime::parse)
                        .map(time -> submitted(time))
                        .toList());
    }

    @Test
    default void flagsNumbersAndEveryCodeComeBack() {
        assertComesBack(
                RecordType.AGREEMENTS,
                Stream.of(AgreementType.values())
                        .map(type -> new TrainingAgreement(
                                new LearnerId(type.name()),
                                LocalDate.EPOCH,
                                type,
                                null,
                                null,
                                null,
                                null,
                                type == AgreementType.OAO,
                                type != AgreementType.NONE,
                                null))
                        .toList());
        assertComesBack(
                RecordType.QUOTAS,
                Stream.of(0, 1, Integer.MAX_VALUE)
                        .map(number -> new Quota(
                                new QuotaKey(new EditionId("E"), QuotaKind.HOST, "H" + number, LocalDate.EPOCH),
                                number,
                                null,
                                number,
                                null,
                                number))
                        .toList());
        List<Long> seeds = List.of(0L, -1L, (1L << 53) + 1, Long.MAX_VALUE, Long.MIN_VALUE);
        assertComesBack(
                RecordType.ROUNDS,
                seeds.stream()
                        .map(seed -> drawnFrom(seed, seeds.indexOf(seed) + 1))
                        .toList());
    }

    @Test
    default void everySingleFactOfAnAssessmentComesBack() {
        List<EligibilityFacts> known = new ArrayList<>();
        for (AgreementStatus status : AgreementStatus.values()) {
            known.add(EligibilityFacts.builder().agreement(status).build());
        }
        for (Fact fact : Fact.values()) {
            for (Object value : someValues(fact)) {
                known.add(EligibilityFacts.builder().set(fact, value).build());
            }
        }
        assertComesBack(
                RecordType.RECORDED_ASSESSMENTS,
                IntStream.range(0, known.size())
                        .mapToObj(i -> recorded(i + 1, known.get(i)))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void longTextComesBackWhole(RecordType<K, V> type) {
        V value = SampleRecords.of(type).filled().make("A", "B", name -> name + "\u20AC".repeat(70_000) + ".");
        assertComesBack(type, List.of(value));
    }

    @Test
    default void aRoundKeepsTheOrderOfItsPlacementsInEveryVersion() {
        MatchingRound full = SampleRecords.of(RecordType.ROUNDS).full("E", "");
        List<RoundPlacement> turned =
                List.of(full.placements().get(1), full.placements().get(0));
        MatchingRound changed = full.withPlacements(turned);
        try (Storage storage = newStorage()) {
            StorageSource.save(storage, RecordType.ROUNDS, full, 0);
            StorageSource.save(storage, RecordType.ROUNDS, changed, 1);
            assertThat(history(storage, RecordType.ROUNDS, full.key()))
                    .extracting(version -> version.value().placements())
                    .containsExactly(full.placements(), turned);
        }
    }

    private <K, V> void assertComesBack(RecordType<K, V> type, List<V> values) {
        try (Storage storage = newStorage()) {
            commit(
                    storage,
                    transaction ->
                            values.forEach(value -> transaction.records(type).save(value, 0)));
            for (V value : values) {
                assertThat(find(storage, type, type.keyOf(value)))
                        .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(value));
            }
            assertThat(all(storage, type)).containsExactlyInAnyOrderElementsOf(values);
        }
    }

    private static List<Object> someValues(Fact fact) {
        Map<Class<?>, List<Object>> values = Map.of(
                Integer.class, List.of(0, 17),
                String.class, List.of("", "some " + fact),
                LocalDate.class, List.of(LocalDate.of(2016, 2, 29)),
                LocalDateTime.class, List.of(LocalDateTime.of(2018, 3, 25, 2, 30)),
                Boolean.class, List.of(true, false),
                BigDecimal.class, List.of(new BigDecimal("0.1"), new BigDecimal("19.5")),
                DualLearningSystem.class, List.of((Object[]) DualLearningSystem.values()),
                AgreementType.class, List.of((Object[]) AgreementType.values()));
        return values.get(fact.type());
    }

    private static RecordedAssessment recorded(int number, EligibilityFacts facts) {
        RecordedAssessment sample =
                SampleRecords.of(RecordType.RECORDED_ASSESSMENTS).minimal("L", "E");
        return new RecordedAssessment(
                new RecordedAssessmentKey(sample.key().candidacy(), number),
                sample.recordedOn(),
                facts,
                sample.ruleBook(),
                sample.ruleBookFingerprint(),
                sample.verdict(),
                sample.decisive(),
                sample.fingerprint(),
                null);
    }

    private static MatchingRound drawnFrom(long seed, int number) {
        return new MatchingRound(
                new RoundKey(new EditionId("E"), number),
                RoundStatus.PROPOSED,
                "m",
                seed,
                "r",
                "f",
                true,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static TrainingAgreement agreement(LocalDate startsOn, AgreementEnd end, BigDecimal hours) {
        return new TrainingAgreement(
                new LearnerId("L1"), startsOn, null, startsOn, end, hours, hours, null, null, null);
    }

    private static Candidacy submitted(LocalDateTime time) {
        return new Candidacy(
                new LearnerId(time.toString()),
                new EditionId("E"),
                time,
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
                null);
    }
}
