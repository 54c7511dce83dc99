package org.duallearning.mobility.application.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.DisclosureRule;
import org.jspecify.annotations.Nullable;

/**
 * What a report tells, beside its tables, as an earlier one told it, because few learners changed it since: the difference would tell of
 * them. It is repeated too if nobody changed it, lest the repetition itself tell that somebody did. What was told is kept and not decided
 * again. Used by one thread.
 */
final class Repetition {
    private final int number;
    private final DisclosureRule rule;
    private final Map<Integer, ReportExtract> extracts = new HashMap<>();
    private final List<Read> read;
    private final Map<String, Integer> told = new TreeMap<>();

    /**
     * The repetition of a report.
     *
     * @param number its number
     * @param earlier all earlier reports of the project
     */
    Repetition(int number, DisclosureRule rule, ReportExtract extract, List<KeptReport> earlier) {
        this.number = number;
        this.rule = rule;
        extracts.put(number, extract);
        read = earlier.stream()
                .filter(report -> Objects.equals(report.extract().school(), extract.school()))
                .map(Read::of)
                .filter(report -> rule.controls() && report.rule().controls())
                .sorted(Comparator.comparing((Read report) -> report.rule().audience() != rule.audience())
                        .thenComparing(Comparator.comparingInt(Read::number).reversed()))
                .toList();
        earlier.forEach(report -> extracts.put(report.number(), report.extract()));
    }

    /** An earlier report, and for what it repeats the number of the report that told it first. */
    private record Read(int number, DisclosureRule rule, Map<String, Integer> told) {
        static Read of(KeptReport report) {
            return new Read(
                    report.number(),
                    ReportMaking.rule(Audience.valueOf(report.audience())),
                    Objects.requireNonNullElse(report.told(), Map.of()));
        }
    }

    /**
     * Something that is told.
     *
     * @param what it
     * @param repeatedFrom the earlier report that told it first; null if it is told anew
     */
    record Told<T>(T what, @Nullable Integer repeatedFrom) {}

    /**
     * What is told of something.
     *
     * @param key its name in every report
     * @param what takes it out of an extract
     * @param changed how many learners changed at least, between two of it
     */
    <T> Told<T> of(String key, Function<ReportExtract, T> what, ToIntBiFunction<T, T> changed) {
        T now = what.apply(extract(number));
        Optional<Integer> chosen = read.stream()
                .filter(report -> changed.applyAsInt(now, what.apply(extract(origin(key, report))))
                        < rule.thresholdBeside(report.rule()))
                .map(report -> origin(key, report))
                .findFirst();
        chosen.ifPresent(report -> told.put(key, report));
        return chosen.map(report -> new Told<>(what.apply(extract(report)), report))
                .orElseGet(() -> new Told<>(now, null));
    }

    private static int origin(String key, Read report) {
        return report.told().getOrDefault(key, report.number());
    }

    private ReportExtract extract(int report) {
        return Objects.requireNonNull(extracts.get(report));
    }

    /** The extracts of the report and of all that were read before. */
    Collection<ReportExtract> extracts() {
        return List.copyOf(extracts.values());
    }

    /** Which report told first what is repeated, by its name. */
    Map<String, Integer> told() {
        return Map.copyOf(told);
    }
}
