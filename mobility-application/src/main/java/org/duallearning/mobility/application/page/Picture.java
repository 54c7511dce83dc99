package org.duallearning.mobility.application.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture with the tables behind it.
 *
 * @param title what is seen
 * @param alternative what whoever hears the page is told instead
 * @param notes how to read it
 * @param chart what is drawn; null if all of it is hidden, which is said instead
 * @param tables the numbers
 */
record Picture(
        String title,
        String alternative,
        List<String> notes,
        @Nullable Chart chart,
        List<DataTable> tables) {
    Picture {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }

    /** A sentence instead of a picture of which all is hidden. */
    static Picture hidden(String title) {
        return new Picture(title, title, List.of(), null, List.of());
    }

    void write(Html html, Mark mark, PageWords words) {
        if (chart == null) {
            html.leaf("p", words.say("picture.hidden", title), "class", "nothing");
            return;
        }
        html.open("figure");
        html.open("figcaption").leaf("span", title, "class", "title");
        mark.write(html);
        html.closeLine();
        html.open("div", "class", "chart", "data-kind", chart.kind(), "role", "img", "aria-label", alternative)
                .closeLine();
        html.script(chart.json(), "type", "application/json");
        notes.forEach(note -> html.leaf("p", note, "class", "note"));
        details(html, words.say("picture.numbers"), tables, mark, words);
        html.closeLine();
    }

    /** Tables that can be opened; they are open until a script closes them. */
    static void details(Html html, String summary, List<DataTable> tables, Mark mark, PageWords words) {
        html.open("details", "open", "").leaf("summary", summary);
        tables.forEach(table -> table.write(html, mark, words));
        html.closeLine();
    }
}
