package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.disclosure.ControlResult.NotAnew;
import org.jspecify.annotations.Nullable;

/**
 * Decides which tables of a measure must not be published anew, because someone who reads them has read almost the same before. What
 * the same audience has read is repeated even if nothing changed: otherwise, that a table is repeated would tell that something did.
 * Not thread-safe.
 */
final class Earlier {
    private final MicroTable table;
    private final DisclosureRule rule;
    private final AnswerNumbers numbers;
    private final List<Publication> publications;
    private final @Nullable Otherwise otherwise;
    /** What changed since, by the number of the release. */
    private final Map<Integer, Periods> compared = new HashMap<>();
    /** The tables to publish anew. */
    final List<Breakdown> anew = new ArrayList<>();
    /** The earlier tables to repeat. */
    final List<CountTable> repeated = new ArrayList<>();

    final List<NotAnew> notAnew = new ArrayList<>();

    /**
     * Decides on a measure.
     *
     * @param publications what was published before, in terms of the measure
     * @param otherwise what is told otherwise of the same answers, so that nothing of the measure is told; null if nothing is
     */
    Earlier(
            MicroTable table,
            DisclosureRule rule,
            List<Publication> publications,
            @Nullable Otherwise otherwise,
            AnswerNumbers numbers) {
        this.table = table;
        this.rule = rule;
        this.numbers = numbers;
        this.otherwise = otherwise;
        this.publications = publications.stream()
                .filter(publication -> !publication.newTables(table.measure()).isEmpty())
                .sorted(Comparator.comparingInt(
                        (Publication publication) -> -publication.release().number()))
                .toList();
        table.breakdowns().forEach(this::decide);
    }

    /**
     * What is told otherwise of the answers of a measure.
     *
     * @param told the measure that tells of them
     * @param release the last release that does
     */
    record Otherwise(MicroTable told, int release) {
        /** The last that is told to readers of an audience; that there is nothing to tell of the measure is told beside anything. */
        static Optional<Otherwise> than(MicroTable table, DisclosureRule rule, List<Publication> publications) {
            return publications.stream()
                    .filter(publication -> !table.isUnanswered())
                    .filter(publication ->
                            rule.controls() && publication.release().rule().controls())
                    .filter(publication ->
                            haveReaderInCommon(rule, publication.release().rule()))
                    .flatMap(publication -> publication.toldOtherwise(table).stream()
                            .map(told ->
                                    new Otherwise(told, publication.release().number())))
                    .max(Comparator.comparingInt(Otherwise::release));
        }
    }

    private static boolean haveReaderInCommon(DisclosureRule one, DisclosureRule other) {
        return one.audience().reads(other.audience()) || other.audience().reads(one.audience());
    }

    private void decide(Breakdown breakdown) {
        if (otherwise != null) {
            String instead = otherwise.told().measure();
            notAnew.add(new NotAnew(table.measure(), breakdown.name(), otherwise.release(), false, instead));
            return;
        }
        List<Publication> close = publications.stream()
                .filter(publication -> isClose(publication, breakdown.name()))
                .toList();
        if (close.isEmpty()) {
            anew.add(breakdown);
            return;
        }
        Optional<CountTable> repeatable = close.stream()
                .filter(publication -> rule.audience().reads(audience(publication)))
                .sorted(Comparator.comparing(publication -> audience(publication) != rule.audience()))
                .flatMap(publication -> publication.newTables(table.measure()).stream())
                .filter(earlier -> earlier.breakdown().equals(breakdown.name()))
                .findFirst();
        repeatable.ifPresent(repeated::add);
        int since =
                repeatable.map(CountTable::origin).orElse(close.get(0).release().number());
        notAnew.add(new NotAnew(table.measure(), breakdown.name(), since, repeatable.isPresent(), null));
    }

    private static Audience audience(Publication publication) {
        return publication.release().rule().audience();
    }

    private boolean isClose(Publication publication, String breakdown) {
        DisclosureRule other = publication.release().rule();
        if (!haveReaderInCommon(rule, other)) {
            return false;
        }
        MicroTable before = publication
                .measure(table.measure())
                .orElseThrow(() -> new UnprotectableException(UnprotectableException.Reason.NOT_KEPT, table.measure()));
        Periods periods =
                compared.computeIfAbsent(publication.release().number(), number -> new Periods(before, table, numbers));
        int answers = periods.changedAnswers();
        boolean published = publication.newTables(table.measure()).stream()
                .anyMatch(earlier -> earlier.breakdown().equals(breakdown));
        int changed = answers == 0 && published ? periods.changedCells(breakdown) : answers;
        boolean isAgain = published && other.audience() == rule.audience();
        return (changed > 0 || isAgain) && changed < rule.thresholdBeside(other);
    }
}
