package org.duallearning.mobility.application.report;

import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;

/**
 * What a measure is from report to report: what is counted, whatever a book of indicators calls it. Whoever reads two reports can take one
 * from the other though an indicator was renamed in between. It follows from the formula and from whom it counts. Immutable and
 * thread-safe.
 *
 * @param name what is counted, of whom; the same in every report that counts it
 * @param variables the answers that it is read from, such as {@code contacts by learner at after}
 */
record Series(String name, Set<String> variables) {
    private static final Pattern SHARE = Pattern.compile("share of (.+) by (.+) at ([^ ]+) ([<>]?=) (.+)");
    private static final Pattern CHANGE = Pattern.compile("change of (.+) by (.+) from (.+) to (.+)");
    private static final Pattern ACTIVITY = Pattern.compile("share with activity (.+)");

    /** Copies the set. */
    Series {
        variables = Set.copyOf(variables);
    }

    /** That of each measure of an extract, by its id; of one that belongs to no indicator, its id. */
    static Map<String, Series> in(ReportExtract extract) {
        Map<String, IndicatorData> indicators = Maps.uniqueIndex(extract.indicators(), IndicatorData::id);
        Map<String, Series> series = new LinkedHashMap<>();
        extract.populations().stream()
                .flatMap(population -> population.measures().stream())
                .forEach(measure -> {
                    IndicatorData indicator = indicators.get(measure.id());
                    series.put(
                            measure.id(),
                            indicator == null
                                    ? new Series(measure.id(), Set.of(measure.id()))
                                    : of(indicator, measure));
                });
        return series;
    }

    /** The id of the first measure of a series. */
    static Optional<String> id(String name, Map<String, Series> series) {
        return series.entrySet().stream()
                .filter(each -> each.getValue().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Series of(IndicatorData indicator, MeasureData measure) {
        String of = " of " + counted(indicator);
        Matcher share = SHARE.matcher(indicator.formula());
        Matcher change = CHANGE.matcher(indicator.formula());
        Matcher activity = ACTIVITY.matcher(indicator.formula());
        if (share.matches()) {
            String answers = "%s by %s at %s".formatted(share.group(1), share.group(2), share.group(3));
            // Where the single answers are counted, another test counts others of them together, and nothing else.
            return new Series(
                    measure.answersTo() == null ? definition(indicator.formula()) + of : answers + of, Set.of(answers));
        } else if (change.matches()) {
            return new Series(
                    definition(indicator.formula()) + of,
                    words(change.group(1)).stream()
                            .flatMap(question -> Stream.of(change.group(3), change.group(4))
                                    .map(wave -> "%s by %s at %s".formatted(question, change.group(2), wave)))
                            .collect(Collectors.toSet()));
        } else if (activity.matches()) {
            return new Series(
                    definition(indicator.formula()) + of,
                    words(activity.group(1)).stream()
                            .map(kind -> "activity " + kind + of)
                            .collect(Collectors.toSet()));
        }
        throw new IllegalArgumentException("Nobody is counted by the formula '%s'.".formatted(indicator.formula()));
    }

    private static String counted(IndicatorData indicator) {
        if (indicator.counted() != null) {
            return indicator.counted().toLowerCase(Locale.ROOT);
        }
        return ReportExtract.PARTICIPANTS.equals(indicator.population()) ? ReportExtract.PARTICIPANTS : "respondents";
    }

    /** A formula that reads the same whatever the order of what it names. */
    static String definition(String formula) {
        return Stream.<Function<String, String>>of(
                        text -> inOrder(SHARE, 5, text),
                        text -> inOrder(CHANGE, 1, text),
                        text -> inOrder(ACTIVITY, 1, text))
                .reduce(Function.identity(), Function::andThen)
                .apply(formula);
    }

    private static String inOrder(Pattern pattern, int group, String formula) {
        Matcher matcher = pattern.matcher(formula);
        return matcher.matches()
                ? formula.substring(0, matcher.start(group))
                        + String.join(", ", words(matcher.group(group)))
                        + formula.substring(matcher.end(group))
                : formula;
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(", ")).sorted().toList();
    }
}
