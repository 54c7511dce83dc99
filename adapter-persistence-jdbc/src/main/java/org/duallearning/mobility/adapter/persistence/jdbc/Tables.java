package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.function.Function.identity;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;

/** The table of every kind of record. Immutable and thread-safe. */
final class Tables {
    private static final Map<RecordType<?, ?>, Table<?, ?>> BY_TYPE = Stream.of(
                    new Project(),
                    new Editions(),
                    new Organisations(),
                    new Learners(),
                    new Agreements(),
                    new Places(),
                    new Candidacies(),
                    new Quotas(),
                    new Pins(),
                    new Stays(),
                    new Surveys(),
                    new Activities(),
                    new Recommendations(),
                    new RecommendationSteps(),
                    new Exchanges(),
                    new Rounds(),
                    new RuleBooks(),
                    new RecordedAssessments(),
                    new Holds(),
                    new Erasures(),
                    new FiguresOfEditions(),
                    new Reports(),
                    new Pseudonyms())
            .collect(Collectors.toUnmodifiableMap(Table::type, identity()));

    private Tables() {}

    @SuppressWarnings("unchecked") // the map keeps type and table together
    static <K, V> Table<K, V> of(RecordType<K, V> type) {
        Table<?, ?> table = BY_TYPE.get(type);
        if (table == null) {
            throw new IllegalArgumentException("There is no table for the records '%s'. Add one.".formatted(type));
        }
        return (Table<K, V>) table;
    }
}
