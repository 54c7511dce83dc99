package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.Dossier.Note;
import org.duallearning.mobility.application.message.NoteCode;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.in.ImportDossier.Result;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.view.NoteView;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationId;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be right beside other rows is told; where it may be a slip of whoever typed it in, the row goes in. */
class ImportNotesTest {
    private static final String ANSWERS = "respondent,role,learner,edition,wave,question,value,answeredOn\n";
    private static final String ACTIVITIES = "activity,learner,school,kind,reach\n";
    private static final String RECOMMENDATIONS = "recommendation,title,evidence\n";
    private static final String STEPS = "recommendation,status,date\n";

    @TempDir
    private Path folder;

    /** It is the first of March 2018. */
    private Report afterward(String file, String rows) {
        try (DossierProject project = stored()) {
            project.write(file, rows);
            return project.report();
        }
    }

    private DossierProject stored() {
        DossierProject project = new DossierProject(folder);
        project.write("project", "reference,startsOn,provenance\nP,2017-09-01,SYNTHETIC\n");
        project.write("editions", "edition\nE1\nE2\n");
        project.write("organisations", "organisation,name,kind\nS1,School,SCHOOL\nS2,School,SCHOOL\n");
        project.write("learners", "learner,school\nL1,S1\nL2,\nL3,\n");
        project.write("candidacies", "learner,edition\nL1,E1\nL3,E1\nL3,E2\n");
        project.write("stays", """
                learner,edition,departedOn,returnedOn,status
                L1,E1,2018-01-14,2018-01-27,RECOGNISED
                L3,E1,2017-09-10,2017-09-12,RECOGNISED
                L3,E2,2018-01-14,2018-01-27,RECOGNISED
                """);
        project.bringIn();
        project.write("learners", "learner\n");
        project.write("stays", "learner,edition\n");
        return project;
    }

    private static void saysInThreeLanguages(Report report, String what) {
        List<String> texts = Stream.of("en", "nl", "fr")
                .map(language -> AnswerMapper.INSTANCE.imported(report, Phrases.in(Locale.forLanguageTag(language))))
                .flatMap(view -> view.notes().stream())
                .map(NoteView::text)
                .toList();
        assertThat(texts)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).contains(what));
    }

    private static void saysInThreeLanguages(Note note) {
        assertThat(Stream.of("en", "nl", "fr")
                        .map(language -> AnswerMapper.INSTANCE
                                .note(note, Phrases.in(Locale.forLanguageTag(language)))
                                .text()))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private void isNoted(NoteCode code, String column, String answer, String about) {
        Report report = afterward("surveys", ANSWERS + answer + "\n");

        assertThat(report.result()).isEqualTo(Result.DONE);
        assertThat(report.notes()).containsExactly(new Note(code, "surveys.csv", 2, column, about));
        saysInThreeLanguages(report, about);
    }

    private void isEarly(String answer, String dates) {
        isNoted(NoteCode.DATE_EARLY, "answeredOn", answer, dates);
    }

    private void isNotCounted(String answer, String dates) {
        isNoted(NoteCode.NOT_COUNTED, "answeredOn", answer, dates);
    }

    private void isUnlikely(String answer, String dates) {
        isNoted(NoteCode.DAY_UNLIKELY, "answeredOn", answer, dates);
    }

    @Test
    void anAnswerOfBeforeTheProjectIsNoted() {
        isEarly("L1,LEARNER,,E1,BEFORE,autonomy,2,2001-01-10", "2001-01-10, project 2017-09-01");
    }

    @Test
    void anAnswerOfADayThatCannotBeIsRefused() {
        String column = "answeredOn";
        isRefused(
                "surveys",
                ANSWERS + "L1,LEARNER,,E1,AFTER,autonomy,2,2020-03-02\nL1,LEARNER,,E1,BEFORE,autonomy,2,0018-02-01\n",
                new Problem(ProblemCode.OUT_OF_BOUNDS, "surveys.csv", 2, column, "2020-03-02", "<= 2020-03-01"),
                new Problem(ProblemCode.OUT_OF_BOUNDS, "surveys.csv", 3, column, "0018-02-01", ">= 2000-01-01"));
    }

    @Test
    void aLearnerWhoAnswersForAnotherIsRefusedAndACodeOfItsOwnIsNot() {
        isRefused(
                "surveys",
                ANSWERS + "L2,LEARNER,L1,E1,AFTER,autonomy,2,\nR1,LEARNER,L1,E1,BEFORE,autonomy,2,\n"
                        + "L2,MENTOR,L1,E1,AFTER,autonomy,2,\n",
                new Problem(ProblemCode.LEARNER_OTHER, "surveys.csv", 2, "respondent", "L2", "L1"));
    }

    @Test
    void ofTwoAnswersTheFirstIsNamedAndWhatElseIsWrongWithTheSecond() {
        isRefused(
                "surveys",
                ANSWERS + "L1,LEARNER,,E1,AFTER,satisfaction,4,\nL1,LEARNER,,E1,AFTER,satisfaction,9,\n",
                new Problem(
                        ProblemCode.DUPLICATE_ANSWER,
                        "surveys.csv",
                        3,
                        "respondent",
                        "L1",
                        "respondent L1, wave AFTER, question satisfaction, surveys.csv:2 = 4"),
                new Problem(ProblemCode.NOT_IN_LIST, "surveys.csv", 3, "value", "9", "1, 2, 3, 4, 5"));
    }

    @Test
    void anAnswerAfterAStayThatIsNotOnFileIsNoted() {
        Report report = afterward(
                "surveys",
                ANSWERS + "L2,LEARNER,,E1,AFTER,autonomy,2,\nL2,LEARNER,,E1,BEFORE,autonomy,2,\n"
                        + "L1,LEARNER,,E1,AFTER,autonomy,2,\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).containsExactly(Note.withoutStay("surveys.csv", 2, "edition", "L2, E1"));
        saysInThreeLanguages(report, "L2, E1");
    }

    @Test
    void anAnswerOnTheOtherSideOfTheStayThanItsWaveIsNoted() {
        isNotCounted("L1,LEARNER,,E1,BEFORE,autonomy,2,2018-01-15", "2018-01-15, departedOn 2018-01-14");
        isNotCounted("M1,MENTOR,L1,E1,BEFORE,autonomy,2,2018-01-15", "2018-01-15, departedOn 2018-01-14");
        isNotCounted("L1,LEARNER,,E1,AFTER,autonomy,2,2018-01-13", "2018-01-13, departedOn 2018-01-14");
        isNotCounted("L1,LEARNER,,E1,SIX_MONTHS,contacts,3,2018-01-26", "2018-01-26, returnedOn 2018-01-27");
    }

    @Test
    void anAnswerOfADayThatIsUnlikelyForItsWaveIsNoted() {
        isUnlikely("L1,LEARNER,,E1,AFTER,autonomy,2,2018-01-14", "2018-01-14, returnedOn 2018-01-27");
        isUnlikely("L1,LEARNER,,E1,SIX_MONTHS,contacts,3,2018-01-28", "2018-01-28, returnedOn 2018-01-27");
    }

    @Test
    void anAnswerWithoutAnEditionIsSeenBesideTheOnlyStay() {
        isNotCounted("L1,LEARNER,,,BEFORE,autonomy,2,2018-01-15", "2018-01-15, departedOn 2018-01-14");
        isUnlikely("M1,MENTOR,L1,,AFTER,autonomy,2,2018-01-14", "2018-01-14, returnedOn 2018-01-27");
    }

    @Test
    void anAnswerWithoutAnEditionIsNotedWhereThereAreSeveralStaysOrNone() {
        isNoted(NoteCode.EDITION_OPEN, "edition", "L3,LEARNER,,,BEFORE,autonomy,2,2017-09-02", "E1, E2");
        isNoted(NoteCode.STAY_MISSING, "edition", "L2,LEARNER,,,AFTER,autonomy,2,2017-09-02", "L2");
    }

    @Test
    void anAnswerOfADayThatMayBeIsNotNoted() {
        Report report = afterward(
                "surveys",
                ANSWERS
                        + "L1,LEARNER,,E1,BEFORE,autonomy,2,2018-01-14\n"
                        + "L1,LEARNER,,E1,AFTER,autonomy,2,2018-01-27\n"
                        + "L1,LEARNER,,E1,BEFORE,confidence,2,\n"
                        + "L2,LEARNER,,E1,BEFORE,autonomy,2,2018-03-01\n"
                        + "L2,LEARNER,,,BEFORE,confidence,2,2017-09-01\n"
                        + "L1,LEARNER,,,AFTER,confidence,2,2018-01-24\n"
                        + "L3,LEARNER,,E1,AFTER,autonomy,2,2017-09-10\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void anAmbassadorOfAnotherSchoolIsNoted() {
        Report report = afterward("activities", ACTIVITIES + "A1,L1,S2,AMBASSADOR,20\n");

        assertThat(report.result()).isEqualTo(Result.DONE);
        assertThat(report.notes()).containsExactly(Note.otherSchool("activities.csv", 2, "school", "S1"));
        saysInThreeLanguages(report, "S1");
    }

    @Test
    void whatIsDoneAtOnesOwnSchoolOrByNoAmbassadorIsNotNoted() {
        Report report = afterward(
                "activities",
                ACTIVITIES
                        + "A1,L1,S1,AMBASSADOR,20\nA2,L2,S2,AMBASSADOR,20\nA3,L1,,AMBASSADOR,10000000\n"
                        + "A4,L1,S2,AWARENESS,\nA5,,S1,AWARENESS,\n");

        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).isEmpty();
    }

    private void isRefused(String file, String rows, Problem... problems) {
        assertThat(afterward(file, rows).problems()).containsExactly(problems);
    }

    private static Problem needed(String file, String column, String because) {
        return new Problem(ProblemCode.VALUE_NEEDED, file, 2, column, null, because);
    }

    @Test
    void whatAnAmbassadorDidSaysWhoDidIt() {
        isRefused(
                "activities",
                ACTIVITIES + "A1,,S1,AMBASSADOR,20\n",
                needed("activities.csv", "learner", "kind AMBASSADOR"));
    }

    @Test
    void noActivityReachesMorePeopleThanThereAre() {
        isRefused(
                "activities",
                ACTIVITIES + "A1,L1,S1,AMBASSADOR,2147483647\n",
                new Problem(ProblemCode.OUT_OF_BOUNDS, "activities.csv", 2, "reach", "2147483647", "<= 10000000"));
    }

    @Test
    void noPartnerIsSentMoreLearnersThanThereAre() {
        String most = "2147483647";
        isRefused(
                "exchanges",
                "partner,schoolYear,sent,received\nS1,2018-2019," + most + "," + most + "\n",
                new Problem(ProblemCode.OUT_OF_BOUNDS, "exchanges.csv", 2, "sent", most, "<= 1000000"),
                new Problem(ProblemCode.OUT_OF_BOUNDS, "exchanges.csv", 2, "received", most, "<= 1000000"));
    }

    @Test
    void noProjectIsOfMoreLearnersOrEuroThanThereAre() {
        String most = "2147483647";
        isRefused(
                "project",
                "reference,targetParticipants,fundingEur\nP," + most + "," + most + "\n",
                new Problem(ProblemCode.OUT_OF_BOUNDS, "project.csv", 2, "targetParticipants", most, "<= 1000000"),
                new Problem(ProblemCode.OUT_OF_BOUNDS, "project.csv", 2, "fundingEur", most, "<= 1000000000"));
    }

    @Test
    void noPlaceIsForMoreLearnersThanThereAre() {
        String most = "2147483647";
        isRefused(
                "places",
                "place,edition,capacity\nP1,E1," + most + "\n",
                new Problem(ProblemCode.OUT_OF_BOUNDS, "places.csv", 2, "capacity", most, "<= 1000000"));
    }

    @Test
    void anAnswerAboutASchoolSaysWhichSchool() {
        isRefused(
                "surveys",
                "respondent,role,school,wave,question,value\nP1,PEER,,AFTER,awareness,3\n",
                needed("surveys.csv", "school", "question awareness"));
    }

    @Test
    void aRecommendationHasATitleAndRestsOnSomething() {
        isRefused(
                "recommendations",
                RECOMMENDATIONS + "R1,,\n",
                new Problem(ProblemCode.VALUE_MISSING, "recommendations.csv", 2, "title", null, ""),
                new Problem(ProblemCode.VALUE_MISSING, "recommendations.csv", 2, "evidence", null, ""));
    }

    @Test
    void aRecommendationRestsOnIndicatorsThatThereAre() {
        isRefused(
                "recommendations",
                RECOMMENDATIONS + "R1,A title,joy\n",
                new Problem(ProblemCode.REFERENCE_MISSING, "recommendations.csv", 2, "evidence", "joy", null));
    }

    @Test
    void aColumnThatANewRowCannotDoWithoutIsNamed() {
        isRefused(
                "recommendations",
                "recommendation,titel,evidence\nR1,A title,satisfied\n",
                missing("recommendations.csv", "title"));
    }

    @Test
    void aColumnThatAnAnswerAboutASchoolCannotDoWithoutIsNamed() {
        isRefused(
                "surveys",
                "respondent,role,wave,question,value\nP1,PEER,AFTER,awareness,3\n",
                missing("surveys.csv", "school"));
    }

    private static Problem missing(String file, String column) {
        return new Problem(ProblemCode.COLUMN_MISSING, file, 2, column, null, null);
    }

    @Test
    void aRecommendationMayLeaveOutTheTitleThatIsStored() {
        try (DossierProject project = stored()) {
            project.write("recommendations", RECOMMENDATIONS + "R1,A title,satisfied\n");
            project.bringIn();
            project.write("recommendations", "recommendation,text\nR1,A text\n");

            assertThat(project.report().result()).isEqualTo(Result.DONE);
        }
    }

    @Test
    void whatIsStoredWithoutAValueThatIsNeededByNowStandsWithANote() throws IOException {
        try (DossierProject project = stored()) {
            storeWithoutValues(project.storage);
            DossierFormat.writeFolder(
                    project.application
                            .exportDossier()
                            .exportDossier(new ProjectReference("P"))
                            .orElseThrow(),
                    folder);

            Report report = project.report();

            assertThat(report.problems()).isEmpty();
            assertThat(report.result()).isEqualTo(Result.DONE);
            assertThat(report.files()).allMatch(file -> file.added() + file.changed() == 0);
            assertThat(report.notes())
                    .containsExactly(
                            Note.lacking("surveys.csv", 2, "school"),
                            Note.lacking("activities.csv", 2, "learner"),
                            Note.lacking("recommendations.csv", 2, "title"),
                            Note.lacking("recommendations.csv", 2, "evidence"));
            saysInThreeLanguages(report.notes().get(0));
        }
    }

    @Test
    void whatLacksAValueAndIsNotStoredJustSoIsRefused() {
        try (DossierProject project = stored()) {
            storeWithoutValues(project.storage);
            project.write("activities", ACTIVITIES + "A1,,S1,AMBASSADOR,21\nA2,,S1,AMBASSADOR,20\n");
            project.write("recommendations", "recommendation,title,text,evidence\nR1,,A text,\nR1,,Another text,\n");

            Report report = project.report();

            assertThat(report.notes())
                    .containsExactly(
                            Note.lacking("recommendations.csv", 2, "title"),
                            Note.lacking("recommendations.csv", 2, "evidence"));
            assertThat(report.problems())
                    .extracting(Problem::file, Problem::line, Problem::column)
                    .containsExactly(
                            tuple("activities.csv", 2, "learner"),
                            tuple("activities.csv", 3, "learner"),
                            tuple("recommendations.csv", 3, "title"),
                            tuple("recommendations.csv", 3, "evidence"));
        }
    }

    /** As they went in before anybody asked for more. */
    private static void storeWithoutValues(Storage storage) {
        try (Transaction transaction = storage.transaction(new ProjectReference("P"), REQUEST, Action.IMPORT_DOSSIER)) {
            OrganisationId school = new OrganisationId("S1");
            Activity activity = new Activity(
                    new ActivityId("A1"), null, school, null, ActivityKind.AMBASSADOR, null, null, 20, null);
            SurveyAnswer answer = new SurveyAnswer(
                    new SurveyAnswerKey("P1", SurveyWave.AFTER, "awareness"),
                    RespondentRole.PEER,
                    null,
                    null,
                    null,
                    "3",
                    null);
            transaction.records(RecordType.SURVEYS).save(answer, 0).orThrow();
            transaction.records(RecordType.ACTIVITIES).save(activity, 0).orThrow();
            Recommendation recommendation =
                    new Recommendation(new RecommendationId("R1"), null, "A text", null, List.of());
            transaction
                    .records(RecordType.RECOMMENDATIONS)
                    .save(recommendation, 0)
                    .orThrow();
            transaction.commit();
        }
    }

    @Test
    void aStepThatWasSurelyTakenBeforeOneThatComesFirstIsNoted() {
        try (DossierProject project = stored()) {
            project.write("recommendations", RECOMMENDATIONS + "R1,A title,satisfied\nR2,A title,satisfied\n");
            project.write("recommendation-steps", STEPS + "R1,DRAFTED,2019-05\n");
            project.bringIn();
            project.write(
                    "recommendation-steps",
                    STEPS
                            + "R1,PROPOSED,2019-04-30\n"
                            + "R1,REVIEWED,2019-spring\n"
                            + "R2,REVIEWED,2018-01\n"
                            + "R2,DRAFTED,2018-03\n");

            Report report = project.report();

            assertThat(report.result()).isEqualTo(Result.DONE);
            assertThat(report.notes())
                    .containsExactly(
                            Note.early("recommendation-steps.csv", 2, "date", "2019-04-30, DRAFTED 2019-05"),
                            Note.early("recommendation-steps.csv", 4, "date", "2018-01, DRAFTED 2018-03"));
        }
    }
}
