package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.page.Chart.BarsRow;
import org.duallearning.mobility.application.view.FigureView.ExchangeView;
import org.duallearning.mobility.application.view.ReportView.ExchangedView;
import org.jspecify.annotations.Nullable;

/** Learners sent to partners and received from them. */
final class Exchanges {
    private Exchanges() {}

    static void write(Sheet sheet) {
        if (sheet.report().exchanges().isEmpty()) {
            return;
        }
        PageWords words = sheet.words();
        String title = words.say("exchanges.title");
        List<BarsRow> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        DataTable table = new DataTable(
                title,
                List.of(words.say("exchanges.column"), words.say("exchanges.sent"), words.say("exchanges.received")));
        for (ExchangeView exchange : sheet.report().exchanges()) {
            String label = words.say("exchanges.row", words.code("partner", exchange.partner()), exchange.schoolYear());
            List<@Nullable Long> values = new ArrayList<>();
            values.add(exchange.sent() == null ? null : Long.valueOf(exchange.sent()));
            values.add(exchange.received() == null ? null : Long.valueOf(exchange.received()));
            List<String> texts = List.of(text(exchange.sent(), sheet), text(exchange.received(), sheet));
            rows.add(new BarsRow(label, values, texts));
            said.add(words.say("exchanges.said", label, texts.get(0), texts.get(1)));
            table.row(label, texts);
        }
        ExchangedView all = sheet.report().exchanged();
        if (all != null) {
            String label = words.say("exchanges.all");
            List<String> texts = List.of(known(all.sent(), sheet), known(all.received(), sheet));
            said.add(words.say("exchanges.said", label, texts.get(0), texts.get(1)));
            table.row(label, texts);
        }
        sheet.section("exchanges");
        if (rows.stream().allMatch(row -> row.texts().stream().allMatch(Hidden.text(words)::equals))) {
            sheet.picture(Picture.hidden(title));
            sheet.details(words.say("picture.numbers"), List.of(table));
        } else {
            Optional<String> rounding = Rounding.note(true, sheet);
            rounding.map(note -> note + " " + words.say("rounded.answers", words.say("exchanges.all")))
                    .ifPresent(table::note);
            List<String> notes = new ArrayList<>();
            rounding.ifPresent(notes::add);
            if (isIncomplete(sheet)) {
                notes.add(words.say(sheet.report().attack() == null ? "unknown.note" : "hidden.note"));
            }
            sheet.picture(new Picture(
                    title,
                    title + ": " + String.join("; ", said) + ".",
                    notes,
                    new Chart.Bars(
                            List.of(words.say("exchanges.sent"), words.say("exchanges.received")),
                            rows,
                            sheet.report().attack() == null),
                    List.of(table)));
        }
        sheet.end();
    }

    /** A sum that is public: if it is not there, it is not known. */
    private static String known(@Nullable Long sum, Sheet sheet) {
        return sum == null
                ? sheet.words().say("reach.not-known")
                : sheet.words().number(sum);
    }

    /** A count that is not there is hidden, or not known, which looks the same where counts are hidden. */
    private static String text(@Nullable Integer count, Sheet sheet) {
        if (count == null) {
            return absent(sheet);
        }
        String number = sheet.words().number(count);
        return sheet.report().rule().roundsAll() ? sheet.words().say("number.about", number) : number;
    }

    private static boolean isIncomplete(Sheet sheet) {
        return sheet.report().exchanges().stream()
                .anyMatch(exchange -> exchange.sent() == null || exchange.received() == null);
    }

    private static String absent(Sheet sheet) {
        return sheet.report().attack() == null ? Unknown.text(sheet.words()) : Hidden.text(sheet.words());
    }
}
