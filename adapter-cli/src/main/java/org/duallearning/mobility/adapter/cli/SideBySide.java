package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyView;

/**
 * A table with a column for each policy, and beside each but the first the difference from the first. Where there are too many
 * to fit, they stand in several tables, each with the first. Not thread-safe.
 */
final class SideBySide {
    private static final int OTHERS_IN_A_TABLE = 4;
    private static final int LABEL = 44;
    private static final String DIFFERENCE = "+/-";

    private final List<PolicyView> policies;
    private final String heading;
    private final List<Row> rows = new ArrayList<>();

    /** What a row says of a policy, and of one beside the first. */
    private record Row(String label, Function<PolicyView, String> cell, Function<PolicyView, String> difference) {}

    SideBySide(List<PolicyView> policies, String heading) {
        this.policies = policies;
        this.heading = heading;
    }

    /** Adds a row of numbers; none if nothing is counted. */
    void numbers(String label, ToIntFunction<PolicyView> number) {
        if (policies.stream().anyMatch(policy -> number.applyAsInt(policy) != 0)) {
            int first = number.applyAsInt(policies.get(0));
            rows.add(new Row(
                    label,
                    policy -> String.valueOf(number.applyAsInt(policy)),
                    policy -> signed(number.applyAsInt(policy) - first)));
        }
    }

    /** Adds a row of words. */
    void words(String label, Function<PolicyView, String> cell) {
        rows.add(new Row(label, cell, policy -> ""));
    }

    /** A difference with its sign; empty if there is none. */
    static String signed(int difference) {
        return difference > 0 ? "+" + difference : difference < 0 ? String.valueOf(difference) : "";
    }

    void addTo(Page page) {
        if (rows.isEmpty()) {
            return;
        }
        for (int from = 1; from < policies.size(); from += OTHERS_IN_A_TABLE) {
            int to = Math.min(from + OTHERS_IN_A_TABLE, policies.size());
            page.gap().table(0, table(policies.subList(from, to)));
        }
    }

    private TextTable table(List<PolicyView> others) {
        PolicyView first = policies.get(0);
        List<String> header = new ArrayList<>(List.of(padded(heading), "    " + first.policy()));
        others.forEach(other -> header.addAll(List.of("    " + other.policy(), DIFFERENCE)));
        TextTable table = new TextTable(header.toArray(String[]::new));
        for (Row row : rows) {
            List<Object> cells = new ArrayList<>(List.of(row.label(), row.cell().apply(first)));
            others.forEach(other -> cells.addAll(
                    List.of(row.cell().apply(other), row.difference().apply(other))));
            table.row(cells.toArray());
        }
        return table;
    }

    /** Tables under each other have their columns under each other. */
    private static String padded(String text) {
        return text + " ".repeat(Math.max(0, LABEL - text.length()));
    }
}
