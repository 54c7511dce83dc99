package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.in.RunRetention.Options;
import org.duallearning.mobility.application.port.in.RunRetention.Outcome;
import org.duallearning.mobility.application.view.EditionSummaryView;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long data is kept, what keeps it longer, and erasing a person, from the command line. */
final class RetentionCommandsTest {
    private static final ProjectReference PROJECT = new ProjectReference(ExampleStore.PROJECT);
    private static final LocalDate LATE = LocalDate.of(2031, 1, 1);

    @TempDir
    private Path folder;

    private final ExampleStore store = new ExampleStore();

    @ParameterizedTest
    @CsvSource({
        "en, proposal that the controller must confirm, payment of the balance",
        "nl, voorstel dat de verwerkingsverantwoordelijke moet bevestigen, betaling van het saldo",
        "fr, proposition que le responsable du traitement doit confirmer, paiement du solde"
    })
    void theScheduleIsShownWithItsSourcesAndWhatNobodyConfirmed(String language, String proposal, String start) {
        String page = store.answer(Locale.forLanguageTag(language), "retention", "show");
        assertThat(page.replaceAll("\\s+", " "))
                .contains("2024/2509", "art. 133", proposal, start, "by the regulation");
        assertThat(page.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    }

    @Test
    void aScheduleOfTheControllersOwnIsFollowedAndOneThatIsNotUnderstoodIsRefused() throws IOException {
        Path own = Files.writeString(folder.resolve("own.schedule"), "line x\n  of pupil\n");
        CommandRun run = store.run("retention", "show", "--schedule", own.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(run.err()).contains("own.schedule, line 2", "participant");
    }

    @Test
    void whatIsMissingToGiveADayIsSaid() {
        String page = store.answer("retention", "run", "--dry-run", "--on", "2031-01-01");
        assertThat(page.replaceAll("\\s+", " ")).contains("nothing was erased", "balancePaidOn of the project");
    }

    @Test
    void noDayToComeIsErasedBeforehandAndNoProposalIsFollowedUnasked() throws IOException {
        assertThat(store.run("retention", "run", "--on", "2018-02-02").exitCode())
                .isEqualTo(ExitCode.USAGE.number());
        importWithBalance("2010-01-01");
        CommandRun run = store.run("retention", "run", "--on", "2018-02-01");
        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_ALLOWED.number());
        assertThat(run.err()).contains("identity", "--proposals");
        assertThat(store.run("retention", "run", "--proposals").exitCode()).isZero();
    }

    @Test
    void anErasureIsMeantAndWhatMustBeKeptIsRestrictedWithItsDay() throws IOException {
        importWithBalance("2017-12-01");
        CommandRun unsure = store.run("person", "erase", "L001");
        assertThat(unsure.exitCode()).isEqualTo(ExitCode.NOT_ALLOWED.number());
        assertThat(unsure.err()).contains("--yes");
        assertThat(store.answer("person", "erase", "L001", "--dry-run")).contains("nothing was done");
        assertThat(store.answer("person", "export", "--learner", "L001")).doesNotContain("Erasure asked on");
        String page = store.answer("person", "erase", "L001", "--reason", "objection", "--yes");
        assertThat(page).contains("evidence", "2022-12-02", "restricted");
        assertThat(page.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(store.answer("person", "export", "--learner", "L001"))
                .containsSubsequence("Erasure asked on", "2018-02-01, the learner objects");
        assertThat(store.run("person", "erase", "nobody", "--yes").exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(store.run("person", "erase", "L001", "--reason", "whim", "--yes")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE.number());
    }

    @ParameterizedTest
    @CsvSource({
        "en, every count of the school as it is, withdraw it",
        "nl, elk aantal van de school zoals het is, trek het in",
        "fr, chaque nombre de l’école tel quel, retirez-le"
    })
    void theReportsThatALearnerIsCountedInAreNamedWhenTheLearnerIsErased(String language, String exact, String advice)
            throws IOException {
        Locale spoken = Locale.forLanguageTag(language);
        String school = schoolOf("L001");
        store.answer("report", "publish", "--school", school);
        for (String page : new String[] {
            store.answer(spoken, "person", "erase", "L001", "--dry-run"),
            store.answer(spoken, "person", "erase", "L001", "--reason", "unlawful", "--yes")
        }) {
            assertThat(page.replaceAll("\\s+", " ")).contains(school + " 2018-02-01", exact, advice, "balancePaidOn");
            assertThat(page.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        }
        assertThat(store.answer(spoken, "person", "export", "--learner", "L001"))
                .contains(exact);
    }

    private static String schoolOf(String learner) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(Samples.EXAMPLE, "learners.csv"));
        int school = List.of(rows.get(0).split(",", -1)).indexOf("school");
        return rows.stream()
                .filter(row -> row.startsWith(learner + ","))
                .map(row -> row.split(",", -1)[school])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void holdsAreSetListedAndLifted() throws IOException {
        importWithBalance("2010-01-01");
        assertThat(store.answer("hold", "list")).contains("no legal hold");
        store.answer("hold", "set", "olaf-1", "--reason", "olaf", "--on", "2018-01-01");
        assertThat(store.answer("hold", "list")).contains("olaf-1", "everybody", "not lifted");
        assertThat(store.answer("retention", "run", "--dry-run")).contains("On hold", "olaf-1");
        assertThat(store.answer("person", "erase", "L001", "--yes")).contains("legal hold olaf-1");
        assertThat(store.run("hold", "set", "olaf-1", "--reason", "audit").exitCode())
                .isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(store.run("hold", "set", "x", "--reason", "audit", "--learner", "nobody")
                        .exitCode())
                .isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(store.answer("hold", "lift", "olaf-1")).contains("2018-02-01");
        assertThat(store.run("hold", "lift", "olaf-1").exitCode()).isEqualTo(ExitCode.INPUT_INVALID.number());
        assertThat(store.run("hold", "lift", "none").exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
    }

    @Test
    void everyFigureIsTheSameAfterEverybodyIsErasedAndNobodyComesBack() throws IOException {
        importWithBalance("2021-06-30");
        MobilityApplication application = MobilityApplication.over(
                store.storage(),
                PlacementPolicy.standard(),
                MessageConstraints.validators().getValidator());
        List<Object> before = figures(application);
        Request request = new Request(
                new Caller("officer", Role.PRIVACY_OFFICER, null),
                LATE.atStartOfDay().toInstant(ZoneOffset.UTC));
        Outcome outcome = application.runRetention().run(request, PROJECT, LATE, new Options(false, true));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> assertThat(done.retention().erased()).hasSizeGreaterThan(90));
        assertThat(figures(application)).isEqualTo(before);
        assertThat(store.answer("summary")).contains("Figures as of 2031-01-01");
        assertThat(application
                        .readAuditTrail()
                        .check(PROJECT, AuditEnd.NONE)
                        .orElseThrow()
                        .problems())
                .isEmpty();
        CommandRun again = store.run("import", folder.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCode.DONE_IN_PART.number());
        assertThat((again.out() + again.err()).replaceAll("\\s+", " "))
                .contains("was erased and is not taken in again");
        assertThat(figures(application)).isEqualTo(before);
        assertThat(store.answer("person", "export", "--learner", "L001")).doesNotContain("Invented-001");
    }

    /** The numbers of a summary; lists by learner lose those who are erased. */
    private static List<Object> figures(MobilityApplication application) {
        SummaryView summary = application
                .summariseProjects()
                .summarise(PROJECT, Locale.ENGLISH)
                .orElseThrow();
        return List.of(
                summary.participants(),
                String.valueOf(summary.shareOfTarget()),
                summary.byReportingGroup(),
                summary.bySystemAndAgreement(),
                summary.editions().stream().map(RetentionCommandsTest::figures).toList());
    }

    private static List<Object> figures(EditionSummaryView edition) {
        return List.of(
                edition.edition(),
                edition.candidacies(),
                edition.eligible(),
                edition.refer(),
                edition.notEligible(),
                edition.undetermined(),
                edition.entered(),
                edition.placed(),
                edition.firstCountry(),
                edition.secondCountry(),
                edition.unplaced(),
                edition.optimal(),
                edition.stays(),
                edition.differentFromProposal());
    }

    private void importWithBalance(String day) throws IOException {
        Path example = Samples.example(folder);
        Samples.edit(example.resolve("project.csv"), ",200,,,MIXED", ",200,250000," + day + ",MIXED");
        store.answer("import", folder.toString());
    }
}
