package org.duallearning.mobility.adapter.cli.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the example as the raw text of its cells, which tests may spoil; no cell of it needs quotes. Not thread-safe.
 *
 * @param header the names of the columns
 * @param rows the raw text of the cells, row by row
 */
record CsvFile(List<String> header, List<List<String>> rows) {
    static CsvFile parse(String text) {
        List<List<String>> rows =
                text.lines().map(line -> List.of(line.split(",", -1))).toList();
        return new CsvFile(rows.get(0), rows.subList(1, rows.size())).copy();
    }

    CsvFile copy() {
        return new CsvFile(
                new ArrayList<>(header),
                rows.stream().<List<String>>map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** The line of a row when the first line is the header. */
    static int line(int row) {
        return row + 2;
    }

    String cell(int row, String column) {
        return rows.get(row).get(header.indexOf(column));
    }

    void set(int row, String column, String raw) {
        rows.get(row).set(header.indexOf(column), raw);
    }

    /** Takes a column out of the file. */
    void remove(String column) {
        int position = header.indexOf(column);
        header.remove(position);
        rows.forEach(row -> row.remove(position));
    }

    /** Gives a column another name. */
    void rename(String column, String name) {
        header.set(header.indexOf(column), name);
    }

    /** The rows by column. */
    List<Map<String, String>> records() {
        return rows.stream()
                .<Map<String, String>>map(cells -> {
                    Map<String, String> row = new TreeMap<>();
                    header.forEach(column -> row.put(column, cells.get(header.indexOf(column))));
                    return row;
                })
                .toList();
    }

    /** One column by another, which has no value twice. */
    Map<String, String> column(String key, String column) {
        return records().stream().collect(Collectors.toMap(row -> row.get(key), row -> row.get(column)));
    }

    String text() {
        return Stream.concat(Stream.of(header), rows.stream())
                .map(cells -> String.join(",", cells) + "\n")
                .collect(Collectors.joining());
    }
}
