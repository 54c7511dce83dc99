package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.disclosure.TrueCounts.Candidate;
import org.jspecify.annotations.Nullable;

/** The tables of one measure, as far as it is found out what of them can be shown. Not thread-safe. */
final class ControlledMeasure {
    private final MicroTable table;
    private final DisclosureRule rule;
    private final Background background;
    private final int number;
    /** The columns that are no secret: all of them if nobody has an answer. */
    private final List<String> open;

    private final List<Breakdown> breakdowns;
    private final TrueCounts counts;
    private final GroupSizes sizes;
    private final Map<List<Object>, Cell> cells = new HashMap<>();
    /** The attackers that each reader is, who all failed. */
    final Map<Reader, List<Scenario>> attackers = new LinkedHashMap<>();

    private int shown;
    private int coarse;
    private int small;
    private int complementary;

    ControlledMeasure(
            MicroTable table, DisclosureRule rule, Background background, int number, List<Breakdown> breakdowns) {
        this.table = table;
        this.rule = rule;
        this.background = background;
        this.number = number;
        this.open = table.isUnanswered() ? table.columns() : table.open();
        this.breakdowns = breakdowns;
        this.counts = new TrueCounts(table);
        this.sizes = new GroupSizes(table.breakdowns(), counts::size, rule, background);
        know("", "", background.total(table.breakdowns()));
        for (Breakdown breakdown : breakdowns) {
            breakdown.rows().forEach(row -> know(breakdown.name(), row, background.size(breakdown, row)));
        }
        if (table.isUnanswered()) {
            table.columns().forEach(this::showIfNobody);
        }
        showSize("", "");
        breakdowns.forEach(breakdown -> breakdown.rows().forEach(row -> showSize(breakdown.name(), row)));
    }

    /** The size of a group, and what is no secret of it. */
    private void showSize(String breakdown, String row) {
        if (!sizes.areHidden(breakdown, row)) {
            List<String> all = table.columns().stream().sorted().toList();
            cells.computeIfAbsent(List.of(breakdown, row, all), size -> rule.show(counts.size(breakdown, row)));
            open.forEach(column -> open(breakdown, row, column));
        }
    }

    private void showIfNobody(String column) {
        if (counts.of("", "", List.of(column)) == 0) {
            cells.put(List.of("", "", List.of(column)), Cell.Shown.exactly(0));
        }
    }

    private void know(String breakdown, String row, @Nullable Integer size) {
        if (size != null) {
            cells.put(List.of(breakdown, row, table.columns().stream().sorted().toList()), Cell.Shown.exactly(size));
        }
    }

    private void open(String breakdown, String row, String column) {
        List<String> alone = List.of(column);
        cells.computeIfAbsent(List.of(breakdown, row, alone), cell -> rule.showOpen(counts.of(breakdown, row, alone)));
    }

    /** Shows everything as it is. */
    void showAll() {
        for (Candidate candidate : counts.candidates(breakdowns)) {
            cells.put(key(candidate), Cell.Shown.exactly(candidate.value()));
            shown++;
        }
    }

    /** Shows what can be shown while all readers fail. */
    void showWhatCanBe(List<Reader> readers, List<Publication> earlier, AnswerNumbers numbers) {
        if (breakdowns.isEmpty()) {
            return;
        }
        Publication hidden = publication();
        for (Reader reader : readers) {
            List<Publication> all = new ArrayList<>(reader.read(earlier));
            all.add(hidden);
            attackers.put(reader, reader.scenarios(table.measure(), all, numbers));
        }
        List<Scenario> scenarios =
                attackers.values().stream().flatMap(List::stream).toList();
        List<Choice> choices = new ArrayList<>();
        for (Candidate candidate : counts.candidates(breakdowns)) {
            if (cells.containsKey(key(candidate))) {
                shown++;
            } else if (candidate.value() < rule.threshold()) {
                small++;
            } else if (sizes.areHidden(candidate.breakdown(), candidate.row())) {
                complementary++;
            } else {
                choices.add(choice(candidate, scenarios, hidden));
            }
        }
        new Suppression(scenarios, choices).solve();
        for (Choice choice : choices) {
            cells.put(key(choice.candidate), choice.cell());
            shown += choice.way() == 0 ? 1 : 0;
            complementary += choice.isHidden() ? 1 : 0;
            coarse += choice.way() > 0 && !choice.isHidden() ? 1 : 0;
        }
    }

    /** What the measure is called. */
    String name() {
        return table.measure();
    }

    Tally tally() {
        return new Tally(shown, coarse, small, complementary);
    }

    private Choice choice(Candidate candidate, List<Scenario> scenarios, Publication hidden) {
        List<Cell> ways = new ArrayList<>(List.of(rule.show(candidate.value())));
        if (rule.coarseBase() > rule.roundingBase()) {
            ways.add(rule.showCoarsely(candidate.value()));
        }
        ways.add(Cell.HIDDEN);
        List<Count> inScenarios = scenarios.stream()
                .map(scenario -> {
                    LinkedTables tables = scenario.attack.tables;
                    Group group = tables.find(hidden, candidate.breakdown(), candidate.row());
                    return Objects.requireNonNull(group.counts.get(tables.bits(candidate.columns())));
                })
                .toList();
        return new Choice(candidate, ways, inScenarios);
    }

    private static List<Object> key(Candidate candidate) {
        return List.of(candidate.breakdown(), candidate.row(), candidate.columns());
    }

    private Publication publication() {
        return new Publication(new Release(number, rule, background, tables()), List.of(table));
    }

    /** The tables as they are shown by now. */
    List<CountTable> tables() {
        CountRow total = row("", "");
        return breakdowns.stream()
                .map(breakdown -> new CountTable(
                        table.measure(),
                        breakdown.name(),
                        table.columns(),
                        open,
                        table.classes(),
                        total,
                        breakdown.rows().stream()
                                .map(row -> row(breakdown.name(), row))
                                .toList(),
                        number))
                .toList();
    }

    private CountRow row(String breakdown, String row) {
        return new CountRow(
                row,
                cell(breakdown, row, table.columns()),
                table.columns().stream()
                        .map(column -> cell(breakdown, row, List.of(column)))
                        .toList(),
                table.classes().stream()
                        .map(answers -> cell(breakdown, row, answers.columns()))
                        .toList());
    }

    private Cell cell(String breakdown, String row, List<String> columns) {
        return cells.getOrDefault(
                List.of(breakdown, row, columns.stream().sorted().toList()), Cell.HIDDEN);
    }
}
