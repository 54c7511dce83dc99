package org.duallearning.mobility.application.storage;

import static org.duallearning.mobility.application.storage.Fault.that;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Storages that take one record for another, or hand records out in another order than they should, or not all. */
final class OrderFaults {
    private static final String ORDER = "recordsComeInTheOrderOfCodePoints";
    private static final String PAGES = "pagesOfAnySizeMissNothingAndRepeatNothing";
    private static final String ALIKE = "keysThatLookAlikeAreKeysOfTheirOwn";

    private OrderFaults() {}

    static List<Fault> all() {
        return List.of(
                that(
                        "orders without case",
                        sortedBy(key -> String.join(" ", key).toLowerCase(Locale.ROOT)),
                        ORDER),
                that("orders by UTF-16", sortedBy(key -> String.join("\0", key)), ORDER),
                that("joins the key", sortedBy(key -> String.join("", key)), "everyPartOfAKeyCountsBeforeTheNext"),
                that(
                        "takes keys for the same but for case",
                        sameKeys(text -> text.toLowerCase(Locale.ROOT)),
                        ALIKE,
                        ORDER),
                that("takes keys for the same but for spaces behind", sameKeys(String::stripTrailing), ALIKE),
                that(
                        "takes keys for the same that look the same",
                        sameKeys(text -> Normalizer.normalize(text, Normalizer.Form.NFKC)),
                        ALIKE),
                that("repeats the last of a page", paging(OrderFaults::withTheLastBefore), PAGES),
                that("skips the first of the next page", paging(OrderFaults::withoutTheNext), PAGES),
                that(
                        "gives no more than 1000 at a time",
                        () -> pagesOfAtMost(1_000),
                        "manyRecordsComeWholeInOneListAndOnPages"),
                that("keeps all projects in one", OrderFaults::oneProject, "projectsWithEqualKeysDoNotMeet"),
                that("lists every project", OrderFaults::listingEveryProject, "onlyProjectsWithARecordAreListed"));
    }

    private static Supplier<Storage> sortedBy(Function<List<String>, String> sortKey) {
        return () -> new BrokenStorage() {
            @Override
            <K, V> List<Versioned<V>> pageAfter(
                    RecordType<K, V> type, Records<K, V> records, @Nullable K after, int size) {
                return records.pageAfter(null, Integer.MAX_VALUE).stream()
                        .filter(record -> after == null
                                || sortKeyOf(type, type.keyOf(record.value())).compareTo(sortKeyOf(type, after)) > 0)
                        .sorted(Comparator.comparing(record -> sortKeyOf(type, type.keyOf(record.value()))))
                        .limit(size)
                        .toList();
            }

            private <K, V> String sortKeyOf(RecordType<K, V> type, K key) {
                return sortKey.apply(type.keyParts(key));
            }
        };
    }

    private static Supplier<Storage> sameKeys(UnaryOperator<String> folded) {
        return () -> new BrokenStorage() {
            @Override
            <K, V> Saved save(RecordType<K, V> type, WritableRecords<K, V> records, V value, long expected) {
                long stored = find(type, records, type.keyOf(value))
                        .map(Versioned::version)
                        .orElse(0L);
                return stored == expected ? records.save(value, expected) : new Saved.ChangedMeanwhile(stored);
            }

            @Override
            <K, V> Optional<Versioned<V>> find(RecordType<K, V> type, Records<K, V> records, K key) {
                return records.pageAfter(null, Integer.MAX_VALUE).stream()
                        .filter(record -> folded(type.keyParts(type.keyOf(record.value())))
                                .equals(folded(type.keyParts(key))))
                        .findFirst();
            }

            private List<String> folded(List<String> parts) {
                return parts.stream().map(folded).toList();
            }
        };
    }

    /** Makes a page wrong. */
    private interface Paging {
        <K, V> List<Versioned<V>> page(Records<K, V> records, K after, int size);
    }

    private static Supplier<Storage> paging(Paging paging) {
        return () -> new BrokenStorage() {
            @Override
            <K, V> List<Versioned<V>> pageAfter(
                    RecordType<K, V> type, Records<K, V> records, @Nullable K after, int size) {
                return after == null ? records.pageAfter(null, size) : paging.page(records, after, size);
            }
        };
    }

    private static <K, V> List<Versioned<V>> withTheLastBefore(Records<K, V> records, K after, int size) {
        List<Versioned<V>> page = new ArrayList<>(records.pageAfter(after, size));
        records.find(after).ifPresent(last -> page.add(0, last));
        return page.subList(0, Math.min(size, page.size()));
    }

    private static <K, V> List<Versioned<V>> withoutTheNext(Records<K, V> records, K after, int size) {
        return records.pageAfter(after, Math.max(size, size + 1)).stream()
                .skip(1)
                .toList();
    }

    private static Storage pagesOfAtMost(int most) {
        return new BrokenStorage() {
            @Override
            <K, V> List<Versioned<V>> pageAfter(
                    RecordType<K, V> type, Records<K, V> records, @Nullable K after, int size) {
                return records.pageAfter(after, Math.min(size, most));
            }
        };
    }

    private static Storage oneProject() {
        return new BrokenStorage() {
            @Override
            ProjectReference project(ProjectReference asked) {
                return new ProjectReference("one for all");
            }
        };
    }

    private static Storage listingEveryProject() {
        return new BrokenStorage() {
            private final List<ProjectReference> asked = new ArrayList<>();

            @Override
            ProjectReference project(ProjectReference project) {
                asked.add(project);
                return project;
            }

            @Override
            public List<ProjectReference> projects() {
                super.projects();
                return asked.stream()
                        .distinct()
                        .sorted(Comparator.comparing(ProjectReference::value))
                        .toList();
            }
        };
    }
}
