package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.AssessmentsView.SchoolView;
import org.jspecify.annotations.Nullable;

/** Schools with whom to turn to. */
final class Schools {
    private final Map<String, SchoolView> byId;
    private final Words words;

    Schools(List<SchoolView> schools, Words words) {
        this.byId = schools.stream().collect(Collectors.toMap(SchoolView::school, Function.identity()));
        this.words = words;
    }

    /** A school with its name and how to reach it; null is one that is not known. */
    String inWords(@Nullable String id) {
        if (id == null) {
            return words.say("school.unknown");
        }
        SchoolView school = byId.get(id);
        if (school == null) {
            return id;
        }
        String name = school.name() == null ? id : school.name() + " (" + id + ")";
        return Stream.of(name, school.email(), school.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
