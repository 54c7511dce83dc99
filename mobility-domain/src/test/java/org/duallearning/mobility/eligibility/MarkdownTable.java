package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table in Markdown. */
final class MarkdownTable {

    private final List<String> lines = new ArrayList<>();

    MarkdownTable(String... columns) {
        row(List.of(columns));
        lines.add("|---".repeat(columns.length) + "|");
    }

    void row(String... cells) {
        row(List.of(cells));
    }

    void row(String first, List<String> others) {
        row(Stream.concat(Stream.of(first), others.stream()).toList());
    }

    private void row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
