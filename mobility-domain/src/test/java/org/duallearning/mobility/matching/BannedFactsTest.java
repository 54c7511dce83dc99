package org.duallearning.mobility.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.learner.Learner;
import org.junit.jupiter.api.Test;

/** A matching knows nothing of what may never decide it: none of the facts that it is made from is one of these. */
class BannedFactsTest {
    private static final Set<String> BANNED = Set.of(
            "sex",
            "gender",
            "nationality",
            "citizen",
            "origin",
            "birthplace",
            "ethnic",
            "religion",
            "health",
            "medical");

    @Test
    void noFactThatAMatchingIsMadeFromIsBanned() {
        Set<Class<?>> records = new LinkedHashSet<>();
        addRecords(EditionInput.class, records);

        assertThat(records).contains(Learner.class, Candidacy.class);
        assertThat(records.stream().flatMap(record -> Arrays.stream(record.getRecordComponents())))
                .extracting(component -> component.getName().toLowerCase(Locale.ROOT))
                .allSatisfy(name -> assertThat(BANNED).noneMatch(name::contains));
    }

    private static void addRecords(Type type, Set<Class<?>> records) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(part -> addRecords(part, records));
        } else if (type instanceof Class<?> record && record.isRecord() && records.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                addRecords(component.getGenericType(), records);
            }
        }
    }
}
