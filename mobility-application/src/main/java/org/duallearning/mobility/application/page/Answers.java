package org.duallearning.mobility.application.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duallearning.mobility.application.page.Chart.BarsRow;
import org.duallearning.mobility.application.report.ReportExtract;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.evidence.AnswerCategories;
import org.jspecify.annotations.Nullable;

/** How answers are spread: those to one question, and those given before and after. */
final class Answers {
    /** Answers that say nothing of a level; whoever gave one before counts with it after too. */
    private static final Set<String> OPEN = Set.of(AnswerCategories.NOT_APPLICABLE, AnswerCategories.NO_ANSWER);

    private final Sheet sheet;
    private final PageWords words;
    private final List<TableView> tables;

    Answers(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.tables = sheet.report().tables().stream()
                .filter(table -> table.kind().equals("ANSWERS"))
                .toList();
    }

    /** Questions that were answered once. */
    List<Picture> distributions() {
        return tables.stream()
                .filter(table -> before(table).isEmpty() && !table.table().endsWith(ReportExtract.BEFORE))
                .map(table -> CountTables.picture(table, title(table, "answers.title"), sheet))
                .toList();
    }

    /** Questions that were answered before and after. */
    List<Picture> ladders() {
        List<Picture> ladders = new ArrayList<>();
        for (TableView after : tables) {
            before(after).ifPresent(before -> ladders.add(ladder(before, after)));
        }
        return ladders;
    }

    private Optional<TableView> before(TableView after) {
        return !after.table().endsWith(ReportExtract.AFTER)
                ? Optional.empty()
                : tables.stream()
                        .filter(table -> table.table().equals(after.question() + ReportExtract.BEFORE))
                        .filter(table -> table.columns().equals(after.columns()))
                        .findFirst();
    }

    private Picture ladder(TableView before, TableView after) {
        String title = title(after, "ladder.title");
        if (!before.showsAnswers() && !after.showsAnswers()) {
            return Picture.hidden(title);
        }
        List<BarsRow> rows = new ArrayList<>();
        List<String> said = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i < after.columns().size(); i++) {
            String answer = after.columns().get(i);
            String label = CountTables.answer(answer, words);
            Integer earlier = before.total().counts().get(i);
            Integer later = after.total().counts().get(i);
            List<String> texts = List.of(
                    CountTables.text(earlier, before.total().boundsOf(i), sheet),
                    CountTables.text(later, after.total().boundsOf(i), sheet));
            if (OPEN.contains(answer)) {
                open.add(words.say("list.item", label, texts.get(1)));
            } else {
                List<@Nullable Long> values = new ArrayList<>();
                values.add(earlier == null ? null : Long.valueOf(earlier));
                values.add(later == null ? null : Long.valueOf(later));
                rows.add(new BarsRow(label, values, texts));
                said.add(words.say("ladder.step", label, texts.get(0), texts.get(1)));
            }
        }
        List<String> notes = new ArrayList<>(List.of(words.say("ladder.note")));
        Rounding.note(before.total().hasRounded() || after.total().hasRounded(), sheet)
                .ifPresent(notes::add);
        Rounding.ofCoarse(Stream.of(before, after), sheet).ifPresent(notes::add);
        if (after.repeatedFrom() != null) {
            notes.add(CountTables.repeated(after.repeatedFrom(), sheet));
        }
        after.ofDefinition().forEach(sentence -> notes.add(words.title(sentence, "")));
        if (!open.isEmpty()) {
            notes.add(words.say("ladder.open", String.join("; ", open)));
        }
        if (rows.stream().anyMatch(row -> row.values().contains(null))) {
            notes.add(words.say("hidden.note"));
        }
        return new Picture(
                title,
                title + ": " + String.join("; ", said) + ".",
                notes,
                new Chart.Ladder(List.of(words.say("wave.BEFORE"), words.say("wave.AFTER")), rows),
                List.of(
                        CountTables.table(before, words.say("list.item", title, words.say("wave.BEFORE")), sheet),
                        CountTables.table(after, words.say("list.item", title, words.say("wave.AFTER")), sheet)));
    }

    private String title(TableView table, String otherwise) {
        String question = table.question();
        String known = words.code("question", question);
        return known.equals(question) ? words.title(table.titles(), words.say(otherwise, question)) : known;
    }
}
