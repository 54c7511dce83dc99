package org.duallearning.mobility.application.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/** Makes tables with everything in their cells that CSV makes difficult, the same ones for the same seed. */
final class RandomTables {

    private static final List<String> PIECES = List.of(
            "a", "Brugge", "é", "ß", "€", "12", ",", ";", ", ", "; ", "\"", "\"\"", "'", "=1+1", "#", "\n", "\n\n", " ",
            "5\"", "-", "x,y,z", "\t", "\\");

    private final Random random;

    RandomTables(long seed) {
        this.random = new Random(seed);
    }

    Random random() {
        return random;
    }

    /** Returns a table whose first column is a key, with rows on the lines that a file with LF would give them. */
    Table next(String file, int columns, boolean awkward) {
        var header = new ArrayList<String>();
        for (int column = 0; column < columns; column++) {
            header.add("column" + column);
        }
        var rows = new ArrayList<TableRow>();
        int line = 2;
        int count = 1 + random.nextInt(12);
        for (int row = 0; row < count; row++) {
            var cells = new LinkedHashMap<String, String>();
            cells.put(header.get(0), "K" + row);
            for (int column = 1; column < columns; column++) {
                cells.put(header.get(column), CellText.clean(awkward ? text() : plainText()));
            }
            rows.add(new TableRow(line, cells));
            line += 1 + cells.values().stream().mapToInt(Lines::endsIn).sum();
        }
        return Table.of(file, header, rows);
    }

    /** Returns the text of a cell: often plain, sometimes empty, sometimes anything. */
    String text() {
        int kind = random.nextInt(10);
        if (kind < 2) {
            return "";
        }
        if (kind < 5) {
            return "text" + random.nextInt(100);
        }
        var text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Returns the text of a cell as people write it: no separator at its start or its end. */
    String plainText() {
        return text().replaceAll("^[,;\\s]+|[,;\\s]+$", "");
    }
}
