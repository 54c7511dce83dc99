package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.journey.Tester.LATER;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts that are repeated from an earlier report are told as they were defined when they were made. */
class RedefinedIndicatorTest {
    private static final ProjectReference PROJECT = new ProjectReference("P");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);
    private static final String LEAST_FOUR = "share of satisfaction by learner at after >= 4";
    private static final String FIVE = "share of satisfaction by learner at after >= 5";
    private static final String HAPPY = "How happy are you?";

    @TempDir
    private Path folder;

    @Test
    void aFormulaThatWasChangedDoesNotStandBesideTheNumbersOfTheOldOne() {
        try (DossierProject project = stored(15)) {
            ReportView first = publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY));
            ReportView second = publish(project, book("2020-01-01", ">= 5", "Delighted", HAPPY));
            ReportedIndicatorView indicator = indicator(second);
            assertThat(indicator.repeatedFrom()).isEqualTo(1);
            assertThat(indicator.figure())
                    .isNotNull()
                    .isEqualTo(indicator(first).figure());
            assertThat(indicator.formula()).isEqualTo(LEAST_FOUR);
            assertThat(indicator.titles()).containsEntry("en", "Satisfied");
            assertThat(indicator.sentences().get("en")).contains("satisfied");
            assertThat(Objects.requireNonNull(indicator.redefined()).get("en"))
                    .contains("otherwise", "report 1", "2019-01-01");
            assertThat(second.tables())
                    .filteredOn(table -> table.table().startsWith("satis"))
                    .hasSize(2)
                    .extracting(TableView::redefined)
                    .containsOnly(indicator.redefined());
        }
    }

    @Test
    void onceManyAnswersChangedTheNewFormulaIsPublished() {
        try (DossierProject project = stored(15)) {
            publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY));
            publish(project, book("2020-01-01", ">= 5", "Delighted", HAPPY));
            answered(project, 27);
            ReportedIndicatorView indicator =
                    indicator(publish(project, book("2020-01-01", ">= 5", "Delighted", HAPPY)));
            assertThat(indicator.repeatedFrom()).isNull();
            assertThat(indicator.redefined()).isNull();
            assertThat(indicator.formula()).isEqualTo(FIVE);
            assertThat(indicator.titles()).containsEntry("en", "Delighted");
        }
    }

    @Test
    void aQuestionThatIsPutOtherwiseIsADefinitionThatChanged() {
        try (DossierProject project = stored(15)) {
            publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY));
            assertThat(indicator(publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY)))
                            .redefined())
                    .isNull();
            ReportView third = publish(project, book("2019-01-01", ">= 4", "Satisfied", "Was it fun?"));
            assertThat(indicator(third).redefined()).isNotNull();
            assertThat(third.tables())
                    .filteredOn(table -> table.table().equals("satisfaction@AFTER"))
                    .allSatisfy(table -> assertThat(table.titles()).containsEntry("en", HAPPY));
        }
    }

    @Test
    void aReportThatRepeatsAnOlderDefinitionComesOutTheSame() {
        try (DossierProject project = stored(15)) {
            publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY));
            IndicatorBook later = book("2020-01-01", ">= 5", "Delighted", HAPPY);
            publish(project, later);
            assertThat(reports(project, later).replay(PROJECT, 2).orElseThrow().isReproduced())
                    .isTrue();
        }
    }

    private static ReportedIndicatorView indicator(ReportView report) {
        return report.objectives().get(0).indicators().get(0);
    }

    private static ReportView publish(DossierProject project, IndicatorBook book) {
        Outcome outcome = reports(project, book).publish(LATER, PROJECT, Readers.of(Audience.PUBLIC), DAY);
        return ((Outcome.Done) outcome).report();
    }

    private static PublishReports reports(DossierProject project, IndicatorBook book) {
        return new ReportPublishing(project.storage, PlacementPolicy.standard(), book);
    }

    private static IndicatorBook book(String version, String test, String title, String question) {
        String questions = """
                questions %1$s
                source OWN | Invented | 2019
                question satisfaction
                  about learner
                  asked-of learner
                  waves after
                  scale rating 1 to 5
                  source OWN
                  nl %2$s
                  en %2$s
                  fr %2$s
                """.formatted(version, question);
        String indicators = """
                indicators %1$s
                source OWN | Invented | 2019
                indicator satisfied
                  objective attractiveness
                  of participants
                  formula share of satisfaction by learner at after %2$s
                  least 10 and 50 %%
                  source OWN
                  nl %3$s | {numerator} / {denominator}.
                  en %3$s | {numerator} of {denominator} are %4$s.
                  fr %3$s | {numerator} / {denominator}.
                """.formatted(version, test, title, title.toLowerCase(Locale.ROOT));
        return IndicatorBook.parse(new StringReader(indicators), QuestionCatalogue.parse(new StringReader(questions)));
    }

    /** Forty learners who went. The first answered 5, the next 4 and the last 2. */
    private DossierProject stored(int delighted) {
        DossierProject project = new DossierProject(folder);
        project.write("project", "reference,title,provenance\nP,A project,SYNTHETIC\n");
        project.write("editions", "edition\nE1\n");
        project.write("organisations", "organisation,name,kind\nS1,School,SCHOOL\nS2,School,SCHOOL\n");
        project.write("learners", rows("learner,school\n", "L%1$d,S%2$d\n"));
        project.write("candidacies", rows("learner,edition\n", "L%1$d,E1\n"));
        project.write(
                "stays",
                rows("learner,edition,departedOn,returnedOn,status\n", "L%1$d,E1,2018-03-18,2018-03-31,COMPLETED\n"));
        answered(project, delighted);
        return project;
    }

    private static void answered(DossierProject project, int delighted) {
        StringBuilder rows = new StringBuilder("respondent,role,learner,edition,wave,question,value\n");
        for (int i = 0; i < 40; i++) {
            rows.append("L%1$d,LEARNER,L%1$d,E1,AFTER,satisfaction,%2$d\n"
                    .formatted(i, i < delighted ? 5 : i < 27 ? 4 : 2));
        }
        project.write("surveys", rows.toString());
        project.bringIn();
    }

    private static String rows(String head, String row) {
        StringBuilder rows = new StringBuilder(head);
        IntStream.range(0, 40).forEach(i -> rows.append(row.formatted(i, 1 + i % 2)));
        return rows.toString();
    }
}
