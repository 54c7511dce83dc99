package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.eligibility.RuleBookMutant.Kind;

/** Every small change of one line of a rule book. */
final class LineMutations {

    private static final Pattern PERIOD = Pattern.compile("(  (?:signed|departing|call) )(.*)");
    private static final Pattern CONDITION = Pattern.compile("(  (?:when|or|then \\w+ if) )(.*)");
    private static final Pattern DESTINATIONS = Pattern.compile("(.*destinations \\S+)((?: [A-Z]{2})+)");
    private static final Pattern BOUND = Pattern.compile("(?:from|until) \\S+");
    private static final List<String> HOURS = List.of("weeklyHours", "lessonHours", "weekTotal");

    private static final List<Operator> IN_PERIODS = List.of(
            Operator.among(Kind.CLOCK, "signed", "departing", "call"),
            Operator.among(Kind.COMPARISON, "from", "until"),
            new Operator(Kind.DATE, "\\d{4}-\\d{2}-\\d{2}", LineMutations::neighbourDays),
            new Operator(Kind.NUMBER, "(?<= )\\d{4}(?= |$)", year -> neighbours(year, "1")));

    private static final List<Operator> IN_CONDITIONS = List.of(
            Operator.among(Kind.OUTCOME, "satisfied", "refer", "violated"),
            Operator.among(Kind.COMPARISON, "at least", "at most", "below"),
            Operator.among(Kind.COMPARISON, "from", "until"),
            Operator.among(Kind.YES_NO, "yes", "no"),
            new Operator(
                    Kind.CONNECTIVE, "(?<=\\w )(?:and|or)(?= )", word -> List.of(word.equals("or") ? "and" : "or")),
            new Operator(Kind.NEGATION, "\\bnot ", not -> List.of("")),
            new Operator(Kind.CODE, "\\w+(?:, \\w+)+", LineMutations::withoutOneCode),
            new Operator(Kind.DATE, "\\d{4}-\\d{2}-\\d{2}", LineMutations::neighbourDays),
            new Operator(Kind.NUMBER, "\\w+ (?:at least|at most|below) \\d+(?:\\.\\d+)?", LineMutations::otherNumber));

    private static final List<Operator> IN_ROWS = List.of(
            Operator.among(Kind.UNIT, "days", "months"),
            new Operator(Kind.UNCONFIRMED, "^unconfirmed ", unconfirmed -> List.of("")),
            new Operator(Kind.NUMBER, "(?<=[ -])\\d+(?=[ -])", number -> neighbours(number, "1")));

    /**
     * A line, changed.
     *
     * @param line what stands there now
     * @param words the change in short
     */
    record Change(Kind kind, String line, String words) {

        Change(Kind kind, String line) {
            this(kind, line, line.strip());
        }
    }

    /** What may stand for what, wherever the pattern finds it. */
    private record Operator(Kind kind, Pattern pattern, Function<String, List<String>> others) {

        Operator(Kind kind, String pattern, Function<String, List<String>> others) {
            this(kind, Pattern.compile(pattern), others);
        }

        /** Each of the words for each other one. */
        static Operator among(Kind kind, String... words) {
            return new Operator(
                    kind,
                    "\\b(?:" + String.join("|", words) + ")\\b",
                    found -> Arrays.stream(words)
                            .filter(word -> !word.equals(found))
                            .toList());
        }

        Stream<Change> in(String line) {
            List<Change> changes = new ArrayList<>();
            Matcher matcher = pattern.matcher(line);
            while (matcher.find()) {
                for (String other : others.apply(matcher.group())) {
                    changes.add(new Change(
                            kind, line.substring(0, matcher.start()) + other + line.substring(matcher.end())));
                }
            }
            return changes.stream();
        }
    }

    private LineMutations() {}

    /** Changes a line of a rule; none that holds no date, condition or outcome. */
    static Stream<Change> ofRule(String line) {
        Matcher period = PERIOD.matcher(line);
        if (period.matches()) {
            return Stream.concat(in(line, IN_PERIODS), withoutBound(period));
        }
        Matcher condition = CONDITION.matcher(line);
        if (condition.matches()) {
            return Stream.concat(in(line, IN_CONDITIONS), withoutPart(condition));
        }
        return line.startsWith("  then ") ? in(line, IN_CONDITIONS) : Stream.of();
    }

    /** Changes a row of a table, with these countries to add. */
    static Stream<Change> ofRow(String line, Collection<String> countries) {
        int basis = line.indexOf(" basis ");
        String row = line.substring(0, basis);
        Matcher destinations = DESTINATIONS.matcher(row);
        Stream<Change> changes = in(row, IN_ROWS)
                .map(change -> new Change(change.kind(), change.line(), withoutCountries(change.line())));
        if (destinations.matches()) {
            changes = Stream.concat(changes, otherCountries(destinations, countries));
        }
        return changes.map(change -> new Change(change.kind(), change.line() + line.substring(basis), change.words()));
    }

    private static Stream<Change> in(String line, List<Operator> operators) {
        return operators.stream().flatMap(operator -> operator.in(line));
    }

    /** A period without its beginning or its end. */
    private static Stream<Change> withoutBound(Matcher period) {
        List<String> bounds =
                BOUND.matcher(period.group(2)).results().map(MatchResult::group).toList();
        return bounds.stream().map(dropped -> {
            String rest = without(dropped, bounds, " ");
            String line = period.group(1) + (rest.isEmpty() ? "any time" : rest);
            return new Change(Kind.CONDITION_DROPPED, line, "without " + dropped);
        });
    }

    /** A condition without one of those that 'and' and 'or' join in it. */
    private static Stream<Change> withoutPart(Matcher condition) {
        List<String> parts = List.of(condition.group(2).split(" (?=(?:and|or) )"));
        return IntStream.range(0, parts.size() > 1 ? parts.size() : 0)
                .mapToObj(dropped -> without(parts, dropped))
                .map(rest -> new Change(Kind.CONDITION_DROPPED, condition.group(1) + rest));
    }

    /** The word before a part goes with it, or the 'and' behind it, which binds more. */
    private static String without(List<String> parts, int dropped) {
        List<String> rest = new ArrayList<>(parts);
        String part = rest.remove(dropped);
        boolean binds = part.startsWith("or ")
                && dropped < rest.size()
                && rest.get(dropped).startsWith("and ");
        if (dropped == 0 || binds) {
            rest.set(dropped, (binds ? "or " : "") + rest.get(dropped).replaceFirst("^(?:and|or) ", ""));
        }
        return String.join(" ", rest);
    }

    private static Stream<Change> otherCountries(Matcher destinations, Collection<String> countries) {
        String years = destinations.group(1);
        List<String> named = List.of(destinations.group(2).strip().split(" "));
        Stream<Change> removed = named.stream()
                .map(country -> new Change(
                        Kind.COUNTRY, years + destinations.group(2).replace(" " + country, ""), "without " + country));
        Stream<Change> added = countries.stream()
                .filter(country -> !named.contains(country))
                .map(country ->
                        new Change(Kind.COUNTRY, years + destinations.group(2) + " " + country, "with " + country));
        return Stream.concat(removed, added);
    }

    private static String withoutCountries(String row) {
        Matcher destinations = DESTINATIONS.matcher(row);
        return destinations.matches() ? destinations.group(1) : row;
    }

    private static List<String> neighbourDays(String date) {
        LocalDate day = LocalDate.parse(date);
        return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
    }

    /** Hours turn by tenths, all else by ones. */
    private static List<String> otherNumber(String comparison) {
        int number = comparison.lastIndexOf(' ') + 1;
        String step = HOURS.stream().anyMatch(comparison::startsWith) ? "0.1" : "1";
        return neighbours(comparison.substring(number), step).stream()
                .map(other -> comparison.substring(0, number) + other)
                .toList();
    }

    private static List<String> neighbours(String number, String step) {
        BigDecimal given = new BigDecimal(number);
        BigDecimal distance = new BigDecimal(step);
        return List.of(given.subtract(distance).toString(), given.add(distance).toString());
    }

    private static List<String> withoutOneCode(String codes) {
        List<String> all = List.of(codes.split(", "));
        return all.stream().map(dropped -> without(dropped, all, ", ")).toList();
    }

    private static String without(String dropped, List<String> words, String between) {
        return words.stream().filter(word -> !word.equals(dropped)).collect(Collectors.joining(between));
    }
}
