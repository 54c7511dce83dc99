package org.duallearning.mobility.application.storage.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;
import static org.duallearning.mobility.application.storage.contract.StorageSource.find;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;
import static org.duallearning.mobility.application.storage.contract.StorageSource.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportHead;
import org.duallearning.mobility.evidence.ReportKey;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records come in the order of the code points of their keys, part by part, on pages of any size. */
interface OrderContract extends StorageSource {
    /** In order. UTF-16, upper and lower case together, numbers by size, and most languages order them differently. */
    List<String> IDS = List.of(
            "!",
            "1",
            "10",
            "2",
            "A",
            "A 1",
            "A-1",
            "A1",
            "B",
            "Z",
            "a",
            "a b",
            "b",
            "z",
            "é",
            "\uFB00",
            "\uD835\uDC9C");

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void recordsComeInTheOrderOfCodePoints(RecordType<K, V> type) {
        List<V> inOrder = IDS.stream()
                .map(id -> SampleRecords.of(type).minimal(id, "same"))
                .toList();
        try (Storage storage = newStorage()) {
            saveShuffled(storage, type, inOrder);
            assertThat(all(storage, type)).containsExactlyElementsOf(inOrder);
        }
    }

    @Test
    default void theHeadsOfReportsAreThoseOfTheWholeReportsInTheirOrder() {
        List<ReportHead> heads = Stream.of("OWN_SCHOOL", "PARTNERS", "PUBLIC")
                .flatMap(audience -> Stream.of(2, 10, 100).map(number -> new ReportKey(audience, number)))
                .map(key -> new ReportHead(
                        key, key.number() == 2 ? new OrganisationId("S") : null, LocalDate.of(2019, 9, 1)))
                .toList();
        try (Storage storage = newStorage()) {
            saveShuffled(
                    storage,
                    RecordType.REPORTS,
                    heads.stream()
                            .map(head -> new PublishedReport(head.key(), head.school(), head.publishedOn(), "{}", "{}"))
                            .toList());
            try (Snapshot snapshot = storage.snapshot(PROJECT);
                    Snapshot nowhere = storage.snapshot(new ProjectReference("nowhere"))) {
                assertThat(snapshot.reportHeads()).containsExactlyElementsOf(heads);
                assertThat(nowhere.reportHeads()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void everyPartOfAKeyCountsBeforeTheNext(RecordType<K, V> type) {
        List<V> values = new ArrayList<>();
        for (String first : List.of("a", "a b", "a|", "a\u001f", "ab", "a/b")) {
            for (String second : List.of("c", "b c", "|c", "\u001fc", "bc", "b/c", "/c")) {
                V value = SampleRecords.of(type).full(first, second);
                if (values.stream().noneMatch(other -> type.keyOf(other).equals(type.keyOf(value)))) {
                    values.add(value);
                }
            }
        }
        List<V> inOrder = values.stream()
                .sorted(Comparator.comparing(value -> type.keyParts(type.keyOf(value)), OrderContract::compareBytes))
                .toList();
        try (Storage storage = newStorage()) {
            saveShuffled(storage, type, inOrder);
            assertThat(all(storage, type)).containsExactlyElementsOf(inOrder);
            assertThat(pages(storage, type, 5)).containsExactlyElementsOf(inOrder);
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void pagesOfAnySizeMissNothingAndRepeatNothing(RecordType<K, V> type) {
        List<V> values =
                IDS.stream().map(id -> SampleRecords.of(type).full(id, id)).toList();
        try (Storage storage = newStorage()) {
            saveShuffled(storage, type, values);
            for (int size : new int[] {1, 2, 7, values.size() - 1, values.size(), Integer.MAX_VALUE}) {
                assertThat(pages(storage, type, size)).as("pages of %d", size).containsExactlyElementsOf(values);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void aPageMayStartAfterAKeyThatIsNotThere(RecordType<K, V> type) {
        Sample<V> sample = SampleRecords.of(type);
        try (Storage storage = newStorage()) {
            saveShuffled(storage, type, List.of(sample.full("A", "A"), sample.full("C", "C")));
            assertThat(page(storage, type, type.keyOf(sample.full("B", "B")), 5))
                    .containsExactly(new Versioned<>(sample.full("C", "C"), 1));
            assertThat(page(storage, type, type.keyOf(sample.full("C", "C")), 5))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void keysThatLookAlikeAreKeysOfTheirOwn(RecordType<K, V> type) {
        List<V> values = Stream.of(
                        "A", "a", "A ", " A", "A  ", "\uFF21", "A\u200B", "\u00C5", "A\u030A", "ss", "\u00DF", "I", "i",
                        "\u0130", "\u0131", "1", "01", "1.0", "A%", "A_", "A*", "A?")
                .map(id -> SampleRecords.of(type).full(id, id))
                .toList();
        try (Storage storage = newStorage()) {
            saveShuffled(storage, type, values);
            for (V value : values) {
                assertThat(find(storage, type, type.keyOf(value))).contains(new Versioned<>(value, 1));
                assertThat(history(storage, type, type.keyOf(value))).containsExactly(new Versioned<>(value, 1));
            }
            assertThat(all(storage, type)).containsExactlyInAnyOrderElementsOf(values);
        }
    }

    @Test
    default void manyRecordsComeWholeInOneListAndOnPages() {
        List<Learner> learners = IntStream.range(100_000, 102_500)
                .mapToObj(number -> SampleRecords.of(RecordType.LEARNERS).minimal("L" + number, ""))
                .toList();
        try (Storage storage = newStorage()) {
            saveShuffled(storage, RecordType.LEARNERS, learners);
            assertThat(all(storage, RecordType.LEARNERS)).isEqualTo(learners);
            assertThat(pages(storage, RecordType.LEARNERS, 1_100)).isEqualTo(learners);
        }
    }

    @Test
    default void aPageHoldsAtLeastOneRecord() {
        try (Storage storage = newStorage()) {
            assertThatThrownBy(() -> page(storage, RecordType.LEARNERS, null, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    default void roundsComeByNumberAndQuotasByPeriodWithTheWholeEditionFirst() {
        List<MatchingRound> rounds = Stream.of(1, 2, 10, 999_999_999, 1_000_000_000, Integer.MAX_VALUE)
                .map(number -> new MatchingRound(
                        new RoundKey(new EditionId("E"), number),
                        RoundStatus.PROPOSED,
                        "m",
                        null,
                        "r",
                        "f",
                        true,
                        null,
                        null,
                        null,
                        null,
                        List.of()))
                .toList();
        List<Quota> quotas = Stream.of(null, LocalDate.of(2018, 3, 5), LocalDate.of(2018, 10, 1))
                .map(period -> new Quota(
                        new QuotaKey(new EditionId("E"), QuotaKind.HOST, "H", period), 3, null, null, null, null))
                .toList();
        try (Storage storage = newStorage()) {
            saveShuffled(storage, RecordType.ROUNDS, rounds);
            saveShuffled(storage, RecordType.QUOTAS, quotas);
            assertThat(pages(storage, RecordType.ROUNDS, 2)).containsExactlyElementsOf(rounds);
            assertThat(pages(storage, RecordType.QUOTAS, 1)).containsExactlyElementsOf(quotas);
        }
    }

    private static <K, V> void saveShuffled(Storage storage, RecordType<K, V> type, List<V> values) {
        List<V> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, new Random(20181001));
        commit(
                storage,
                transaction ->
                        shuffled.forEach(value -> transaction.records(type).save(value, 0)));
    }

    private static <K, V> List<V> pages(Storage storage, RecordType<K, V> type, int size) {
        List<V> values = new ArrayList<>();
        List<Versioned<V>> page = page(storage, type, null, size);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(size);
            List<V> next = page.stream().map(Versioned::value).toList();
            assertThat(values).as("the pages before").doesNotContainAnyElementsOf(next);
            values.addAll(next);
            page = page(storage, type, type.keyOf(values.get(values.size() - 1)), size);
        }
        return values;
    }

    /** The bytes of UTF-8 order as the code points do. */
    private static int compareBytes(List<String> left, List<String> right) {
        for (int i = 0; i < left.size(); i++) {
            int comparison = Arrays.compareUnsigned(
                    left.get(i).getBytes(UTF_8), right.get(i).getBytes(UTF_8));
            if (comparison != 0) {
                return comparison;
            }
        }
        return 0;
    }
}
