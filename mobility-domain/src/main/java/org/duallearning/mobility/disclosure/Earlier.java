package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duallearning.mobility.disclosure.ControlResult.NotAnew;

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
    /** What changed since, by the number of the release. */
    private final Map<Integer, Periods> compared = new HashMap<>();
    /** The tables to publish anew. */
    final List<Breakdown> anew = new ArrayList<>();
    /** The earlier tables to repeat. */
    final List<CountTable> repeated = new ArrayList<>();

    final List<NotAnew> notAnew = new ArrayList<>();

    Earlier(MicroTable table, DisclosureRule rule, List<Publication> publications, AnswerNumbers numbers) {
        this.table = table;
        this.rule = rule;
        this.numbers = numbers;
        this.publications = publications.stream()
                .filter(publication -> !publication.newTables(table.measure()).isEmpty())
                .sorted(Comparator.comparingInt(
                        (Publication publication) -> -publication.release().number()))
                .toList();
        table.breakdowns().forEach(this::decide);
    }

    private void decide(Breakdown breakdown) {
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
        notAnew.add(new NotAnew(table.measure(), breakdown.name(), since, repeatable.isPresent()));
    }

    private static Audience audience(Publication publication) {
        return publication.release().rule().audience();
    }

    private boolean isClose(Publication publication, String breakdown) {
        DisclosureRule other = publication.release().rule();
        boolean isRead = rule.audience().reads(other.audience());
        if (!isRead && !other.audience().reads(rule.audience())) {
            return false;
        }
        int threshold = isRead ? rule.threshold() : other.threshold();
        MicroTable before = publication
                .measure(table.measure())
                .orElseThrow(() -> new UnprotectableException(UnprotectableException.Reason.NOT_KEPT, table.measure()));
        if (!Set.copyOf(before.columns()).equals(Set.copyOf(table.columns()))) {
            throw new UnprotectableException(UnprotectableException.Reason.OTHER_COLUMNS, table.measure());
        }
        Periods periods =
                compared.computeIfAbsent(publication.release().number(), number -> new Periods(before, table, numbers));
        int answers = periods.changedAnswers();
        boolean published = publication.newTables(table.measure()).stream()
                .anyMatch(earlier -> earlier.breakdown().equals(breakdown));
        int changed = answers == 0 && published ? periods.changedCells(breakdown) : answers;
        boolean isAgain = published && other.audience() == rule.audience();
        return (changed > 0 || isAgain) && changed < threshold;
    }
}
