package org.duallearning.mobility.adapter.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.Dossier.Note;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.port.in.ImportDossier.FileCounts;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.in.ImportDossier.Result;
import org.duallearning.mobility.application.view.NoteView;
import org.junit.jupiter.api.Test;

/** A column that a file does not have is not a column of empty cells. */
class MissingColumnTest {
    @Test
    void whatIsStoredInAColumnThatIsMissingStays() {
        try (FreshStore store = new FreshStore()) {
            store.add(DossierFiles.example());
            Map<String, List<String>> before = store.exportedLines();
            for (String name : DossierRules.FILES) {
                for (String column : DossierFiles.example().file(name).header()) {
                    if (!DossierRules.KEYS.get(name).contains(column)) {
                        DossierFiles without = DossierFiles.example();
                        long known = valuesOf(without.file(name), column);
                        without.file(name).remove(column);

                        Report report = store.add(without);

                        String what = name + "." + column;
                        assertThat(report.result()).as(what).isEqualTo(Result.DONE);
                        assertThat(report.files())
                                .as(what)
                                .extracting(FileCounts::added, FileCounts::changed)
                                .containsOnly(tuple(0, 0));
                        assertThat(aboutColumns(report))
                                .as(what)
                                .isEqualTo(
                                        known == 0
                                                ? List.of()
                                                : List.of(Note.keptColumn(name + ".csv", column, (int) known)));
                    }
                }
            }
            assertThat(store.exportedLines()).isEqualTo(before);
        }
    }

    /** What is told of columns and files; the example is from after the day on which it comes in. */
    private static List<Note> aboutColumns(Report report) {
        return report.notes().stream().filter(note -> note.line() == null).toList();
    }

    private static long valuesOf(CsvFile file, String column) {
        return file.records().stream()
                .filter(row -> !row.getOrDefault(column, "").isEmpty())
                .count();
    }

    @Test
    void anEmptyCellEmptiesAsBefore() {
        DossierFiles emptied = DossierFiles.example();
        emptied.file("surveys").set(0, "value", "");
        try (FreshStore store = new FreshStore()) {
            store.add(DossierFiles.example());

            assertThat(store.add(emptied).files())
                    .extracting(FileCounts::changed)
                    .containsOnly(0, 1);
        }
    }

    @Test
    void whatTheOtherColumnsSayIsTakenInBesideWhatStays() {
        DossierFiles changed = DossierFiles.example();
        changed.file("surveys").set(0, "answeredOn", "2018-03-04");
        DossierFiles expected = DossierFiles.example();
        expected.file("surveys").set(0, "answeredOn", "2018-03-04");
        changed.file("surveys").remove("value");
        try (FreshStore store = new FreshStore();
                FreshStore whole = new FreshStore()) {
            store.add(DossierFiles.example());
            whole.add(expected);

            store.add(changed);

            assertThat(store.exportedLines()).isEqualTo(whole.exportedLines());
        }
    }

    @Test
    void aMistypedColumnIsNamedWithTheOneThatWasMeant() {
        DossierFiles mistyped = DossierFiles.example();
        mistyped.file("surveys").rename("value", "valu");
        int answers = mistyped.file("surveys").rows().size();
        try (FreshStore store = new FreshStore()) {
            store.add(DossierFiles.example());
            Map<String, List<String>> before = store.exportedLines();

            Report report = store.add(mistyped);

            assertThat(aboutColumns(report))
                    .containsExactly(
                            Note.unknownColumn("surveys.csv", "valu", "value"),
                            Note.keptColumn("surveys.csv", "value", answers));
            assertThat(store.exportedLines()).isEqualTo(before);
            assertThat(words(report, Locale.ENGLISH))
                    .extracting(NoteView::code, NoteView::text)
                    .containsExactly(
                            tuple(
                                    "column-unknown",
                                    "This column does not belong to the file; it was left aside. Did you mean: value?"
                                            + " Correct the name and import again."),
                            tuple(
                                    "column-kept",
                                    "The file has no such column; what is stored in it was left as it is (%d rows). To empty values, add the column and leave its cells empty."
                                            .formatted(answers)));
            for (String language : List.of("nl", "fr")) {
                assertThat(words(report, Locale.forLanguageTag(language)))
                        .extracting(NoteView::text)
                        .satisfiesExactly(
                                text -> assertThat(text).contains("value"),
                                text -> assertThat(text).contains("" + answers));
            }
        }
    }

    private static List<NoteView> words(Report report, Locale language) {
        return AnswerMapper.INSTANCE.imported(report, Phrases.in(language)).notes().stream()
                .filter(note -> note.line() == null)
                .toList();
    }

    @Test
    void aNameThatIsLikeNoneOfTheMissingOnesIsOnlyLeftAside() {
        DossierFiles more = DossierFiles.example();
        more.file("surveys").rename("value", "waarde");
        more.file("surveys").rename("answeredOn", "AnsweredON");
        more.files().put("survey", more.files().remove("pins"));
        try (FreshStore store = new FreshStore()) {
            assertThat(aboutColumns(store.add(more)))
                    .containsExactly(
                            Note.unknownColumn("surveys.csv", "waarde", null),
                            Note.unknownColumn("surveys.csv", "AnsweredON", "answeredOn"),
                            Note.unknownFile("survey.csv", null));
        }
    }

    @Test
    void aFileWithoutAColumnThatIdentifiesItsRowsIsRefusedByItsName() {
        try (FreshStore store = new FreshStore()) {
            for (String name : DossierRules.FILES) {
                for (String column : DossierRules.KEYS.get(name)) {
                    DossierFiles without = DossierFiles.example();
                    without.file(name).remove(column);

                    Report report = store.add(without);

                    assertThat(report.result()).isEqualTo(Result.REFUSED);
                    assertThat(report.problems())
                            .contains(new Problem(
                                    ProblemCode.KEY_COLUMN_MISSING, name + ".csv", null, column, null, null));
                }
            }
            assertThat(store.isEmpty()).isTrue();
        }
    }
}
