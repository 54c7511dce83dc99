package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.disclosure.Attacker.Findings;
import org.duallearning.mobility.disclosure.ControlResult.NotAnew;
import org.duallearning.mobility.disclosure.Earlier.Otherwise;

/** Makes releases that give no learner away. The same input gives the same release. Thread-safe. */
public final class DisclosureControl {
    private DisclosureControl() {}

    /**
     * Protects the tables of some measures. The release is numbered after the last of the earlier ones. Of a measure that is
     * read from the same answers as another, nothing is told anew beside what is told of that one, in this release or an earlier one.
     *
     * @param measures the measures, each with one table per breakdown
     * @param rule what the audience may see
     * @param background what everybody knows
     * @param earlier all earlier releases of the project, for whichever audience, with the learners behind them
     * @throws IllegalArgumentException if the background contradicts a measure
     * @throws UnprotectableException if a measure cannot be protected from those who read it and the earlier releases
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
        List<Findings> attacks =
                readers(rule, earlier).stream().map(Findings::new).toList();
        List<CountTable> tables = new ArrayList<>();
        List<NotAnew> notAnew = new ArrayList<>();
        Tally tally = Tally.NONE;
        for (MicroTable measure : measures) {
            AnswerNumbers numbers = new AnswerNumbers();
            Publication begun = new Publication(new Release(number, rule, background, tables), measures);
            Otherwise otherwise =
                    Otherwise.than(measure, rule, with(begun, earlier)).orElse(null);
            List<Publication> past = rule.controls() ? Publication.inTermsOf(measure, earlier) : List.of();
            Earlier before = new Earlier(measure, rule, past, otherwise, numbers);
            ControlledMeasure controlled = new ControlledMeasure(measure, rule, background, number, before.anew);
            List<CountTable> own = new ArrayList<>(before.repeated);
            try {
                if (rule.controls()) {
                    controlled.showWhatCanBe(
                            attacks.stream().map(attack -> attack.reader).toList(), past, numbers);
                } else {
                    controlled.showAll();
                }
                own.addAll(0, controlled.tables());
                Publication publication = new Publication(new Release(number, rule, background, own), List.of(measure));
                attack(controlled, with(publication, earlier), numbers, attacks);
            } catch (ArithmeticException tooGreat) {
                throw new UnprotectableException(UnprotectableException.Reason.NOT_PROVEN, measure.measure());
            }
            tables.addAll(own);
            notAnew.addAll(before.notAnew);
            tally = tally.plus(controlled.tally());
        }
        AttackReport report = attacks.isEmpty()
                ? new AttackReport(rule.audience(), 0, List.of(), 0, List.of())
                : attacks.get(0).report();
        Publication publication = new Publication(new Release(number, rule, background, tables), measures);
        return new ControlResult(
                publication, report, tally.shown(), tally.coarse(), tally.small(), tally.complementary(), notAnew);
    }

    /** Who reads the release, its own audience first: the partners read what is public, and schools are partners. */
    private static List<Reader> readers(DisclosureRule rule, List<Publication> earlier) {
        if (!rule.controls()) {
            return List.of();
        }
        Map<Audience, DisclosureRule> rules = new EnumMap<>(Audience.class);
        rules.put(Audience.PARTNERS, DisclosureRule.PARTNERS);
        earlier.stream()
                .map(Publication::release)
                .sorted(Comparator.comparingInt(Release::number))
                .map(Release::rule)
                .filter(other -> other.audience().reads(rule.audience()) && other.controls())
                .forEach(other -> rules.put(other.audience(), other));
        rules.put(rule.audience(), rule);
        List<Reader> readers = new ArrayList<>(List.of(Reader.of(rule)));
        rules.values().stream()
                .filter(other -> other.audience() != rule.audience())
                .map(Reader::of)
                .forEach(readers::add);
        readers.add(Reader.schools(Objects.requireNonNull(rules.get(Audience.PARTNERS))));
        return readers;
    }

    private static List<Publication> with(Publication last, List<Publication> earlier) {
        List<Publication> all = new ArrayList<>(earlier);
        all.add(last);
        return all;
    }

    private static void attack(
            ControlledMeasure controlled, List<Publication> all, AnswerNumbers numbers, List<Findings> attacks) {
        for (Findings attack : attacks) {
            List<Scenario> others = controlled.attackers.getOrDefault(attack.reader, List.of());
            Attacker.attack(controlled.name(), all, numbers, attack, others);
            if (!attack.broken.isEmpty()) {
                throw UnprotectableException.by(controlled.name(), attack.broken);
            }
        }
    }
}
