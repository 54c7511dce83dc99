package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.application.view.ReportView.RuleView;
import org.jspecify.annotations.Nullable;

/** A table of numbers. A cell that is null is hidden. Used by one thread. */
final class DataTable {
    private final String caption;
    private final List<String> head;
    private final String hidden;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** A row; one with a name alone is the name of those below it, or a text across all columns. */
    private record Row(String name, List<@Nullable String> cells, boolean isAcross) {
        Row(String name, List<@Nullable String> cells) {
            this(name, cells, false);
        }
    }

    DataTable(String caption, List<String> head) {
        this(caption, head, "hidden.table");
    }

    /**
     * A table of which something else is said of what is hidden.
     *
     * @param hidden the key of those words
     */
    DataTable(String caption, List<String> head, String hidden) {
        this.caption = caption;
        this.head = List.copyOf(head);
        this.hidden = hidden;
    }

    /** Adds a row. */
    DataTable row(String name, @Nullable String... cells) {
        return row(name, Arrays.asList(cells));
    }

    /** Adds a row. */
    DataTable row(String name, List<@Nullable String> cells) {
        if (cells.size() != head.size() - 1) {
            throw new IllegalArgumentException(
                    "The row has %s cells, the table %s columns.".formatted(cells.size(), head.size()));
        }
        rows.add(new Row(name, new ArrayList<>(cells)));
        return this;
    }

    /** Adds a name for the rows below it. */
    DataTable group(String name) {
        rows.add(new Row(name, List.of()));
        return this;
    }

    /** Adds a row that says the same of all columns. */
    DataTable across(String text) {
        rows.add(new Row(text, List.of(), true));
        return this;
    }

    /** Says how to read it, above it. */
    DataTable note(String text) {
        notes.add(text);
        return this;
    }

    void write(Html html, Mark mark, PageWords words) {
        notes.forEach(note -> html.leaf("p", note, "class", "note"));
        html.open("div", "class", "scroll", "role", "group", "tabindex", "0", "aria-label", caption);
        html.open("table").open("caption").text(caption + " ");
        mark.write(html);
        html.closeLine();
        html.open("thead").open("tr");
        head.forEach(column -> html.leaf("th", column, "scope", "col"));
        html.close().closeLine();
        html.open("tbody");
        for (Row row : rows) {
            write(html, row, words);
        }
        html.close().close().closeLine();
        if (rows.stream().anyMatch(row -> row.cells().stream().anyMatch(Objects::isNull))) {
            html.leaf("p", words.say(hidden), "class", "note");
        }
        if (rows.stream().flatMap(row -> row.cells().stream()).anyMatch(DataTable::isCoarse)) {
            html.leaf("p", words.say("coarse.note"), "class", "note");
        }
    }

    private static boolean isCoarse(@Nullable String cell) {
        return cell != null && cell.startsWith(RuleView.COARSE);
    }

    private void write(Html html, Row row, PageWords words) {
        html.open("tr");
        if (row.isAcross()) {
            html.leaf("td", row.name(), "colspan", Integer.toString(head.size()), "class", "across");
        } else if (row.cells().isEmpty()) {
            html.leaf("th", row.name(), "colspan", Integer.toString(head.size()), "class", "group");
        } else {
            html.leaf("th", row.name(), "scope", "row");
            for (String cell : row.cells()) {
                if (cell == null) {
                    html.open("td");
                    Hidden.write(html, words);
                    html.closeLine();
                } else {
                    html.leaf("td", cell);
                }
            }
        }
        html.closeLine();
    }
}
