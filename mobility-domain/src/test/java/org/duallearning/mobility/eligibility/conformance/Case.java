package org.duallearning.mobility.eligibility.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One candidacy and what must be said about it.
 *
 * @param id unique, such as {@code G01-hours-at-20}
 * @param title a sentence that says what the case shows
 * @param rule the rule or gate that it exercises
 * @param agreement {@code RUNNING}, {@code NONE} or {@code UNKNOWN}
 * @param facts the facts that are filled in, as written, by the name of their column and in its order
 * @param expected the answer that conforms
 */
public record Case(String id, String title, String rule, String agreement, Map<String, String> facts, Answer expected) {

    /** Copies the facts. */
    public Case {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** Returns how an answer differs from the expected one, for people to read; nothing if it conforms. */
    public Optional<String> difference(Answer actual) {
        List<String> lines = new ArrayList<>();
        compare("verdict", expected.verdict(), actual.verdict(), lines);
        compare("reporting group", expected.reportingGroup(), actual.reportingGroup(), lines);
        compare("decisive row", expected.decisive(), actual.decisive(), lines);
        compare("other findings", expected.others(), actual.others(), lines);
        compare("missing columns", expected.missing(), actual.missing(), lines);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        this + "\n  " + String.join("\n  ", lines) + "\n  facts: agreement=" + agreement + " " + facts);
    }

    private static void compare(String what, Object expected, Object actual, List<String> lines) {
        if (!expected.equals(actual)) {
            lines.add(what + ": expected " + expected + " but was " + actual);
        }
    }

    @Override
    public String toString() {
        return id + ": " + title;
    }
}
