package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.journey.Tester.LATER;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.journey.OtherAnswers;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.BreakdownView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports tell is set against each other by what is counted, whatever a book of indicators calls it. */
class RenamedIndicatorTest {
    private static final ProjectReference PROJECT = new ProjectReference("P");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);
    private static final String FOUR = "share of satisfaction by learner at after >= 4";
    private static final String FIVE = "share of satisfaction by learner at after >= 5";
    private static final String ONE_CONTACT = "share of contacts by learner at after >= 1";
    private static final String TWO_CONTACTS = "share of contacts by learner at after >= 2";
    private static final int LEARNERS = 40;

    @TempDir
    private Path folder;

    @Test
    void anIndicatorThatGetsAnotherNameRepeatsWhatWasToldUnderTheOldOne() {
        try (DossierProject project = stored()) {
            ReportView first = publish(project, Map.of("satisfied", FOUR));
            answered(project, 26);
            ReportView second = publish(project, Map.of("content", FOUR));
            ReportedIndicatorView indicator = indicator("content", second);
            assertThat(indicator.repeatedFrom()).isEqualTo(1);
            assertThat(indicator.figure())
                    .isNotNull()
                    .isEqualTo(indicator("satisfied", first).figure());
            assertThat(indicator.redefined()).isNull();
            assertThat(indicator.incomparable()).isNull();
            assertThat(table("content", second).breakdowns())
                    .isNotEmpty()
                    .extracting(BreakdownView::repeatedFrom)
                    .containsOnly(1);
            assertThat(reports(project, Map.of("content", FOUR))
                            .replay(PROJECT, 2)
                            .orElseThrow()
                            .isReproduced())
                    .isTrue();
        }
    }

    @Test
    void anIndicatorThatTakesTheNameOfAnotherIsNotTakenForIt() {
        try (DossierProject project = stored()) {
            publish(project, Map.of("satisfied", FOUR, "networked", ONE_CONTACT));
            ReportView second = publish(project, Map.of("satisfied", ONE_CONTACT, "networked", FOUR));
            assertThat(indicator("satisfied", second).formula()).isEqualTo(ONE_CONTACT);
            assertThat(indicator("networked", second).repeatedFrom()).isEqualTo(1);
            assertThat(Objects.requireNonNull(indicator("satisfied", second).incomparable())
                            .report())
                    .isEqualTo(1);
        }
    }

    @Test
    void twoIndicatorsOfOneFormulaTellTheSame() {
        try (DossierProject project = stored()) {
            ReportView report = publish(project, Map.of("content", FOUR, "satisfied", FOUR));
            assertThat(indicator("content", report).figure())
                    .isNotNull()
                    .isEqualTo(indicator("satisfied", report).figure());
            assertThat(table("content", report).total())
                    .isEqualTo(table("satisfied", report).total());
        }
    }

    @Test
    void twoTestsOfOneRatingAreClassesOfTheSameAnswers() {
        try (DossierProject project = stored()) {
            ReportView report = publish(project, Map.of("delighted", FIVE, "satisfied", FOUR));
            // Of 27 and 12, rounded as both together may be told.
            assertThat(figure("satisfied", report)).isEqualTo(25);
            assertThat(figure("delighted", report)).isEqualTo(10);
            assertThat(table("satisfied", report).breakdowns())
                    .hasSameSizeAs(table("delighted", report).breakdowns());
            answered(project, 26);
            ReportView again = publish(project, Map.of("delighted", FIVE, "satisfied", FOUR));
            assertThat(figure("satisfied", again)).isEqualTo(25);
            assertThat(indicator("delighted", again).repeatedFrom()).isEqualTo(1);
        }
    }

    @Test
    void anotherTestOfAnswersThatWereToldByOneIsNotToldBesideIt() {
        try (DossierProject project = stored()) {
            ReportView first = publish(project, Map.of("a-contact", ONE_CONTACT, "b-contacts", TWO_CONTACTS));
            assertThat(figure("a-contact", first)).isEqualTo(20);
            assertNotTold(indicator("b-contacts", first), "in this report", "“Title of a-contact”");
            assertThat(first.tables()).extracting(TableView::table).doesNotContain("b-contacts");
            assertThat(first.leftOut()).isNull();
            ReportView second = publish(project, Map.of("a-contact", TWO_CONTACTS));
            assertNotTold(indicator("a-contact", second), "report 1", "“Title of a-contact”");
            assertThat(figure(
                            "z-contact", publish(project, Map.of("a-contact", TWO_CONTACTS, "z-contact", ONE_CONTACT))))
                    .isEqualTo(20);
        }
    }

    @Test
    void whatWasToldToOtherReadersIsNotNamed() {
        try (DossierProject project = stored()) {
            publish(project, Map.of("a-contact", ONE_CONTACT));
            Outcome outcome = reports(project, Map.of("a-contact", TWO_CONTACTS))
                    .publish(LATER, PROJECT, Readers.of(Audience.PUBLIC), DAY);
            ReportedIndicatorView indicator = indicator("a-contact", ((Outcome.Done) outcome).report());
            assertNotTold(indicator, "a report for other readers");
            assertThat(Objects.requireNonNull(indicator.redefined()).get("en")).doesNotContain("1", "Title");
        }
    }

    @Test
    void aNewIndicatorOfAQuestionThatNobodyHadAnsweredIsToldOnceManyHave() {
        try (DossierProject project = new DossierProject(folder)) {
            Map<String, String> both = Map.of("one", ONE_CONTACT, "two", TWO_CONTACTS);
            project.writeStays(learners());
            project.bringIn();
            publish(project, Map.of("one", ONE_CONTACT));
            ReportView nothing = publish(project, both);
            assertThat(indicator("one", nothing).reasons()).containsExactly("NO_DATA");
            assertThat(indicator("two", nothing).reasons()).containsExactly("NO_DATA");
            answered(project, 27);
            assertThat(figure("two", publish(project, Map.of("two", TWO_CONTACTS))))
                    .isEqualTo(20);
            ReportView last = publish(project, both);
            assertNotTold(indicator("one", last), "report 3", "“Title of two”");
            assertThat(figure("two", last)).isEqualTo(20);
        }
    }

    private static void assertNotTold(ReportedIndicatorView indicator, String... said) {
        assertThat(indicator.claim()).isEqualTo("HIDDEN");
        assertThat(indicator.figure()).isNull();
        assertThat(Objects.requireNonNull(indicator.redefined()).get("en")).contains(said);
        assertThat(indicator.redefined()).containsOnlyKeys("en", "nl", "fr");
    }

    @Test
    void aTableThatWasHiddenWithOtherAnswersIsToldWithThoseOfToday() {
        try (DossierProject project = stored()) {
            publish(project, Map.of("satisfied", FOUR));
            OtherAnswers.inTheReportOf(PROJECT, project.storage);
            TableView wishes = table(OtherAnswers.TABLE, publish(project, Map.of("satisfied", FOUR)));
            assertThat(wishes.columns()).startsWith("first", "second");
            assertThat(wishes.repeatedFrom()).isNull();
        }
    }

    @Test
    void aNewTestOfARatingDoesNotStandUnderTheNumbersOfAnother() {
        try (DossierProject project = stored()) {
            publish(project, Map.of("satisfied", FOUR));
            ReportView second = publish(project, Map.of("delighted", FIVE, "satisfied", FOUR));
            assertNotTold(indicator("delighted", second), "report 1", "“Title of satisfied”");
            assertThat(indicator("delighted", second).formula()).isEqualTo(FIVE);
            assertThat(indicator("satisfied", second).repeatedFrom()).isEqualTo(1);
        }
    }

    @Test
    void theOrderOfAnswersAndTheNumberThatIsEnoughAreNoOtherDefinition() {
        try (DossierProject project = stored()) {
            publish(project, Map.of("satisfied", "share of satisfaction by learner at after = 4, 5"));
            ReportedIndicatorView indicator = indicator(
                    "satisfied",
                    publish(
                            project,
                            Map.of("satisfied", "share of satisfaction by learner at after = 5, 4\n  least 90")));
            assertThat(indicator.redefined()).isNull();
            assertThat(indicator.incomparable()).isNull();
            assertThat(indicator.reasons()).containsExactly("FEW_ANSWERS");
        }
    }

    private static Integer figure(String id, ReportView report) {
        return Objects.requireNonNull(indicator(id, report).figure()).numerator();
    }

    private static ReportedIndicatorView indicator(String id, ReportView report) {
        return report.objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .filter(indicator -> indicator.indicator().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static TableView table(String id, ReportView report) {
        return report.tables().stream()
                .filter(table -> table.table().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ReportView publish(DossierProject project, Map<String, String> formulas) {
        Outcome outcome = reports(project, formulas).publish(LATER, PROJECT, Readers.of(Audience.PARTNERS), DAY);
        return ((Outcome.Done) outcome).report();
    }

    private static PublishReports reports(DossierProject project, Map<String, String> formulas) {
        return new ReportPublishing(project.storage, PlacementPolicy.standard(), book(formulas));
    }

    private static IndicatorBook book(Map<String, String> formulas) {
        String questions = """
                questions 2019-01-01
                source OWN | Invented | 2019
                question satisfaction
                  about learner
                  asked-of learner
                  waves after
                  scale rating 1 to 5
                  source OWN
                  nl Tevreden?
                  en Satisfied?
                  fr Satisfait ?
                question contacts
                  about learner
                  asked-of learner
                  waves after
                  scale count up to 50
                  source OWN
                  nl Contacten?
                  en Contacts?
                  fr Contacts ?
                """;
        String indicators = formulas.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(formula -> """
                        indicator %1$s
                          objective attractiveness
                          of participants
                          formula %2$s
                          source OWN
                          nl Titel van %1$s | {numerator}.
                          en Title of %1$s | {numerator}.
                          fr Titre de %1$s | {numerator}.
                        """.formatted(formula.getKey(), formula.getValue()))
                .collect(Collectors.joining("", "indicators 2019-01-01\nsource OWN | Invented | 2019\n", ""));
        return IndicatorBook.parse(new StringReader(indicators), QuestionCatalogue.parse(new StringReader(questions)));
    }

    /** Forty learners who went. Twelve answered 5, some after them 4 and the last 2; twenty have contacts, the last of them one. */
    private DossierProject stored() {
        DossierProject project = new DossierProject(folder);
        project.writeStays(learners());
        answered(project, 27);
        return project;
    }

    private static List<String> learners() {
        return IntStream.range(0, LEARNERS)
                .mapToObj(i -> "L%d,S%d".formatted(i, 1 + i % 2))
                .toList();
    }

    private static void answered(DossierProject project, int satisfied) {
        StringBuilder rows = new StringBuilder("respondent,role,learner,edition,wave,question,value\n");
        for (int i = 0; i < LEARNERS; i++) {
            int satisfaction = i < 12 ? 5 : i < satisfied ? 4 : 2;
            int contacts = i < 19 ? 3 : i < 20 ? 1 : 0;
            for (List<Object> answer :
                    List.<List<Object>>of(List.of("satisfaction", satisfaction), List.of("contacts", contacts))) {
                rows.append("L%1$d,LEARNER,L%1$d,E1,AFTER,%2$s,%3$s\n".formatted(i, answer.get(0), answer.get(1)));
            }
        }
        project.write("surveys", rows.toString());
        project.bringIn();
    }
}
