package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Attacks published tables as a reader could who knows the rules, the exact size of every group that the audience may know,
 * every release so far, in which columns there is somebody as far as everybody knows, and who is counted where, but not what they
 * answered.
 *
 * <p>For every hidden count it works out the exact feasibility interval over all tables of whole numbers that fit (the audit of
 * a suppression pattern, or attacker's problem). A count that is hidden because it is small must look as if it could be any small
 * one, zero included; any other hidden count must keep as many values as the threshold says. It subtracts areas, of one release or of
 * two, that differ by fewer than ten learners: of those who come and of those who go, whatever is small must look as if it could be
 * any small count. It looks for tables that were published anew though hardly anything changed.
 *
 * <p>As a school it takes away what its own learners answered, in areas and in differences: what few others add must look as if it
 * could be anything from nought to all of them, and where many others all gave one answer, that must not be certain.
 *
 * <p>It knows who may have changed an answer, but not that it is another one. It does not ask how it was chosen what to hide besides
 * small counts, nor what three areas tell that no two of them do, nor whether the size of a group that a later release shows tells
 * one that an earlier release hid: who is counted where is no secret to it. Measures that are read from the same answers it does not
 * set against each other, of which {@link DisclosureControl} tells only one. Knows nothing of how tables are protected. The same tables
 * give the same report. Thread-safe.
 */
public final class Attacker {
    private Attacker() {}

    /**
     * Attacks what an audience reads.
     *
     * @param publications all releases of a project; those that the audience does not read are passed over
     * @param rule the rule of the audience
     * @throws IllegalArgumentException if what everybody knows contradicts the learners behind a release, or a measure has other columns
     *     in one release than in another, though somebody had an answer
     * @throws UnprotectableException if the tables of a measure contradict each other or what everybody knows, or nothing is proven of
     *     it in time
     */
    public static AttackReport attack(List<Publication> publications, DisclosureRule rule) {
        return attack(publications, Reader.of(rule));
    }

    /**
     * Attacks what an audience reads as each of the schools would that know all but a few learners of a group: they take away what
     * their own learners answered, and look at the rest.
     *
     * @param publications all releases of a project, with the learners behind them; those that the audience does not read are passed
     *     over
     * @param rule the rule of the audience
     */
    public static AttackReport attackAsSchools(List<Publication> publications, DisclosureRule rule) {
        return attack(publications, Reader.schools(rule));
    }

    private static AttackReport attack(List<Publication> publications, Reader reader) {
        Findings findings = new Findings(reader);
        measures(publications)
                .forEach(measure -> attack(measure, publications, new AnswerNumbers(), findings, List.of()));
        return findings.report();
    }

    /** The measures of some publications. */
    static List<String> measures(List<Publication> publications) {
        return publications.stream()
                .flatMap(publication -> publication.release().tables().stream())
                .map(CountTable::measure)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Attacks one measure.
     *
     * @param others attackers who may have had the same tables: what they found is looked at first
     */
    static void attack(
            String measure,
            List<Publication> publications,
            AnswerNumbers numbers,
            Findings findings,
            List<Scenario> others) {
        Reader reader = findings.reader;
        List<Publication> read = Publication.inTermsOfLast(measure, reader.read(publications));
        List<Scenario> scenarios = reader.scenarios(measure, read, numbers);
        for (int i = 0; i < Math.min(scenarios.size(), others.size()); i++) {
            scenarios.get(i).learnFrom(others.get(i));
        }
        if (reader.isSchool()) {
            scenarios.forEach(scenario -> attackDifferences(scenario, findings));
        } else {
            attackCounts(scenarios.get(0), findings);
            scenarios.subList(1, scenarios.size()).forEach(scenario -> attackDifferences(scenario, findings));
            comparePeriods(measure, read, numbers, findings);
        }
    }

    /** What a reader found. Not thread-safe. */
    static final class Findings {
        final Reader reader;
        int shown;
        int differences;
        final List<HiddenCount> hidden = new ArrayList<>();
        final List<Disclosure> broken = new ArrayList<>();

        Findings(Reader reader) {
            this.reader = reader;
        }

        AttackReport report() {
            return new AttackReport(reader.rule().audience(), shown, hidden, differences, broken);
        }
    }

    private static void attackCounts(Scenario scenario, Findings findings) {
        for (Target target : scenario.targets) {
            Count count = target.count;
            if (count != null && !target.isOpen()) {
                findings.shown++;
            } else if (count != null) {
                HiddenCount hidden = hidden(scenario, target, count);
                findings.hidden.add(hidden);
                if (hidden.isBroken()) {
                    findings.broken.add(new Disclosure.NarrowedCount(hidden));
                }
            }
        }
    }

    private static HiddenCount hidden(Scenario scenario, Target target, Count count) {
        FeasibilityInterval interval = scenario.interval(target);
        if (!target.isWide(interval.low(), interval.high())) {
            scenario.settle(target);
        }
        return new HiddenCount(
                count.release,
                scenario.attack.tables.measure,
                count.group.breakdown,
                count.group.row,
                count.label,
                interval,
                target.left(interval),
                target.needed());
    }

    private static void attackDifferences(Scenario scenario, Findings findings) {
        findings.differences += (int) scenario.attack.differences.stream()
                .filter(Difference::canBeSubtracted)
                .count();
        for (Target target : scenario.targets) {
            if (target.isOpen() && !scenario.holdsOut(target) && isBroken(scenario, target)) {
                findings.broken.add(broken(scenario, target));
            }
        }
    }

    /** Whether what is left is too little, once it was looked for to the end. */
    private static boolean isBroken(Scenario scenario, Target target) {
        FeasibilityInterval interval = scenario.interval(target);
        scenario.settle(target);
        return !target.isWide(interval.low(), interval.high());
    }

    private static Disclosure broken(Scenario scenario, Target target) {
        Difference difference = target.difference;
        if (target.count != null || difference == null) {
            return new Disclosure.NarrowedCount(
                    hidden(scenario, target, Optional.ofNullable(target.count).orElseThrow()));
        }
        Difference.Pair pair = difference.pairs.get(0);
        return new Disclosure.NarrowedDifference(
                scenario.attack.tables.measure,
                words(pair.one()),
                words(pair.other()),
                difference.plus.secret() + difference.minus.secret(),
                target.column,
                scenario.interval(target));
    }

    private static String words(Difference.Area area) {
        String group = area.group().isAll() ? "all" : area.group().breakdown + "=" + area.group().row;
        return area.complement() ? "all but " + group : group;
    }

    private static void comparePeriods(
            String measure, List<Publication> read, AnswerNumbers numbers, Findings findings) {
        for (int i = 0; i < read.size(); i++) {
            for (int j = i + 1; j < read.size(); j++) {
                comparePeriod(measure, read.get(i), read.get(j), numbers, findings);
            }
        }
    }

    private static void comparePeriod(
            String measure, Publication earlier, Publication later, AnswerNumbers numbers, Findings findings) {
        MicroTable before = earlier.measure(measure).orElse(null);
        MicroTable now = later.measure(measure).orElse(null);
        if (before == null
                || now == null
                || earlier.newTables(measure).isEmpty()
                || later.newTables(measure).isEmpty()) {
            return;
        }
        List<String> breakdowns =
                earlier.newTables(measure).stream().map(CountTable::breakdown).toList();
        Periods periods = new Periods(before, now, numbers);
        int answers = periods.changedAnswers();
        for (CountTable table : later.newTables(measure)) {
            findings.differences++;
            int changed = answers == 0 && breakdowns.contains(table.breakdown())
                    ? periods.changedCells(table.breakdown())
                    : answers;
            if (changed > 0 && changed < findings.reader.rule().threshold()) {
                findings.broken.add(new Disclosure.FewChanged(
                        measure,
                        table.breakdown(),
                        later.release().number(),
                        earlier.release().number(),
                        changed));
            }
        }
    }
}
