package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.ChangeView;
import org.duallearning.mobility.application.view.RemedyView;
import org.duallearning.mobility.eligibility.Fact;
import org.jspecify.annotations.Nullable;

/** The columns of a dossier and what stands in them, in words. */
final class Columns {
    private Columns() {}

    /** A column in words, with its name for whoever fills it in. */
    static String named(String column, String text) {
        return text + " [" + column + "]";
    }

    /** Columns in words. */
    static List<String> named(List<String> columns, Words words) {
        return columns.stream()
                .map(column -> named(column, inWords(column, words)))
                .toList();
    }

    /** Columns with the words that an answer has for them. */
    static List<String> named(List<String> columns, List<String> texts) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> named(columns.get(i), texts.get(i)))
                .toList();
    }

    /** What stands in a cell. */
    static String value(@Nullable String value, Words words) {
        return value == null
                ? words.say("value.empty")
                : words.ofCode("value", value.replaceFirst("(\\d)T(\\d)", "$1 $2"));
    }

    /** What stands in a cell of some column: what a code means, where it is one. */
    private static String value(String column, @Nullable String value, Words words) {
        return words.ofCode(column.equals("type") ? "agreement" : column, value(value, words));
    }

    /** Facts of a dossier with their values; what is worked out from several is left aside. */
    static String values(Map<String, @Nullable String> facts, Words words) {
        return facts.keySet().stream()
                .filter(fact -> Fact.ofTerm(fact).map(Fact::column).orElse("").equals(fact))
                .map(fact -> words.say("check.value", inWords(fact, words), value(fact, facts.get(fact), words)))
                .collect(Collectors.joining("; "));
    }

    /** What to change, and what becomes of it. */
    static String remedy(RemedyView remedy, Words words) {
        return words.say(
                "remedy." + remedy.becomes(),
                remedy.changes().stream()
                        .map(change -> change(change, words))
                        .collect(Collectors.joining(words.say("remedy.and"))));
    }

    private static String change(ChangeView change, Words words) {
        String column = named(change.field(), change.text());
        String to = value(change.to(), words);
        return change.from() == null
                ? words.say("remedy.fill", column, to)
                : words.say("remedy.change", column, value(Objects.requireNonNull(change.from()), words), to);
    }

    private static String inWords(String column, Words words) {
        return Phrases.in(words.language()).say("column." + column);
    }
}
