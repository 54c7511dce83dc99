package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.in.Supposed;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.policy.Going;
import org.jspecify.annotations.Nullable;

/** Reads query parameters. Each says what it takes when it is given something else. */
final class QueryParameters {
    private static final int STANDARD_PAGE = 100;
    private static final int GREATEST_PAGE = 1_000;
    private static final int DATE_LENGTH = "2018-03-18".length();

    private QueryParameters() {}

    /** True or false; false if it is not there. */
    static boolean flag(Context context, String name) {
        String value = context.queryParam(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw wrong(name, value, Sentence.of("advice.flag"));
    }

    /** A whole number within bounds; {@code absent} if it is not there. */
    static long wholeNumber(Context context, String name, long least, long most, long absent) {
        String value = context.queryParam(name);
        if (value == null) {
            return absent;
        }
        Sentence advice = Sentence.of("advice.wholeNumber", least, most);
        try {
            long number = Long.parseLong(value);
            if (number < least || number > most) {
                throw wrong(name, value, advice);
            }
            return number;
        } catch (NumberFormatException notANumber) {
            throw wrong(name, value, advice);
        }
    }

    /** How many a page holds. */
    static int pageSize(Context context) {
        return (int) wholeNumber(context, "pageSize", 1, GREATEST_PAGE, STANDARD_PAGE);
    }

    /** A whole number within bounds, which has to be there. */
    static long requiredNumber(Context context, String name, long least, long most) {
        if (context.queryParam(name) == null) {
            throw wrong(name, null, Sentence.of("advice.wholeNumber", least, most));
        }
        return wholeNumber(context, name, least, most, least);
    }

    /** What is supposed to happen besides what is on file. */
    static List<Disruption> disruptions(Context context) {
        return new Supposed(
                        ids(context, "withdraws"),
                        ids(context, "lostPlace"),
                        ids(context, "fewerSeats"),
                        ids(context, "refuses"),
                        flag(context, "cancelled"))
                .disruptions(refusal -> wrong("refuses", refusal, Sentence.of("advice.placeAndLearner")));
    }

    /** Ids, none of which is blank; empty if there are none. */
    static List<String> ids(Context context, String name) {
        List<String> ids = context.queryParams(name);
        ids.stream().filter(String::isBlank).findFirst().ifPresent(blank -> {
            throw wrong(name, blank, Sentence.of("advice.id"));
        });
        return ids;
    }

    /** Who counts as going under a policy; whoever has a place if it is not there. */
    static Going going(Context context) {
        String value = context.queryParam("going");
        if (value == null) {
            return Going.PLACED;
        }
        return Stream.of(Going.values())
                .filter(going -> going.name().equals(value))
                .findFirst()
                .orElseThrow(() -> wrong(
                        "going",
                        value,
                        Sentence.of(
                                "advice.list",
                                Stream.of(Going.values()).map(Going::name).collect(Collectors.joining(", ")))));
    }

    /** What a lottery draws from; null if it is not there. */
    static @Nullable Long seedIfAsked(Context context) {
        return context.queryParam("seed") == null ? null : Long.valueOf(seed(context));
    }

    /** What a lottery draws from. */
    static long seed(Context context) {
        return wholeNumber(context, "seed", Long.MIN_VALUE, Long.MAX_VALUE, 0);
    }

    /** A date of four, two and two digits; null if it is not there. */
    static @Nullable LocalDate date(Context context, String name) {
        String value = context.queryParam(name);
        if (value == null) {
            return null;
        }
        Refusal wrong = wrong(name, value, Sentence.of("advice.date"));
        if (value.length() != DATE_LENGTH) {
            throw wrong;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADate) {
            throw wrong;
        }
    }

    /** An id, which is not blank; null if it is not there. */
    static @Nullable String id(Context context, String name) {
        String value = context.queryParam(name);
        if (value != null && value.isBlank()) {
            throw wrong(name, value, Sentence.of("advice.id"));
        }
        return value;
    }

    /** A text that is not blank, which has to be there. */
    static String requiredText(Context context, String name, Sentence advice) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            throw wrong(name, value, advice);
        }
        return value;
    }

    /** A mechanism; the one that places most learners if it is not there. */
    static Mechanism mechanism(Context context) {
        return Objects.requireNonNullElse(mechanismIfAsked(context), Mechanism.MOST_PLACED);
    }

    /** A mechanism; null if it is not there. */
    static @Nullable Mechanism mechanismIfAsked(Context context) {
        String value = context.queryParam("mechanism");
        if (value == null) {
            return null;
        }
        return Mechanism.named(value).orElseThrow(() -> wrong("mechanism", value, Sentence.of("advice.list", names())));
    }

    private static String names() {
        return Arrays.stream(Mechanism.values()).map(Mechanism::commandName).collect(Collectors.joining(", "));
    }

    /** The refusal of a parameter. */
    static Refusal wrong(String name, @Nullable String value, Sentence advice) {
        return new Refusal(RestProblem.of(new Issue("query", name, value, advice)));
    }
}
