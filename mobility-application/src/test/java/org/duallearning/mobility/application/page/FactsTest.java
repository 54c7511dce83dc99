package org.duallearning.mobility.application.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.BoundsView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 0.0042  | sign test: p = 0.004
            nl | 0.0042  | tekentoets: p = 0,004
            fr | 0.0042  | test des signes\u00a0: p = 0,004
            en | 0.001   | sign test: p = 0.001
            en | 0.00099 | sign test: p < 0.001
            fr | 0.00099 | test des signes\u00a0: p < 0,001
            en | 1       | sign test: p = 1.000
            """)
    void aProbabilityIsNoPercentage(String language, BigDecimal probability, String fact) {
        FigureView figure = new FigureView(
                "CHANGE", 20, 0, 0, 20, 15, null, false, null, null, null, 3, 2, probability, null, null, null, null);
        assertThat(Facts.of(figure, null, sheet(Locale.forLanguageTag(language))))
                .contains(fact);
    }

    @Test
    void ofFewAnswersItIsSaidHowManyThereAreAndHowManyNot() {
        FigureView few = new FigureView(
                "SHARE", 40, 28, 0, 12, 9, null, false, null, null, null, null, null, null, null, null, null, null);
        Sheet sheet = sheet(Locale.ENGLISH);
        assertThat(Facts.of(few, table("yes", "no", "no-answer"), sheet))
                .containsExactly("12 answered, of 40", "no answer: 28");
        assertThat(Facts.of(few, table("yes", "no"), sheet)).isEmpty();
    }

    @Test
    void aCountThatIsRoundedIsAboutSoMany() {
        FigureView figure = new FigureView(
                "SHARE", 40, 5, 10, 25, 20, null, true, null, null, null, null, null, null, null, null, null, null);
        RowView all =
                new RowView("", 40, Arrays.asList(20, 5, 10), null, Arrays.asList(null, new BoundsView(3, 7), null));
        TableView table = new TableView(
                "satisfied",
                "INDICATOR",
                Map.of(),
                List.of("yes", "no-answer", "not-applicable"),
                all,
                null,
                null,
                null,
                null,
                List.of());
        assertThat(Facts.of(figure, table, sheet(Locale.ENGLISH)))
                .containsExactly("about 25 answered, of 40", "no answer: about 5", "does not apply to: 10");
    }

    @Test
    void howManyWereAskedIsAboutSoManyWhereThatIsRounded() {
        FigureView figure = new FigureView(
                "SHARE", 50, 0, 0, 50, 30, null, true, null, null, null, null, null, null, null, null, null, null);
        RowView all = new RowView(
                "",
                50,
                Arrays.asList(30, 0),
                new BoundsView(48, 52),
                Arrays.asList(new BoundsView(28, 32), new BoundsView(0, 2)));
        TableView table = new TableView(
                "aware-peers",
                "INDICATOR",
                Map.of(),
                List.of("yes", "no-answer"),
                all,
                null,
                null,
                null,
                null,
                List.of());
        assertThat(Facts.of(figure, table, sheet(Locale.ENGLISH)))
                .containsExactly("about 50 answered, of about 50", "no answer: 0–2");
    }

    @Test
    void aPictureWithACountThatIsRoundedCoarselySaysWhatItsSignMeans() {
        String meaning =
                "≈ Rounded more coarsely than the other counts, because otherwise it would give a hidden count away.";
        assertThat(notes(new BoundsView(96, 105))).contains(meaning);
        assertThat(notes(new BoundsView(98, 102))).doesNotContain(meaning);
    }

    @Test
    void howManyRoseIsAboutSoManyAlsoWhereWhoFellIsHidden() {
        FigureView figure = new FigureView(
                "SHARE",
                41,
                0,
                0,
                41,
                35,
                new BigDecimal("0.85"),
                true,
                new BigDecimal("0.61"),
                new BigDecimal("0.99"),
                new BigDecimal("0.95"),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        ReportedIndicatorView rose = new ReportedIndicatorView(
                "technical",
                Map.of(),
                Map.of(),
                "STATED",
                List.of(),
                "change",
                figure,
                List.of("numerator", "share"),
                "technical",
                null,
                null,
                null,
                null);
        assertThat(new IndicatorPictures(sheet(ReportSample.roundingWhoRose(), Locale.ENGLISH), List.of(rose)).all())
                .extracting(Picture::alternative)
                .containsExactly("Shares, with their intervals: technical: about 85\u00a0% (about 35 of 41).");
    }

    private static List<String> notes(BoundsView bounds) {
        RowView all = new RowView("", null, List.of(100), null, List.of(bounds));
        TableView table =
                new TableView("stay", "STAYS", Map.of(), List.of("recognised"), all, null, null, null, null, List.of());
        return CountTables.picture(table, "Stays", sheet(Locale.ENGLISH)).notes();
    }

    private static Sheet sheet(Locale language) {
        return sheet(ReportSample.report(), language);
    }

    private static Sheet sheet(ReportView report, Locale language) {
        PageWords words = PageWords.in(language);
        return new Sheet(new Html(), report, words, Mark.of(report.provenance(), words));
    }

    private static TableView table(String... columns) {
        RowView all = new RowView("", 40, Collections.nCopies(columns.length, null));
        return new TableView(
                "satisfied", "INDICATOR", Map.of(), List.of(columns), all, null, null, null, null, List.of());
    }
}
