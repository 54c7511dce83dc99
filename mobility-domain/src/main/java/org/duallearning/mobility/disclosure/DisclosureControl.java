package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.disclosure.ControlResult.NotAnew;
import org.duallearning.mobility.disclosure.ControlledMeasure.Reader;

/** Makes releases that give no learner away. The same input gives the same release. Thread-safe. */
public final class DisclosureControl {
    private DisclosureControl() {}

    /**
     * Protects the tables of some measures. The release is numbered after the last of the earlier ones.
     *
     * @param measures the measures, each with one table per breakdown
     * @param rule what the audience may see
     * @param background what everybody knows
     * @param earlier all earlier releases of the project, for whichever audience, with the learners behind them
     * @throws IllegalArgumentException if the background contradicts a measure
     * @throws UnprotectableException if a measure cannot be protected from those who read the earlier releases
     */
    public static ControlResult protect(
            List<MicroTable> measures, DisclosureRule rule, Background background, List<Publication> earlier) {
        if (measures.stream().map(MicroTable::measure).distinct().count() != measures.size()) {
            throw new IllegalArgumentException("Two measures have the same name.");
        }
        int number = 1
                + earlier.stream()
                        .mapToInt(past -> past.release().number())
                        .max()
                        .orElse(0);
        Map<Audience, DisclosureRule> readers = readers(rule, earlier);
        List<CountTable> tables = new ArrayList<>();
        List<NotAnew> notAnew = new ArrayList<>();
        int[] figures = new int[4];
        for (MicroTable measure : measures) {
            Earlier before = new Earlier(measure, rule, rule.controls() ? earlier : List.of());
            ControlledMeasure controlled = new ControlledMeasure(measure, rule, background, number, before.anew);
            if (rule.controls()) {
                controlled.showWhatCanBe(readers.values().stream()
                        .map(reader -> new Reader(reader.threshold(), readBy(reader, earlier)))
                        .toList());
            } else {
                controlled.showAll();
            }
            tables.addAll(controlled.tables());
            tables.addAll(before.repeated);
            notAnew.addAll(before.notAnew);
            figures[0] += controlled.shown;
            figures[1] += controlled.coarse;
            figures[2] += controlled.small;
            figures[3] += controlled.complementary;
        }
        Publication publication = new Publication(new Release(number, rule, background, tables), measures);
        AttackReport report = attack(publication, rule, readers, earlier);
        return new ControlResult(publication, report, figures[0], figures[1], figures[2], figures[3], notAnew);
    }

    /** The rules of all who read the release: of its audience, and of those others for whom there were releases. */
    private static Map<Audience, DisclosureRule> readers(DisclosureRule rule, List<Publication> earlier) {
        Map<Audience, DisclosureRule> readers = new EnumMap<>(Audience.class);
        earlier.stream()
                .map(Publication::release)
                .sorted(Comparator.comparingInt(Release::number))
                .map(Release::rule)
                .filter(other -> other.audience().reads(rule.audience()) && other.controls())
                .forEach(other -> readers.put(other.audience(), other));
        readers.put(rule.audience(), rule);
        return readers;
    }

    private static List<Publication> readBy(DisclosureRule reader, List<Publication> earlier) {
        return earlier.stream()
                .filter(past -> reader.audience().reads(past.release().rule().audience()))
                .sorted(Comparator.comparingInt(past -> past.release().number()))
                .toList();
    }

    private static AttackReport attack(
            Publication publication,
            DisclosureRule rule,
            Map<Audience, DisclosureRule> readers,
            List<Publication> earlier) {
        if (!rule.controls()) {
            return new AttackReport(rule.audience(), 0, List.of(), 0, List.of());
        }
        List<Publication> all = new ArrayList<>(earlier);
        all.add(publication);
        Map<Audience, AttackReport> reports = new EnumMap<>(Audience.class);
        readers.forEach((audience, reader) -> {
            AttackReport report = Attacker.attack(all, reader);
            if (report.isBroken()) {
                throw new IllegalStateException(
                        "A protected release would give learners away to %s: %s".formatted(audience, report.broken()));
            }
            reports.put(audience, report);
        });
        return Objects.requireNonNull(reports.get(rule.audience()));
    }
}
