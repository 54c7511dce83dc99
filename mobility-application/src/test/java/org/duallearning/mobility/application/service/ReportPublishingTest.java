package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.duallearning.mobility.application.journey.Tester.LATER;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.journey.OtherAnswers;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.view.ReplayedReportView;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.application.view.ReportView.ActivitiesView;
import org.duallearning.mobility.application.view.ReportView.ObjectiveView;
import org.duallearning.mobility.application.view.ReportView.ReportedIndicatorView;
import org.duallearning.mobility.application.view.ReportView.TableView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.UnprotectableException.Reason;
import org.duallearning.mobility.evidence.IndicatorBook;
import org.duallearning.mobility.evidence.ReportKey;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.project.OrganisationId;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports are worked out beside what others do, and stand on what is stored when they are kept. */
class ReportPublishingTest {
    private static final ProjectReference PROJECT = new ProjectReference("P");
    private static final LocalDate DAY = LocalDate.of(2019, 12, 20);

    @TempDir
    private Path folder;

    @Test
    void whatIsChangedWhileAReportIsWorkedOutIsInIt() {
        try (DossierProject project = stored()) {
            ReportView report = publish(changingBeforeTheFirstTransaction(project.storage));
            assertThat(report.activities())
                    .extracting(ActivitiesView::activities)
                    .containsExactly(1);
        }
    }

    @Test
    void aReportIsWorkedOutBeforeOthersHaveToWaitForIt() {
        try (DossierProject project = stored()) {
            Set<Object> asked = new HashSet<>();
            publish(askedWithinTransactions(project.storage, asked));
            // Where the report goes, and where the pseudonyms do; nothing that it is worked out from.
            assertThat(asked).isSubsetOf(RecordType.REPORTS, RecordType.PSEUDONYMS);
        }
    }

    @Test
    void aReportIsNotOfADayBeforeTheLastOne() {
        try (DossierProject project = stored()) {
            publish(project.storage);
            PublishReports reports = reports(project.storage);
            Readers partners = Readers.of(Audience.PARTNERS);
            LocalDate before = DAY.minusDays(1);
            assertThat(reports.publish(LATER, PROJECT, partners, before)).isEqualTo(new Outcome.BeforeLast(DAY));
            assertThat(reports.preview(LATER, PROJECT, partners, before)).isEqualTo(new Outcome.BeforeLast(DAY));
            assertThat(reports.reports(PROJECT).orElseThrow().reports()).hasSize(1);
            assertThat(reports.publish(LATER, PROJECT, partners, DAY)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void aReportIsNotOfADayAfterThatOnWhichItIsAskedFor() {
        try (DossierProject project = stored()) {
            PublishReports reports = reports(project.storage);
            Readers everybody = Readers.of(Audience.PUBLIC);
            LocalDate today = LATER.day();
            assertThat(reports.publish(LATER, PROJECT, everybody, today.plusDays(1)))
                    .isEqualTo(new Outcome.AfterToday(today));
            assertThat(reports.preview(LATER, PROJECT, everybody, today.plusDays(1)))
                    .isEqualTo(new Outcome.AfterToday(today));
            assertThat(reports.preview(LATER, PROJECT, everybody, today)).isInstanceOf(Outcome.Done.class);
            assertThat(reports.reports(PROJECT).orElseThrow().reports()).isEmpty();
            assertThat(reports.publish(LATER, PROJECT, everybody, today)).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void aReportThatCannotBeProtectedFromWhatWasPublishedBeforeIsAnAnswer() {
        try (DossierProject project = stored()) {
            publish(project.storage);
            OtherAnswers.nobodyBehindATableInTheReportOf(PROJECT, project.storage);
            PublishReports reports = reports(project.storage);
            Readers everybody = Readers.of(Audience.PUBLIC);
            Outcome refused = new Outcome.Unprotectable(Reason.NOT_KEPT, OtherAnswers.TABLE);
            assertThat(reports.publish(LATER, PROJECT, everybody, DAY)).isEqualTo(refused);
            assertThat(reports.preview(LATER, PROJECT, everybody, DAY)).isEqualTo(refused);
            assertThat(reports.reports(PROJECT).orElseThrow().reports()).hasSize(1);
        }
    }

    @Test
    void aReportOfWhichAnotherVersionKeptASaltCannotBeComparedWithAndIsReadStill() {
        try (DossierProject project = stored()) {
            ReportView published = publish(project.storage);
            OtherAnswers.saltInTheReportOf(PROJECT, project.storage);
            PublishReports reports = reports(project.storage);
            Readers everybody = Readers.of(Audience.PUBLIC);
            assertThat(reports.publish(LATER, PROJECT, everybody, DAY)).isEqualTo(new Outcome.KeptOtherwise(1));
            assertThat(reports.preview(LATER, PROJECT, everybody, DAY)).isEqualTo(new Outcome.KeptOtherwise(1));
            assertThat(reports.reports(PROJECT).orElseThrow().reports()).hasSize(1);
            assertThat(reports.report(PROJECT, 1)).contains(published);
            ReplayedReportView replayed = reports.replay(PROJECT, 1).orElseThrow();
            assertThat(replayed.isReproduced()).isFalse();
            assertThat(replayed.again()).isNull();
        }
    }

    @Test
    void whatWasPublishedOnceIsNotRefusedWhenItIsAskedAgainLater() {
        try (DossierProject project = stored()) {
            PublishReports reports = reports(project.storage);
            Readers everybody = Readers.of(Audience.PUBLIC);
            Request once = new Request(
                    LATER.caller(), LATER.at(), OnceOnly.of("key", List.of(), ReportView.class, ReportView::toString));
            reports.publish(once, PROJECT, everybody, DAY);
            reports.publish(LATER, PROJECT, everybody, DAY.plusDays(1));
            assertThatThrownBy(() -> reports.publish(once, PROJECT, everybody, DAY))
                    .isInstanceOf(AnsweredBefore.class);
        }
    }

    @Test
    void aReportIsShownWithoutReadingAnyOther() {
        try (DossierProject project = stored()) {
            publish(project.storage);
            reports(project.storage).publish(LATER, PROJECT, Readers.of(Audience.PARTNERS), DAY);
            List<Object> asked = new ArrayList<>();
            PublishReports reports = reports(askedForReports(project.storage, asked));
            assertThat(reports.report(PROJECT, 2).orElseThrow().audience()).isEqualTo("PARTNERS");
            assertThat(reports.report(PROJECT, 3)).isEmpty();
            assertThat(reports.report(PROJECT, 0)).isEmpty();
            assertThat(asked).isNotEmpty().allMatch(ReportKey.class::isInstance);
        }
    }

    @Test
    void noReportIsOfNothing() {
        try (DossierProject project = stored()) {
            PublishReports reports = reports(project.storage);
            Readers school = Readers.school(new OrganisationId("S9"));
            ProjectReference nowhere = new ProjectReference("nowhere");
            assertThat(reports.publish(LATER, PROJECT, school, DAY)).isEqualTo(new Outcome.NoLearnerOfSchool());
            assertThat(reports.preview(LATER, PROJECT, school, DAY)).isEqualTo(new Outcome.NoLearnerOfSchool());
            assertThat(reports.publish(LATER, nowhere, school, DAY)).isEqualTo(new Outcome.NotFound());
            assertThat(reports.preview(LATER, nowhere, school, DAY)).isEqualTo(new Outcome.NotFound());
        }
    }

    private static ReportedIndicatorView indicator(String id, ReportView report) {
        return report.objectives().stream()
                .flatMap(objective -> objective.indicators().stream())
                .filter(indicator -> indicator.indicator().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatThereIsNothingOfIsNotCalledHidden() {
        for (Audience audience : List.of(Audience.PARTNERS, Audience.PUBLIC)) {
            try (DossierProject project = stored()) {
                assertThat(((Outcome.Done) reports(project.storage).publish(LATER, PROJECT, Readers.of(audience), DAY))
                                .report()
                                .objectives())
                        .noneMatch(ObjectiveView::hides)
                        .noneMatch(ObjectiveView::stated);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whatNobodyAnsweredHasNoTableAndIsSaidInOneWayInEveryReport(Audience audience) {
        Readers readers =
                audience == Audience.OWN_SCHOOL ? Readers.school(new OrganisationId("S1")) : Readers.of(audience);
        try (DossierProject project = wentWithoutAnswers()) {
            PublishReports reports = reports(project.storage);
            for (int i = 0; i < 2; i++) {
                ReportView report = ((Outcome.Done) reports.publish(LATER, PROJECT, readers, DAY)).report();
                assertThat(report.objectives())
                        .flatExtracting(ObjectiveView::indicators)
                        .filteredOn(indicator -> !indicator.indicator().equals("participants"))
                        .isNotEmpty()
                        .allSatisfy(indicator -> {
                            assertThat(indicator.claim()).isEqualTo("REFUSED");
                            assertThat(indicator.reasons()).containsExactly("NO_DATA");
                            assertThat(indicator.table()).isNull();
                        });
                assertThat(report.tables())
                        .extracting(TableView::table)
                        .containsExactlyInAnyOrder("funnel", "applied", "stay", "wishes");
            }
        }
    }

    @Test
    void whatSomebodyAnsweredIsHiddenAndNotCalledMissing() {
        try (DossierProject project = wentWithoutAnswers()) {
            project.write("surveys", """
                    respondent,role,learner,edition,wave,question,value,answeredOn
                    L1,LEARNER,L1,E1,AFTER,satisfaction,4,2019-05-01
                    """);
            project.bringIn();
            ReportView report = publish(project.storage);
            assertThat(indicator("satisfied", report).claim()).isEqualTo("HIDDEN");
            assertThat(report.tables())
                    .filteredOn(table -> table.table().equals("satisfied"))
                    .singleElement()
                    .matches(table -> !table.showsAnswers());
        }
    }

    /** Twelve learners of a school who went, of whom nothing was asked yet. */
    private DossierProject wentWithoutAnswers() {
        DossierProject project = stored();
        StringBuilder learners = new StringBuilder("learner,school\n");
        StringBuilder candidacies = new StringBuilder("learner,edition,firstCountry\n");
        StringBuilder stays = new StringBuilder("learner,edition,place,departedOn,returnedOn,status\n");
        for (int i = 1; i <= 12; i++) {
            learners.append("L%d,S1\n".formatted(i));
            candidacies.append("L%d,E1,NL\n".formatted(i));
            stays.append("L%d,E1,P1,2019-03-01,2019-03-14,COMPLETED\n".formatted(i));
        }
        project.write("places", "place,edition,country,capacity\nP1,E1,NL,20\n");
        project.write("learners", learners.toString());
        project.write("candidacies", candidacies.toString());
        project.write("stays", stays.toString());
        project.bringIn();
        return project;
    }

    @Test
    void aPreviewHasNoFingerprintOfAnExtractThatNobodyKeeps() {
        try (DossierProject project = stored()) {
            Outcome preview = reports(project.storage).preview(LATER, PROJECT, Readers.of(Audience.PUBLIC), DAY);
            assertThat(((Outcome.Done) preview).report().stamps().data()).isNull();
            assertThat(publish(project.storage).stamps().data()).hasSize(64);
        }
    }

    @Test
    void theFingerprintOfAnExtractCannotBeFoundByTryingAnswers() throws IOException {
        try (DossierProject one = stored();
                DossierProject other = stored()) {
            assertThat(publish(one.storage).stamps().data())
                    .isNotEqualTo(publish(other.storage).stamps().data());
        }
        try (DossierProject project = new DossierProject(Files.createDirectory(folder.resolve("empty")))) {
            project.write("project", "reference,title,provenance\nP,A project,SYNTHETIC\n");
            project.write("editions", "edition\nE1\n");
            project.write("learners", "learner\nL1\n");
            project.write("candidacies", "learner,edition\n");
            project.write("organisations", "organisation,name,kind\nS1,School,SCHOOL\n");
            project.bringIn();
            assertThat(publish(project.storage).stamps().data()).isNull();
        }
    }

    private DossierProject stored() {
        DossierProject project = new DossierProject(folder);
        project.write("project", "reference,title,provenance\nP,A project,SYNTHETIC\n");
        project.write("editions", "edition\nE1\n");
        project.write("organisations", "organisation,name,kind\nS1,School,SCHOOL\n");
        project.write("learners", "learner\nL1\n");
        project.write("candidacies", "learner,edition\nL1,E1\n");
        project.bringIn();
        return project;
    }

    private static ReportView publish(Storage storage) {
        return ((Outcome.Done) reports(storage).publish(LATER, PROJECT, Readers.of(Audience.PUBLIC), DAY)).report();
    }

    private static PublishReports reports(Storage storage) {
        return new ReportPublishing(storage, PlacementPolicy.standard(), IndicatorBook.standard());
    }

    /** Somebody puts an activity on file just before the first transaction begins. */
    private static Storage changingBeforeTheFirstTransaction(Storage storage) {
        boolean[] changed = new boolean[1];
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("transaction") && !changed[0]) {
                        changed[0] = true;
                        try (Transaction other = storage.transaction(PROJECT, REQUEST, Action.IMPORT_DOSSIER)) {
                            other.records(RecordType.ACTIVITIES)
                                    .save(activity(), 0)
                                    .orThrow();
                            other.commit();
                        }
                    }
                    return method.invoke(storage, arguments);
                });
    }

    private static Activity activity() {
        return new Activity(new ActivityId("A1"), null, null, null, ActivityKind.DISSEMINATION, null, null, 100, null);
    }

    /** Notes with what keys reports are asked for, and whatever else is asked of them. */
    private static Storage askedForReports(Storage storage, List<Object> asked) {
        return proxy(Storage.class, storage, (method, answer) -> {
            if (!(answer instanceof Snapshot snapshot)) {
                return answer;
            }
            return proxy(Snapshot.class, snapshot, (inSnapshot, records) -> {
                if (!inSnapshot.arguments().contains(RecordType.REPORTS)) {
                    return records;
                }
                return proxy(Records.class, records, (inRecords, found) -> {
                    asked.add(
                            inRecords.name().equals("find")
                                    ? inRecords.arguments().get(0)
                                    : inRecords.name());
                    return found;
                });
            });
        });
    }

    private record Call(String name, List<Object> arguments) {}

    private static <T> T proxy(Class<T> type, Object target, BiFunction<Call, Object, Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    List<Object> arguments = given == null ? List.of() : List.of(given);
                    return answer.apply(new Call(method.getName(), arguments), method.invoke(target, given));
                }));
    }

    /** Notes what kinds of record are asked for within transactions. */
    private static Storage askedWithinTransactions(Storage storage, Set<Object> asked) {
        return proxy(
                Storage.class,
                storage,
                (method, answer) -> answer instanceof Transaction transaction
                        ? proxy(Transaction.class, transaction, (within, found) -> {
                            if (within.name().equals("records")) {
                                asked.addAll(within.arguments());
                            }
                            return found;
                        })
                        : answer);
    }
}
