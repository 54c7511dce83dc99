package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.journey.Tester.LATER;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.journey.OtherAnswers;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.IncomparableView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts that are repeated from an earlier report are told as they were defined when they were made, and new ones are set against what
 * earlier reports counted and asked.
 */
class RedefinedIndicatorTest {
    private static final ProjectReference PROJECT = new ProjectReference("P");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);
    private static final String LEAST_FOUR = "share of satisfaction by learner at after >= 4";
    private static final String FIVE = "share of satisfaction by learner at after >= 5";
    private static final String HAPPY = "How happy are you?";
    private static final String FUN = "Was it fun?";
    private static final int LEARNERS = 40;
    private static final String STAYS = "learner,edition,departedOn,returnedOn,status,place\n";

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
            assertThat(indicator.incomparable()).isNull();
            assertThat(indicator.reworded()).isNull();
            assertThat(second.tables())
                    .filteredOn(table -> table.table().startsWith("satis"))
                    .hasSize(2)
                    .extracting(TableView::redefined)
                    .containsOnly(indicator.redefined());
        }
    }

    @Test
    void newCountsOfAnotherFormulaAreNotToBeComparedWithThoseOfTheLastReport() {
        try (DossierProject project = stored(15)) {
            publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY));
            IndicatorBook later = book("2020-01-01", ">= 5", "Delighted", HAPPY);
            publish(project, later);
            answered(project, 27);
            ReportView third = publish(project, later);
            ReportedIndicatorView indicator = indicator(third);
            assertThat(indicator.repeatedFrom()).isNull();
            assertThat(indicator.redefined()).isNull();
            assertThat(indicator.formula()).isEqualTo(FIVE);
            assertThat(indicator.titles()).containsEntry("en", "Delighted");
            IncomparableView last = Objects.requireNonNull(indicator.incomparable());
            assertThat(last.report()).isEqualTo(2);
            assertThat(last.sentences().get("en")).contains("report 2", "2019-01-01", "not to be compared");
            assertThat(third.tables())
                    .filteredOn(table -> table.table().startsWith("satis"))
                    .hasSize(2)
                    .extracting(TableView::incomparable)
                    .containsOnly(last);
            assertThat(indicator(publish(project, later)).incomparable()).isNull();
        }
    }

    @Test
    void onlyReportsThatTheSameReadersHaveAreComparedWith() {
        IndicatorBook four = book("2019-01-01", ">= 4", "Satisfied", HAPPY);
        IndicatorBook five = book("2020-01-01", ">= 5", "Delighted", HAPPY);
        Readers first = Readers.school(new OrganisationId("S1"));
        Readers second = Readers.school(new OrganisationId("S2"));
        Readers partners = Readers.of(Audience.PARTNERS);
        try (DossierProject project = stored(15)) {
            publish(project, four, first);
            assertThat(indicator(publish(project, five, second)).incomparable()).isNull();
            assertThat(Objects.requireNonNull(
                                    indicator(publish(project, five, first)).incomparable())
                            .report())
                    .isEqualTo(1);
            publish(project, four, Readers.of(Audience.PUBLIC));
            assertThat(Objects.requireNonNull(
                                    indicator(publish(project, five, partners)).incomparable())
                            .report())
                    .isEqualTo(4);
        }
        try (DossierProject project = stored(15)) {
            publish(project, four, partners);
            assertThat(indicator(publish(project, five)).incomparable()).isNull();
        }
    }

    @Test
    void anIndicatorThatIsNotOfPeopleIsNotComparedWithAnotherOfItsIdEither() {
        IndicatorBook forums = book("2019-01-01", ">= 4", "Satisfied", HAPPY);
        IndicatorBook reach = book("2020-01-01", ">= 4", "Satisfied", HAPPY, "reach");
        try (DossierProject project = stored(15)) {
            assertThat(told(publish(project, forums)).incomparable()).isNull();
            ReportView second = publish(project, reach);
            assertThat(Objects.requireNonNull(told(second).incomparable()).sentences())
                    .containsOnlyKeys("en", "nl", "fr")
                    .allSatisfy((language, sentence) -> assertThat(sentence).contains("1", "2019-01-01"));
            assertThat(indicator(second).incomparable()).isNull();
            assertThat(told(publish(project, reach)).incomparable()).isNull();
        }
    }

    @Test
    void aWordThatIsMendedInATitleOrASentenceIsNoOtherDefinition() {
        try (DossierProject project = stored(15)) {
            ReportView first = publish(project, book("2019-01-01", ">= 4", "Satsified", HAPPY));
            somewhere(project);
            ReportView second = publish(project, book("2019-01-02", ">= 4", "Satisfied", HAPPY));
            ReportedIndicatorView indicator = indicator(second);
            assertThat(indicator.redefined()).isNull();
            assertThat(indicator.reworded()).isNull();
            assertThat(indicator.incomparable()).isNull();
            assertThat(breakdowns(second)).isEqualTo(breakdowns(first)).hasSize(4);
            assertThat(second.tables())
                    .filteredOn(table -> table.table().equals("satisfied"))
                    .flatExtracting(TableView::breakdowns)
                    .extracting(BreakdownView::repeatedFrom)
                    .containsExactlyInAnyOrder(null, 1, 1, 1);
        }
    }

    @Test
    void countsThatAreRepeatedAloneStandUnderTheWordsOfTheirReport() {
        try (DossierProject project = stored(15)) {
            publish(project, book("2019-01-01", ">= 4", "Satsified", HAPPY));
            ReportedIndicatorView indicator =
                    indicator(publish(project, book("2019-01-02", ">= 4", "Satisfied", HAPPY)));
            assertThat(indicator.repeatedFrom()).isEqualTo(1);
            assertThat(indicator.titles()).containsEntry("en", "Satsified");
        }
    }

    @Test
    void aQuestionThatIsPutInOtherWordsIsSaidAndStillTheSameDefinition() {
        try (DossierProject project = stored(15)) {
            ReportView first = publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY));
            assertThat(indicator(publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY)))
                            .reworded())
                    .isNull();
            ReportView third = publish(project, book("2020-01-01", ">= 4", "Satisfied", FUN));
            ReportedIndicatorView indicator = indicator(third);
            assertThat(indicator.redefined()).isNull();
            assertThat(indicator.incomparable()).isNull();
            assertThat(Objects.requireNonNull(indicator.reworded()).get("en"))
                    .contains("report 1", "in other words", "2019-01-01");
            assertThat(breakdowns(third)).isEqualTo(breakdowns(first)).hasSize(4);
            assertThat(third.tables())
                    .filteredOn(table -> table.table().equals("satisfaction@AFTER"))
                    .singleElement()
                    .satisfies(table -> {
                        assertThat(table.titles()).containsEntry("en", HAPPY);
                        assertThat(table.reworded()).isEqualTo(indicator.reworded());
                    });
        }
    }

    @Test
    void newAnswersToAQuestionThatWasPutInOtherWordsSaySo() {
        try (DossierProject project = stored(15)) {
            publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY));
            answered(project, 27);
            ReportView second = publish(project, book("2020-01-01", ">= 4", "Satisfied", FUN));
            ReportedIndicatorView indicator = indicator(second);
            assertThat(indicator.repeatedFrom()).isNull();
            assertThat(indicator.incomparable()).isNull();
            assertThat(Objects.requireNonNull(indicator.reworded()).get("en")).contains("report 1");
            assertThat(second.tables())
                    .filteredOn(table -> table.table().equals("satisfaction@AFTER"))
                    .allSatisfy(table -> assertThat(table.titles()).containsEntry("en", FUN));
        }
    }

    @Test
    void groupsThatWouldBeRepeatedAsTheyWereDefinedAreLeftOutBesideNewOnesAndItIsSaid() {
        try (DossierProject project = stored(15)) {
            publish(project, book("2019-01-01", ">= 4", "Satisfied", HAPPY));
            somewhere(project);
            ReportView second = publish(project, book("2020-01-01", ">= 5", "Delighted", HAPPY));
            assertThat(breakdowns(second)).containsExactly("HOST_COUNTRY");
            ReportedIndicatorView indicator = indicator(second);
            assertThat(indicator.formula()).isEqualTo(FIVE);
            assertThat(indicator.repeatedFrom()).isNull();
            assertThat(Objects.requireNonNull(indicator.redefined()).get("en"))
                    .contains("otherwise since report 1", "2019-01-01", "left out");
            assertThat(Objects.requireNonNull(indicator.incomparable()).report())
                    .isEqualTo(1);
            assertThat(second.leftOut()).isNull();
        }
    }

    @Test
    void aPartOfTheFunnelThatIsRepeatedAsItWasDefinedIsSaid() {
        IndicatorBook book = book("2019-01-01", ">= 4", "Satisfied", HAPPY);
        try (DossierProject project = stored(15)) {
            publish(project, book);
            OtherAnswers.namedInTheReportOf(PROJECT, project.storage, "completed", "came-back");
            ReportView second = publish(project, book);
            assertThat(Objects.requireNonNull(table("funnel", second).redefined())
                            .get("en"))
                    .contains("A part of it", "in report 1");
            assertThat(table("stay", second).redefined()).isNotNull();
            assertThat(table("applied", second).redefined()).isNull();
            recognised(project);
            ReportView third = publish(project, book);
            TableView funnel = table("funnel", third);
            assertThat(funnel.redefined()).isNull();
            IncomparableView last = Objects.requireNonNull(funnel.incomparable());
            assertThat(last.report()).isEqualTo(2);
            assertThat(last.sentences().get("en")).contains("A part of it", "report 2");
            assertThat(table("funnel", publish(project, book)).incomparable()).isNull();
        }
    }

    @Test
    void aReportOfAVersionThatKeptNoFingerprintsIsRepeatedAsFarAsItTells() {
        IndicatorBook book = book("2019-01-01", ">= 4", "Satisfied", HAPPY);
        try (DossierProject project = stored(15)) {
            ReportView first = publish(project, book);
            assertThat(first.stamps().indicatorsFingerprint()).isEqualTo(book.fingerprint());
            assertThat(first.stamps().questionsFingerprint())
                    .isEqualTo(book.catalogue().fingerprint());
            OtherAnswers.nothingOfBooksInTheReportOf(PROJECT, project.storage);
            ReportedIndicatorView indicator = indicator(publish(project, book("2020-01-01", ">= 4", "Satisfied", FUN)));
            assertThat(indicator.repeatedFrom()).isEqualTo(1);
            assertThat(indicator.redefined()).isNull();
            assertThat(indicator.reworded()).isNull();
        }
    }

    @Test
    void tablesThatAreLeftOutAreSetAgainstThoseThatAreShown() {
        IndicatorBook book = book("2019-01-01", ">= 4", "Satisfied", HAPPY);
        try (DossierProject project = stored(15)) {
            publish(project, book, Readers.of(Audience.PARTNERS));
            answered(project, 16);
            ReportView report = publish(project, book);
            assertThat(report.tables())
                    .extracting(TableView::table)
                    .containsExactlyInAnyOrder("funnel", "stay", "wishes", "applied");
            // Satisfaction by four groups is left out; stays and wishes by four, and applicants by one, are shown.
            // Nobody was asked
            // whether to go again.
            assertThat(Objects.requireNonNull(report.leftOut()).get("en")).startsWith("Left out: 4 of 13 tables");
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

    /** The indicator that is not of people. */
    private static ReportedIndicatorView told(ReportView report) {
        return report.objectives().get(2).indicators().get(0);
    }

    private static TableView table(String id, ReportView report) {
        return report.tables().stream()
                .filter(table -> table.table().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** What satisfaction is broken down by. */
    private static Set<String> breakdowns(ReportView report) {
        return table("satisfied", report).breakdowns().stream()
                .map(BreakdownView::by)
                .collect(Collectors.toSet());
    }

    private static ReportView publish(DossierProject project, IndicatorBook book) {
        return publish(project, book, Readers.of(Audience.PUBLIC));
    }

    private static ReportView publish(DossierProject project, IndicatorBook book, Readers readers) {
        Outcome outcome = reports(project, book).publish(LATER, PROJECT, readers, DAY);
        return ((Outcome.Done) outcome).report();
    }

    private static PublishReports reports(DossierProject project, IndicatorBook book) {
        return new ReportPublishing(project.storage, PlacementPolicy.standard(), book);
    }

    private static IndicatorBook book(String version, String test, String title, String question) {
        return book(version, test, title, question, "forums");
    }

    private static IndicatorBook book(String version, String test, String title, String question, String of) {
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
                question go-again
                  about learner
                  asked-of learner
                  waves after
                  scale yes-no
                  source OWN
                  nl Nog eens?
                  en Again?
                  fr Encore ?
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
                indicator again
                  objective attractiveness
                  of participants
                  formula share of go-again by learner at after = yes
                  source OWN
                  nl Nog eens | {numerator} / {denominator}.
                  en Again | {numerator} of {denominator}.
                  fr Encore | {numerator} / {denominator}.
                indicator told
                  objective awareness
                  of project
                  formula %5$s of activities dissemination
                  source OWN
                  nl Verteld | {amount}.
                  en Told | {amount}.
                  fr Raconté | {amount}.
                """.formatted(version, test, title, title.toLowerCase(Locale.ROOT), of);
        return IndicatorBook.parse(new StringReader(indicators), QuestionCatalogue.parse(new StringReader(questions)));
    }

    /** Forty learners who went. The first answered 5, the next 4 and the last 2. */
    private DossierProject stored(int delighted) {
        DossierProject project = new DossierProject(folder);
        project.writeStays(IntStream.range(0, LEARNERS)
                .mapToObj(i -> "L%d,S%d".formatted(i, 1 + i % 2))
                .toList());
        answered(project, delighted);
        return project;
    }

    private static void answered(DossierProject project, int delighted) {
        StringBuilder rows = new StringBuilder("respondent,role,learner,edition,wave,question,value\n");
        for (int i = 0; i < LEARNERS; i++) {
            rows.append("L%1$d,LEARNER,L%1$d,E1,AFTER,satisfaction,%2$d\n"
                    .formatted(i, i < delighted ? 5 : i < 27 ? 4 : 2));
        }
        project.write("surveys", rows.toString());
        project.bringIn();
    }

    /** It is known now where half of them went. */
    private static void somewhere(DossierProject project) {
        project.write("places", "place,edition,country,capacity\nP1,E1,NL,40\n");
        project.write("stays", stays(20, "COMPLETED,P1"));
        project.bringIn();
    }

    /** The stays of half of them are recognised now. */
    private static void recognised(DossierProject project) {
        project.write("stays", stays(20, "RECOGNISED,"));
        project.bringIn();
    }

    private static String stays(int some, String otherwise) {
        StringBuilder rows = new StringBuilder(STAYS);
        for (int i = 0; i < LEARNERS; i++) {
            rows.append("L%d,E1,2018-03-18,2018-03-31,%s\n".formatted(i, i < some ? otherwise : "COMPLETED,"));
        }
        return rows.toString();
    }
}
