package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** An answer for people: lines of at most {@value #WIDTH} columns. Not thread-safe. */
final class Page {
    /** The widest that a line gets, as far as its words allow. */
    static final int WIDTH = 100;

    private static final int STEP = 2;
    private static final String BOLD = "@|bold %s|@";

    private final List<String> lines = new ArrayList<>();
    private final List<Integer> headings = new ArrayList<>();

    /** Lines as they are, of whatever width. */
    static Page ofText(String text) {
        Page page = new Page();
        text.lines().forEach(page.lines::add);
        return page;
    }

    /** A heading, with an empty line before it. */
    Page heading(String text) {
        gap();
        TextTable.fold(text, WIDTH).forEach(line -> {
            headings.add(lines.size());
            lines.add(line);
        });
        return this;
    }

    /** Text, folded where it is too long. */
    Page text(int level, String text) {
        String indent = " ".repeat(level * STEP);
        TextTable.fold(text, WIDTH - indent.length()).forEach(line -> lines.add(indent + line));
        return this;
    }

    /** A table. */
    Page table(int level, TextTable table) {
        String indent = " ".repeat(level * STEP);
        table.lines(WIDTH - indent.length()).forEach(line -> lines.add(indent + line));
        return this;
    }

    /** An empty line, unless there is one already. */
    Page gap() {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
        return this;
    }

    /** What must be said of the page as a whole: under its title, or at its top where it has none. */
    Page marked(String text) {
        int title = 0;
        while (headings.contains(title)) {
            title++;
        }
        List<String> mark = TextTable.fold(text, WIDTH);
        lines.addAll(title, mark);
        int under = title;
        headings.replaceAll(line -> line < under ? line : line + mark.size());
        return this;
    }

    /** The whole page, each line ended; headings stand out where the terminal can. */
    String text(Ansi ansi) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            text.append(headings.contains(i) && ansi.enabled() ? ansi.string(BOLD.formatted(line)) : line);
            text.append('\n');
        }
        return text.toString();
    }
}
