package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.duallearning.mobility.application.journey.Tester.LATER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.port.in.ErasePerson;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.view.AwaitedAnswersView.AskedView;
import org.duallearning.mobility.application.view.ErasureView;
import org.duallearning.mobility.application.view.HeldInReportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.RowView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.ReportPseudonym;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.Erasure;
import org.duallearning.mobility.retention.ErasureGround;
import org.duallearning.mobility.retention.FieldGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of whoever asked to be erased is kept what must be, and it serves nothing else; numbered reports stay as they are. */
class RestrictedLearnerTest {
    private static final ProjectReference PROJECT = new ProjectReference("P");
    private static final OrganisationId SCHOOL = new OrganisationId("S1");
    private static final LearnerId L1 = new LearnerId("L1");
    private static final LocalDate DAY = LATER.day();
    private static final String ANSWERS = "respondent,role,learner,edition,wave,question,value,answeredOn\n";
    private static final String OF_L1 = "L1,LEARNER,L1,E1,AFTER,satisfaction,%s,\n";
    private static final String OF_L2 = "L2,LEARNER,L2,E1,AFTER,satisfaction,%s,\n";

    @TempDir
    private Path folder;

    @Test
    void theAnswersOfWhoeverAskedToBeErasedAreInNoNewReport() {
        try (DossierProject project = stored("")) {
            assertThat(satisfaction(report(project, Readers.school(SCHOOL)))).containsExactly(0, 0, 0, 0, 2, 0);
            assertThat(erase(project, false).restricted()).isTrue();
            ReportView after = report(project, Readers.school(SCHOOL));
            assertThat(satisfaction(after)).containsExactly(0, 0, 0, 0, 1, 1);
            assertThat(after.participants().participants()).isEqualTo(2);
        }
    }

    @Test
    void whoeverAskedToBeErasedIsNotRemindedOfAnswers() {
        try (DossierProject project = stored("")) {
            assertThat(asked(project).nothing()).isEmpty();
            project.write("surveys", ANSWERS + OF_L1.formatted("") + OF_L2.formatted(""));
            project.bringIn();
            assertThat(asked(project).nothing()).containsExactly("L1", "L2");
            erase(project, false);
            assertThat(asked(project).nothing()).containsExactly("L2");
        }
    }

    @Test
    void answersOfWhoeverAskedToBeErasedAreNeitherChangedNorAdded() {
        try (DossierProject project = stored("")) {
            erase(project, false);
            String goAgain = "L1,LEARNER,L1,E1,AFTER,go-again,ja,\n";
            project.write("surveys", ANSWERS + OF_L1.formatted(2) + OF_L2.formatted(3) + goAgain);
            ImportDossier.Report report = later(project);
            assertThat(report.problems())
                    .containsExactly(
                            new Problem(ProblemCode.PERSON_RESTRICTED, "surveys.csv", 2, "respondent", "L1", null),
                            new Problem(ProblemCode.PERSON_RESTRICTED, "surveys.csv", 4, "respondent", "L1", null));
            assertThat(project.application
                            .exportPerson()
                            .export(PROJECT, L1, Locale.ENGLISH)
                            .orElseThrow()
                            .surveys())
                    .extracting(version -> version.row().value())
                    .containsExactly("5");
            assertThat(project.application
                            .exportPerson()
                            .export(PROJECT, new LearnerId("L2"), Locale.ENGLISH)
                            .orElseThrow()
                            .surveys())
                    .extracting(version -> version.row().value())
                    .containsExactly("5", "3");
        }
    }

    @Test
    void aWrongRowStopsNoOtherWhereSomebodyAskedToBeErased() {
        try (DossierProject project = stored("")) {
            erase(project, false);
            String soon = "L2,LEARNER,L2,E1,SOON,satisfaction,3,\n";
            project.write("surveys", ANSWERS + soon + OF_L1.formatted(5) + OF_L2.formatted(3));
            ImportDossier.Report report = later(project);
            assertThat(report.problems())
                    .extracting(Problem::code, Problem::line, Problem::column)
                    .containsExactly(tuple(ProblemCode.NOT_IN_LIST, 2, "wave"));
            assertThat(satisfaction(report(project, Readers.school(SCHOOL)))).containsExactly(0, 0, 1, 0, 0, 1);
        }
    }

    @Test
    void answersOfWhoeverAskedToBeErasedComeInAgainAsTheyAre() {
        try (DossierProject project = stored("")) {
            erase(project, false);
            project.write("surveys", ANSWERS + OF_L1.formatted(5) + OF_L2.formatted(3));
            assertThat(later(project).problems()).isEmpty();
        }
    }

    @Test
    void theReportsThatALearnerIsCountedInAreNamedBeforeAndWhenTheLearnerIsErased() {
        try (DossierProject project = stored("2010-01-01")) {
            report(project, Readers.school(SCHOOL));
            report(project, Readers.school(new OrganisationId("S2")));
            report(project, Readers.of(Audience.PUBLIC));
            List<HeldInReportView> reports = List.of(
                    new HeldInReportView(1, "OWN_SCHOOL", "S1", DAY, true),
                    new HeldInReportView(3, "PUBLIC", null, DAY, true));
            assertThat(project.application
                            .exportPerson()
                            .export(PROJECT, L1, Locale.ENGLISH)
                            .orElseThrow()
                            .reports())
                    .isEqualTo(reports);
            assertThat(erase(project, true).reports()).isEqualTo(reports);
            assertThat(erase(project, false).reports()).isEqualTo(reports);
        }
    }

    @Test
    void onceNothingLeadsToAReportOfTheSchoolAnyMoreTheLearnerMayBeInThoseOfBefore() {
        try (DossierProject project = stored("2010-01-01")) {
            report(project, Readers.school(SCHOOL));
            report(project, Readers.school(new OrganisationId("S2")));
            report(project, Readers.of(Audience.PUBLIC));
            forgetEvidenceOfL1(project);
            Request tomorrow = new Request(LATER.caller(), LATER.at().plus(1, ChronoUnit.DAYS));
            assertThat(project.application
                            .publishReports()
                            .publish(tomorrow, PROJECT, Readers.school(SCHOOL), tomorrow.day()))
                    .isInstanceOf(Outcome.Done.class);
            try (Snapshot snapshot = project.storage.snapshot(PROJECT)) {
                assertThat(HoldingReports.of(L1, snapshot))
                        .containsExactly(new HeldInReportView(1, "OWN_SCHOOL", "S1", DAY, false));
            }
        }
    }

    /** As it is once the time of evidence is over, and that of the name and the school is not. */
    private static void forgetEvidenceOfL1(DossierProject project) {
        try (Transaction transaction = project.storage.transaction(PROJECT, LATER, Action.ERASE_PERSON)) {
            transaction
                    .records(RecordType.ERASURES)
                    .save(Erasure.none(L1).erased(Set.of(FieldGroup.EVIDENCE), DAY, Map.of()), 0)
                    .orThrow();
            CandidacyKey key = new CandidacyKey(L1, new EditionId("E1"));
            WritableRecords<CandidacyKey, ReportPseudonym> pseudonyms = transaction.records(RecordType.PSEUDONYMS);
            pseudonyms
                    .save(
                            new ReportPseudonym(key, null),
                            pseudonyms.find(key).orElseThrow().version())
                    .orThrow();
            transaction.commit();
        }
    }

    @Test
    void whoeverGetsTheDossierIsToldOfWhomItIsRestricted() throws IOException {
        try (DossierProject project = stored("")) {
            assertThat(exported(project).restricted()).isEmpty();
            erase(project, false);
            assertThat(exported(project).restricted()).containsExactly("L1");
            Path written = Files.createDirectory(folder.resolve("written"));
            DossierFormat.writeFolder(exported(project), written);
            assertThat(written.resolve("restricted.csv"))
                    .hasContent("learner,askedOn,ground\nL1,%s,OBJECTION\n".formatted(DAY));
        }
    }

    @Test
    void whoeverIsRestrictedIsSoWhereTheDossierIsBroughtInToo() throws IOException {
        try (DossierProject project = stored("");
                DossierProject other = new DossierProject(Files.createDirectory(folder.resolve("other")))) {
            erase(project, false);
            DossierFormat.writeFolder(exported(project), other.folder);
            assertThat(later(other).problems()).isEmpty();
            assertThat(satisfaction(report(other, Readers.school(SCHOOL)))).containsExactly(0, 0, 0, 0, 1, 1);
            assertThat(later(other).files())
                    .as("a second time, nothing is new or other")
                    .allMatch(file -> file.added() == 0 && file.changed() == 0);
        }
    }

    @Test
    void whoeverAsksAgainInADossierAskedBeforeAndWhatIsErasedStaysErased() {
        try (DossierProject project = stored("")) {
            try (Transaction transaction = project.storage.transaction(PROJECT, LATER, Action.ERASE_PERSON)) {
                transaction
                        .records(RecordType.ERASURES)
                        .save(Erasure.none(L1).erased(Set.of(FieldGroup.CONTACT), DAY, Map.of()), 0)
                        .orThrow();
                transaction.commit();
            }
            project.write("restricted", "learner,askedOn,ground\nL1,2020-01-05,CONSENT_WITHDRAWN\n");
            assertThat(later(project).problems()).isEmpty();
            project.write("restricted", "learner,askedOn,ground\nL1,2020-02-07,OBJECTION\n");
            assertThat(later(project).problems()).isEmpty();
            try (Snapshot snapshot = project.storage.snapshot(PROJECT)) {
                Erasure kept = snapshot.records(RecordType.ERASURES)
                        .find(L1)
                        .orElseThrow()
                        .value();
                assertThat(kept.askedOn()).isEqualTo(LocalDate.of(2020, 1, 5));
                assertThat(kept.ground()).isEqualTo(ErasureGround.CONSENT_WITHDRAWN);
                assertThat(kept.groups()).containsExactly(FieldGroup.CONTACT);
            }
        }
    }

    @Test
    void aRowThatDoesNotSayWhoAskedWhenOrWhyIsToldAndStopsNoOther() {
        try (DossierProject project = stored("")) {
            project.write(
                    "restricted",
                    "learner,askedOn,ground\nL9,2020-01-05,OBJECTION\nL1,,OBJECTION\nL2,2020-01-05,WHIM\nL3,2020-01-05,OBJECTION\n");
            assertThat(later(project).problems())
                    .extracting(Problem::code, Problem::file, Problem::line, Problem::column)
                    .containsExactly(
                            tuple(ProblemCode.REFERENCE_MISSING, "restricted.csv", 2, "learner"),
                            tuple(ProblemCode.VALUE_MISSING, "restricted.csv", 3, "askedOn"),
                            tuple(ProblemCode.NOT_IN_LIST, "restricted.csv", 4, "ground"));
            assertThat(exported(project).restricted()).containsExactly("L3");
        }
    }

    private static Dossier exported(DossierProject project) {
        return project.application.exportDossier().exportDossier(PROJECT).orElseThrow();
    }

    @Test
    void anAnswerOfADayOnTheOtherSideOfTheStayIsInNoFigure() {
        try (DossierProject project = stored("")) {
            project.write("surveys", ANSWERS + "L1,LEARNER,L1,E1,AFTER,satisfaction,5,2018-03-17\n");
            later(project);
            assertThat(satisfaction(report(project, Readers.school(SCHOOL)))).containsExactly(0, 0, 0, 0, 1, 1);
            project.write("surveys", ANSWERS + "L1,LEARNER,L1,E1,AFTER,satisfaction,5,2018-03-18\n");
            later(project);
            assertThat(satisfaction(report(project, Readers.school(SCHOOL)))).containsExactly(0, 0, 0, 0, 2, 0);
        }
    }

    @Test
    void anAnswerOfAnUnlikelyDayCountsAndIsTold() {
        try (DossierProject project = stored("")) {
            assertThat(asked(project).unlikely()).isEmpty();
            project.write("surveys", ANSWERS + "L1,LEARNER,L1,E1,AFTER,satisfaction,5,2018-03-18\n");
            later(project);
            assertThat(asked(project).unlikely()).containsExactly("L1");
            assertThat(satisfaction(report(project, Readers.school(SCHOOL)))).containsExactly(0, 0, 0, 0, 2, 0);
        }
    }

    @Test
    void anAnswerThatIsOnFileAndDoesNotCountIsNotCalledNothing() {
        try (DossierProject project = stored("")) {
            assertThat(asked(project).notCounted()).isEmpty();
            project.write("surveys", ANSWERS + "L1,LEARNER,L1,E1,AFTER,satisfaction,5,2018-03-17\n");
            later(project);
            assertThat(asked(project).notCounted()).containsExactly("L1");
            assertThat(asked(project).nothing()).isEmpty();
            erase(project, false);
            assertThat(asked(project).notCounted()).isEmpty();
        }
    }

    @Test
    void anAnswerWithoutAnEditionGoesByTheStayThatItGoesWithBest() {
        String answer = "L1,LEARNER,L1,,AFTER,satisfaction,5,%s\n";
        try (DossierProject project = stored("")) {
            project.write("surveys", ANSWERS + answer.formatted("2018-03-17"));
            later(project);
            assertThat(satisfaction(report(project, Readers.school(SCHOOL)))).containsExactly(0, 0, 0, 0, 1, 1);
            assertThat(answersOfL1(project)).isZero();
            project.write("editions", "edition\nE0\n");
            project.write("candidacies", "learner,edition\nL1,E0\n");
            project.write(
                    "stays", "learner,edition,departedOn,returnedOn,status\nL1,E0,2017-10-01,2017-10-14,COMPLETED\n");
            later(project);
            assertThat(answersOfL1(project)).isEqualTo(1);
            assertThat(asked(project).notCounted())
                    .as("about which of two stays")
                    .containsExactly("L1");
            project.write("surveys", ANSWERS + answer.formatted("2017-09-30"));
            later(project);
            assertThat(answersOfL1(project)).isZero();
        }
    }

    /** How many answers of the learner are counted anywhere. */
    private static long answersOfL1(DossierProject project) {
        try (Snapshot snapshot = project.storage.snapshot(PROJECT)) {
            return ProjectEvidence.of(PROJECT, snapshot, PlacementPolicy.standard(), IndicatorBook.standard())
                    .evaluation()
                    .records()
                    .answers()
                    .stream()
                    .filter(answer -> answer.key().respondent().equals(L1.value()))
                    .count();
        }
    }

    private static ImportDossier.Report later(DossierProject project) {
        return project.application
                .importDossier()
                .importDossier(LATER, DossierFormat.read(project.folder), ImportDossier.Options.STANDARD);
    }

    private static AskedView asked(DossierProject project) {
        return project.application.readEvidence().awaitedAnswers(PROJECT, DAY).orElseThrow().schools().stream()
                .filter(school -> SCHOOL.value().equals(school.school()))
                .flatMap(school -> school.asked().stream())
                .filter(asked -> asked.wave().equals("AFTER") && asked.role().equals("LEARNER"))
                .findFirst()
                .orElseThrow();
    }

    private static ErasureView erase(DossierProject project, boolean dryRun) {
        ErasePerson.Outcome outcome =
                project.application.erasePerson().erase(LATER, PROJECT, L1, ErasureGround.OBJECTION, DAY, dryRun);
        return ((ErasePerson.Outcome.Done) outcome).erasure();
    }

    private static ReportView report(DossierProject project, Readers readers) {
        Outcome outcome = project.application.publishReports().publish(LATER, PROJECT, readers, DAY);
        return ((Outcome.Done) outcome).report();
    }

    private static List<Integer> satisfaction(ReportView report) {
        RowView total = report.tables().stream()
                .filter(table -> table.table().equals("satisfaction@AFTER"))
                .findFirst()
                .orElseThrow()
                .total();
        return List.copyOf(total.counts());
    }

    private DossierProject stored(String balancePaidOn) {
        DossierProject project = new DossierProject(folder);
        project.writeStays(List.of("L1,S1", "L2,S1", "L3,S2"));
        project.write(
                "project",
                "reference,title,fundingEur,balancePaidOn,provenance\nP,A project,50000,%s,SYNTHETIC\n"
                        .formatted(balancePaidOn));
        project.write("surveys", ANSWERS + OF_L1.formatted(5) + OF_L2.formatted(5));
        project.bringIn();
        return project;
    }
}
