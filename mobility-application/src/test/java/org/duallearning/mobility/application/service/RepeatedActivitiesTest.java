package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.application.journey.Tester.LATER;

import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.page.ReportPage;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ActivitiesView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.outcome.QuestionCatalogue;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports tell of activities, set against each other, does not tell which learner did one. */
class RepeatedActivitiesTest {
    private static final ProjectReference PROJECT = new ProjectReference("P");
    private static final LocalDate DAY = LocalDate.of(2020, 2, 1);
    private static final int LEARNERS = 60;

    @TempDir
    private Path folder;

    @Test
    void whatOneLearnerMoreDidIsNotToldBesideWhatWasToldBefore() {
        try (DossierProject project = stored()) {
            write(project, ambassadors(20));
            ReportView first = publish(project, Audience.PARTNERS);
            assertThat(first.activities()).containsExactly(inClass(20, 200L, null));
            write(project, ambassadors(21));
            ReportView second = publish(project, Audience.PARTNERS);
            assertThat(second.activities()).containsExactly(inClass(20, 200L, 1));
            assertThat(indicator("ambassadors", second).repeatedFrom()).isEqualTo(1);
            ReportedIndicatorView reach = indicator("reach-peers", second);
            assertThat(reach.figure())
                    .isNotNull()
                    .isEqualTo(indicator("reach-peers", first).figure());
            assertThat(reach.sentences())
                    .isNotEmpty()
                    .isEqualTo(indicator("reach-peers", first).sentences());
            assertThat(reach.repeatedFrom()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | What learners did is as in report 1: since then, fewer than 5 learners did other things, or none.
            nl | Wat leerlingen deden, staat er zoals in rapport 1: sindsdien deden minder dan 5 leerlingen iets anders, of geen enkele.
            fr | Ce que des apprenants ont fait est indiqué comme dans le rapport 1\u00a0: depuis, moins de 5 apprenants ont fait autre chose, ou aucun.
            """)
    void thatItIsRepeatedIsSaidOfTheSumAndOfThePicture(String language, String said) {
        try (DossierProject project = stored()) {
            write(project, ambassadors(20));
            publish(project, Audience.PARTNERS);
            write(project, ambassadors(21));
            Locale locale = Locale.forLanguageTag(language);
            String page = ReportPage.html(publish(project, Audience.PARTNERS), locale);
            assertThat(page).contains("<p class=\"note\">" + said + "</p>");
            assertThat(page).containsPattern("\"label\":\"Ambass[^\"]* \\([^)\"]*(?:report|rapport) 1\\)\"");
        }
    }

    @Test
    void thatNobodyDidMoreLooksAsIfFewDid() {
        try (DossierProject project = stored()) {
            write(project, ambassadors(20));
            publish(project, Audience.PARTNERS);
            assertThat(publish(project, Audience.PARTNERS).activities()).containsExactly(inClass(20, 200L, 1));
        }
    }

    @Test
    void norDoesItTellPartnersWhatChangedSinceAReportForEverybody() {
        try (DossierProject project = stored()) {
            List<String> others = IntStream.range(0, 12)
                    .mapToObj(i -> "B%1$d,L%1$d,S1,AMBASSADOR,PUBLIC,10,".formatted(i))
                    .toList();
            write(project, with(ambassadors(20), others.toArray(String[]::new)));
            publish(project, Audience.PUBLIC);
            write(project, with(ambassadors(21), others.toArray(String[]::new)));
            assertThat(publish(project, Audience.PARTNERS).activities())
                    .extracting(ActivitiesView::activities, ActivitiesView::repeatedFrom)
                    .containsExactly(tuple(20, 1), tuple(12, 1));
        }
    }

    @Test
    void whatManyDidIsToldAnew() {
        try (DossierProject project = stored()) {
            write(project, ambassadors(20));
            publish(project, Audience.PARTNERS);
            write(project, ambassadors(25));
            ReportView second = publish(project, Audience.PARTNERS);
            assertThat(second.activities()).containsExactly(inClass(25, 250L, null));
            assertThat(indicator("reach-peers", second).repeatedFrom()).isNull();
        }
    }

    @Test
    void manyActivitiesOfOneLearnerAreOfFew() {
        try (DossierProject project = stored()) {
            write(project, ambassadors(20));
            publish(project, Audience.PARTNERS);
            List<String> more = new ArrayList<>(ambassadors(20));
            for (int i = 0; i < 12; i++) {
                more.add("B%d,L59,S2,AMBASSADOR,CLASS,10,".formatted(i));
            }
            write(project, more);
            assertThat(publish(project, Audience.PARTNERS).activities()).containsExactly(inClass(20, 200L, 1));
        }
    }

    @Test
    void partnersWhoReadWhatIsPublicReadNoOtherNumberThere() {
        try (DossierProject project = stored()) {
            write(project, ambassadors(22));
            publish(project, Audience.PARTNERS);
            write(project, ambassadors(23));
            // The 23 of today would be about 25.
            assertThat(publish(project, Audience.PUBLIC).activities())
                    .containsExactly(new ActivitiesView("AMBASSADOR", "CLASS", 20, 220L, null, true, 1));
            write(project, ambassadors(27));
            assertThat(publish(project, Audience.PUBLIC).activities())
                    .extracting(ActivitiesView::reach, ActivitiesView::repeatedFrom)
                    .containsExactly(tuple(220L, 1));
            assertThat(publish(project, Audience.PARTNERS).activities()).containsExactly(inClass(27, 270L, null));
        }
    }

    @Test
    void whatALearnerDidForOthersAfterAllIsToldWhereItWas() {
        try (DossierProject project = stored()) {
            write(project, with(ambassadors(20), "B1,L40,S1,AMBASSADOR,PUBLIC,99,"));
            publish(project, Audience.PARTNERS);
            write(project, with(ambassadors(20), "B1,L40,S1,AMBASSADOR,CLASS,99,"));
            assertThat(publish(project, Audience.PARTNERS).activities())
                    .extracting(ActivitiesView::audience, ActivitiesView::reach, ActivitiesView::repeatedFrom)
                    .containsExactly(tuple("CLASS", 200L, 1), tuple("PUBLIC", 99L, 1));
        }
    }

    @Test
    void whatIsOfSchoolsIsToldAsItIsAndAddedToWhatIsRepeated() {
        try (DossierProject project = stored()) {
            write(project, with(ambassadors(20), "B1,,S1,AWARENESS,SCHOOL_PEERS,30,"));
            publish(project, Audience.PARTNERS);
            write(
                    project,
                    with(ambassadors(21), "B1,,S1,AWARENESS,SCHOOL_PEERS,30,", "B2,,S2,AWARENESS,SCHOOL_PEERS,40,"));
            ReportView second = publish(project, Audience.PARTNERS);
            assertThat(second.activities())
                    .containsExactly(
                            inClass(20, 200L, 1),
                            new ActivitiesView("AWARENESS", "SCHOOL_PEERS", 2, 70L, 0, false, null));
            FigureView reach =
                    Objects.requireNonNull(indicator("reach-peers", second).figure());
            assertThat(reach.amount()).isEqualTo(270L);
            assertThat(reach.records()).isEqualTo(22);
            assertThat(indicator("reach-peers", second).repeatedFrom()).isEqualTo(1);
        }
    }

    @Test
    void whatSchoolsDoIsToldBesideWhatIsRepeatedOfLearners() {
        try (DossierProject project = stored()) {
            write(project, with(ambassadors(20), "C1,,S1,AWARENESS,CLASS,30,"));
            publish(project, Audience.PARTNERS);
            List<String> more = ambassadors(20).stream()
                    .map(activity -> activity.replace("AMBASSADOR", "AWARENESS"))
                    .toList();
            write(project, with(more, "C1,,S1,AWARENESS,CLASS,30,"));
            publish(project, Audience.PARTNERS);
            write(project, with(more, "C1,,S1,AWARENESS,CLASS,31,", "C2,,S1,AWARENESS,CLASS,9,"));
            assertThat(publish(project, Audience.PARTNERS).activities())
                    .filteredOn(activities -> activities.kind().equals("AWARENESS"))
                    .extracting(ActivitiesView::activities, ActivitiesView::reach, ActivitiesView::repeatedFrom)
                    .containsExactly(tuple(22, 240L, 2));
        }
    }

    @Test
    void inHowManyForumsLearnersWereIsHidden() {
        try (DossierProject project = stored()) {
            List<String> ofSchools = List.of(
                    "F1,,S1,DISSEMINATION,PUBLIC,10,Fair", "F2,,S1,DISSEMINATION,PUBLIC,10,FAIR",
                    "F3,,S1,DISSEMINATION,PUBLIC,10,Page", "F4,,S1,DISSEMINATION,PUBLIC,10,");
            write(project, ofSchools);
            FigureView forums = Objects.requireNonNull(
                    indicator("forums", publish(project, Audience.PARTNERS)).figure());
            assertThat(forums.amount()).isEqualTo(2);
            assertThat(forums.records()).isEqualTo(4);
            assertThat(forums.missing()).isEqualTo(1);
            List<String> ofLearners = new ArrayList<>(ofSchools);
            for (int i = 0; i < 10; i++) {
                ofLearners.add("G%1$d,L%1$d,S1,DISSEMINATION,PUBLIC,10,Fair %1$d".formatted(i));
            }
            write(project, ofLearners);
            ReportedIndicatorView hidden = indicator("forums", publish(project, Audience.PARTNERS));
            assertThat(hidden.claim()).isEqualTo("HIDDEN");
            assertThat(hidden.figure()).isNull();
        }
    }

    @Test
    void aKindThatFewLearnersBeganSinceTheLastReportIsNotToldYet() {
        try (DossierProject project = stored()) {
            write(project, ambassadors(20));
            ReportView first = publish(project, Audience.PARTNERS);
            write(project, with(ambassadors(20), "B1,L40,S1,AMBASSADOR,SCHOOL_PEERS,99,"));
            ReportView second = publish(project, Audience.PARTNERS);
            assertThat(second.activities()).containsExactly(inClass(20, 200L, 1));
            assertThat(indicator("reach-peers", second).figure())
                    .isNotNull()
                    .isEqualTo(indicator("reach-peers", first).figure());
        }
    }

    @Test
    void schoolsThatDidSomethingWithoutLearnersAreCountedAsTheyAre() {
        try (DossierProject project = stored()) {
            write(project, List.of("C1,,S1,AWARENESS,CLASS,30,"));
            IndicatorBook book = IndicatorBook.parse(new StringReader("""
                    indicators 2019-01-01
                    source OWN | Invented | 2019
                    indicator aware-schools
                      objective awareness
                      of schools
                      formula share with activity awareness
                      source OWN
                      nl Scholen | {numerator} van {population}
                      en Schools | {numerator} of {population}
                      fr Écoles | {numerator} sur {population}
                    """), QuestionCatalogue.standard());
            Outcome outcome = new ReportPublishing(project.storage, PlacementPolicy.standard(), book)
                    .publish(LATER, PROJECT, Readers.of(Audience.PARTNERS), DAY);
            assertThat(indicator("aware-schools", ((Outcome.Done) outcome).report())
                            .sentences())
                    .containsEntry("en", "1 of 2");
        }
    }

    @Test
    void aSchoolWhoseOnlyLearnerWasAnAmbassadorIsNotFoundByHowManySchoolsAreActive() {
        try (DossierProject project = stored()) {
            write(project, with(ambassadors(0), "A1,L0,S1,AMBASSADOR,CLASS,10,"));
            ReportedIndicatorView one = indicator("active-schools", publish(project, Audience.PARTNERS));
            write(project, with(ambassadors(0), "A1,L0,S1,AMBASSADOR,CLASS,10,", "A2,L1,S2,AMBASSADOR,CLASS,10,"));
            ReportedIndicatorView both = indicator("active-schools", publish(project, Audience.PARTNERS));
            assertThat(one.claim()).isEqualTo("HIDDEN");
            assertThat(both.claim()).isEqualTo("HIDDEN");
            assertThat(both.figure()).isEqualTo(one.figure());
        }
    }

    @Test
    void aReportWithRepeatedActivitiesComesOutTheSameWhenItIsMadeAgain() {
        try (DossierProject project = stored()) {
            write(project, ambassadors(22));
            publish(project, Audience.PARTNERS);
            write(project, ambassadors(23));
            publish(project, Audience.PUBLIC);
            write(project, ambassadors(40));
            publish(project, Audience.PARTNERS);
            for (int number = 1; number <= 3; number++) {
                assertThat(reports(project)
                                .replay(PROJECT, number)
                                .orElseThrow()
                                .isReproduced())
                        .isTrue();
            }
        }
    }

    private static ActivitiesView inClass(int activities, long reach, @Nullable Integer repeatedFrom) {
        return new ActivitiesView("AMBASSADOR", "CLASS", activities, reach, null, false, repeatedFrom);
    }

    private static ReportedIndicatorView indicator(String id, ReportView report) {
        return report.objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .filter(indicator -> indicator.indicator().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ReportView publish(DossierProject project, Audience audience) {
        Outcome outcome = reports(project).publish(LATER, PROJECT, Readers.of(audience), DAY);
        return ((Outcome.Done) outcome).report();
    }

    private static PublishReports reports(DossierProject project) {
        return new ReportPublishing(project.storage, PlacementPolicy.standard(), IndicatorBook.standard());
    }

    /** Sixty learners who went. */
    private DossierProject stored() {
        DossierProject project = new DossierProject(folder);
        project.writeStays(IntStream.range(0, LEARNERS)
                .mapToObj(i -> "L%d,S%d".formatted(i, 1 + i % 2))
                .toList());
        return project;
    }

    /** The first learners, each of whom told ten people in class. */
    private static List<String> ambassadors(int learners) {
        return IntStream.range(0, learners)
                .mapToObj(i -> "A%1$d,L%1$d,S%2$d,AMBASSADOR,CLASS,10,".formatted(i, 1 + i % 2))
                .toList();
    }

    private static List<String> with(List<String> activities, String... others) {
        return Stream.concat(activities.stream(), Stream.of(others)).toList();
    }

    private static void write(DossierProject project, List<String> activities) {
        project.write(
                "activities",
                "activity,learner,school,kind,audience,reach,forum\n" + String.join("\n", activities) + "\n");
        project.bringIn();
    }
}
