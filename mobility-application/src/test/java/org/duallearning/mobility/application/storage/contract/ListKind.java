package org.duallearning.mobility.application.storage.contract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.project.Organisation;
import org.duallearning.mobility.stay.Stay;

/**
 * How a list of numbers is kept in a record of one kind: in its texts, in a list, or in its parts. Immutable and thread-safe.
 *
 * @param type the kind
 * @param write makes the record with an id and numbers
 * @param numbers reads the numbers of a record
 */
record ListKind<K, V>(
        RecordType<K, V> type, BiFunction<String, List<Integer>, V> write, Function<V, List<Integer>> numbers) {
    static final List<ListKind<?, ?>> ALL = List.of(
            inTexts(RecordType.ORGANISATIONS, Organisation::name),
            inTexts(RecordType.STAYS, Stay::reason),
            new ListKind<>(
                    RecordType.RECOMMENDATIONS,
                    (id, numbers) -> new Recommendation(
                            new RecommendationId(id),
                            null,
                            null,
                            null,
                            numbers.stream().map(String::valueOf).toList()),
                    value -> value.evidence().stream().map(Integer::valueOf).toList()),
            new ListKind<>(
                    RecordType.ROUNDS,
                    (id, numbers) -> SampleRecords.of(RecordType.ROUNDS)
                            .minimal(id, "")
                            .withPlacements(numbers.stream()
                                    .map(number ->
                                            RoundPlacement.without(new LearnerId(String.valueOf(number)), Map.of()))
                                    .toList()),
                    value -> value.placements().stream()
                            .map(placement ->
                                    Integer.valueOf(placement.learner().value()))
                            .toList()));

    /**
     * A list as it was found.
     *
     * @param numbers its numbers
     * @param version the version of its record; 0 if there was none
     */
    record Found(List<Integer> numbers, long version) {
        static final Found NOTHING = new Found(List.of(), 0);
    }

    /** A way to read a record. */
    enum Way {
        FIND,
        PAGE,
        HISTORY
    }

    Found read(Snapshot snapshot, String id, Way way) {
        Records<K, V> records = snapshot.records(type);
        K key = key(id);
        Optional<Versioned<V>> current = switch (way) {
            case FIND -> records.find(key);
            case PAGE ->
                records.pageAfter(null, Integer.MAX_VALUE).stream()
                        .filter(record -> type.keyOf(record.value()).equals(key))
                        .findFirst();
            case HISTORY -> records.history(key).stream().reduce((before, after) -> after);
        };
        return current.map(record -> found(id, record)).orElse(Found.NOTHING);
    }

    /** Every version of a list, oldest first. */
    List<Found> history(Snapshot snapshot, String id) {
        return snapshot.records(type).history(key(id)).stream()
                .map(record -> found(id, record))
                .toList();
    }

    Saved append(Transaction transaction, String id, Found before, int number) {
        List<Integer> numbers = new ArrayList<>(before.numbers());
        numbers.add(number);
        return transaction.records(type).save(write.apply(id, numbers), before.version());
    }

    private K key(String id) {
        return type.keyOf(write.apply(id, List.of()));
    }

    private Found found(String id, Versioned<V> record) {
        Found found = new Found(numbers.apply(record.value()), record.version());
        assertThat(record.value())
                .as("a record of %s that was made whole", type)
                .isEqualTo(write.apply(id, found.numbers()));
        return found;
    }

    /** In every text of a full record alike, so that one is seen which was put together from two. */
    private static <K, V> ListKind<K, V> inTexts(RecordType<K, V> type, Function<V, String> text) {
        return new ListKind<>(
                type,
                (id, numbers) -> {
                    String joined = numbers.stream().map(String::valueOf).collect(joining(" "));
                    return SampleRecords.of(type).filled().make(id, "E", component -> joined);
                },
                value -> Arrays.stream(text.apply(value).split(" "))
                        .map(Integer::valueOf)
                        .toList());
    }
}
