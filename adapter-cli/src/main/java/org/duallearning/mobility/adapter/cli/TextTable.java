package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table in text: numbers to the right, words to the left, cells folded rather than cut. Not thread-safe. */
final class TextTable {
    private static final String GAP = "  ";
    private static final int WIDEST_BUT_LAST = 44;
    private static final int NARROWEST_LAST = 20;

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table under these headings; without any, a table without a header. */
    TextTable(String... header) {
        this.header = List.of(header);
    }

    /** Adds a row. */
    TextTable row(Object... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i -> String.valueOf(cells[i]))
                .toList());
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The lines of the table, none wider than asked, as far as its words allow. */
    List<String> lines(int width) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        int left = width;
        for (int column = 0; column < columns; column++) {
            boolean last = column == columns - 1;
            int most = last ? Math.max(left, NARROWEST_LAST) : WIDEST_BUT_LAST;
            widths[column] = Math.min(longest(column), most);
            left -= widths[column] + GAP.length();
        }
        List<String> lines = new ArrayList<>();
        if (!header.isEmpty()) {
            add(lines, header, widths);
        }
        rows.forEach(row -> add(lines, row, widths));
        return lines;
    }

    private int longest(int column) {
        int inRows =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return header.isEmpty() ? inRows : Math.max(inRows, header.get(column).length());
    }

    private void add(List<String> lines, List<String> cells, int[] widths) {
        List<List<String>> folded = IntStream.range(0, cells.size())
                .mapToObj(column -> fold(cells.get(column), widths[column]))
                .toList();
        int height = folded.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < cells.size(); column++) {
                String part = i < folded.get(column).size() ? folded.get(column).get(i) : "";
                String space = " ".repeat(Math.max(0, widths[column] - part.length()));
                line.append(column == 0 ? "" : GAP).append(isNumeric(column) ? space + part : part + space);
            }
            lines.add(line.toString().stripTrailing());
        }
    }

    private boolean isNumeric(int column) {
        return rows.stream().allMatch(row -> row.get(column).matches("[-+]?[0-9.,]+([ /][0-9%]+)?|"))
                && rows.stream().anyMatch(row -> !row.get(column).isEmpty());
    }

    /** Folds a text at spaces into lines of at most some width; a longer word stays whole. Line breaks in it are kept. */
    static List<String> fold(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
