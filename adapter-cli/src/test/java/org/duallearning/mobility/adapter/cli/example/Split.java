package org.duallearning.mobility.adapter.cli.example;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many participants of either edition something holds for. Immutable and thread-safe. */
record Split(int in2018, int in2019) {
    /** How many in one edition. */
    int in(ExampleEdition edition) {
        return edition == ExampleEdition.SPRING_2018 ? in2018 : in2019;
    }

    /** Every value as often as it holds in the edition. */
    static <T> List<T> repeated(T[] values, Function<T, Split> split, ExampleEdition edition) {
        return Stream.of(values)
                .flatMap(value -> Collections.nCopies(split.apply(value).in(edition), value).stream())
                .toList();
    }
}
