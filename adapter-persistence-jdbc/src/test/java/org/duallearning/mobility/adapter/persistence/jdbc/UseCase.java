package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.TinyDossier.EDITION;
import static org.duallearning.mobility.adapter.persistence.jdbc.TinyDossier.PROJECT;
import static org.duallearning.mobility.adapter.persistence.jdbc.TinyDossier.REFERRED;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.port.in.ExplainMatchings;
import org.duallearning.mobility.application.port.in.ImportDossier.Options;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.port.in.RepairRounds.Answer;
import org.duallearning.mobility.application.port.in.RepairRounds.Choice;
import org.duallearning.mobility.application.port.in.RunRetention;
import org.duallearning.mobility.application.view.RepairView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.candidacy.DecisionRole;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.retention.ErasureGround;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.HoldReason;
import org.duallearning.mobility.retention.LegalHold;

/** The use cases in the order of a story: each that changes something goes on where the one before it ended. */
@SuppressWarnings("ImmutableEnumChecker") // the lambdas hold no state
enum UseCase {
    IMPORT(true, (use, request) -> use.importDossier().importDossier(request, TinyDossier.FRESH, Options.STANDARD)),
    RECORD(true, (use, request) -> use.recordAssessments().record(request, PROJECT, EDITION, null, Given.FIRST)),
    DECIDE(
            true,
            (use, request) -> use.recordAssessments()
                    .decide(
                            request,
                            PROJECT,
                            new CandidacyKey(REFERRED, EDITION),
                            new PersonalDecision(true, "Invented", DecisionRole.COORDINATOR, Given.FIRST),
                            Given.FIRST)),
    ADOPT(true, (use, request) -> use.keepRuleBooks().adopt(request, PROJECT, Given.STRICTER, Given.FIRST)),
    PROPOSE(
            true,
            (use, request) -> use.matchEditions()
                    .propose(request, PROJECT, EDITION, Mechanism.PRIORITY, 7, Given.FIRST, Locale.ENGLISH)),
    CONFIRM(
            true,
            (use, request) -> use.matchEditions()
                    .confirm(request, PROJECT, new RoundKey(EDITION, 1), Given.SECOND, Locale.ENGLISH)),
    IMPORT_CHANGED(
            true, (use, request) -> use.importDossier().importDossier(request, TinyDossier.CHANGED, Options.STANDARD)),
    KEEP_REPAIR(
            true,
            (use, request) -> use.repairRounds()
                    .options(PROJECT, EDITION, List.of(), Locale.ENGLISH)
                    .then(view -> keep(use, request, view))),
    PUBLISH_FIRST(
            true,
            (use, request) ->
                    use.publishReports().publish(request, PROJECT, Readers.of(Audience.PARTNERS), Given.FIRST)),
    PUBLISH(
            true,
            (use, request) ->
                    use.publishReports().publish(request, PROJECT, Readers.of(Audience.PUBLIC), Given.SECOND)),
    DRY_RUN(
            false,
            (use, request) -> use.importDossier().importDossier(request, TinyDossier.FRESH, new Options(true, false))),
    INDICATORS(false, (use, request) -> use.readEvidence().indicators(PROJECT, Locale.ENGLISH)),
    REPLAY(false, (use, request) -> use.publishReports().replay(PROJECT, 2)),
    EXPORT(false, (use, request) -> use.exportDossier().exportDossier(PROJECT)),
    PROJECTS(false, (use, request) -> use.readRows().projects()),
    PAGE(false, (use, request) -> use.readRows().page(PROJECT, LearnerRow.class, List.of(), 2)),
    ASSESS(false, (use, request) -> use.assessCandidacies().assess(Given.EVERYBODY)),
    EXPLAIN_ASSESSMENT(false, (use, request) -> use.assessCandidacies().explain(Given.EVERYBODY)),
    COMPARE_RULE_BOOKS(
            false, (use, request) -> use.compareRuleBooks().compare(PROJECT, EDITION, null, RuleBook.standard())),
    COMPARE_MECHANISMS(false, (use, request) -> use.compareMechanisms().compare(PROJECT, EDITION, 7, Locale.ENGLISH)),
    EXPLAIN(
            false,
            (use, request) -> use.explainMatchings()
                    .explain(new ExplainMatchings.Query(PROJECT, EDITION, null, null, null, Locale.ENGLISH))),
    ERASE(
            true,
            (use, request) ->
                    use.erasePerson().erase(request, PROJECT, REFERRED, ErasureGround.OBJECTION, Given.SECOND, false)),
    RUN_RETENTION(
            true,
            (use, request) ->
                    use.runRetention().run(request, PROJECT, Given.LATER, new RunRetention.Options(false, true))),
    SET_HOLD(
            true,
            (use, request) -> use.keepHolds()
                    .set(
                            request,
                            PROJECT,
                            new LegalHold(new HoldId("H1"), null, HoldReason.AUDIT, Given.SECOND, null))),
    AUDIT_CHECK(false, (use, request) -> use.readAuditTrail().check(PROJECT, AuditEnd.NONE)),
    SUMMARY(false, (use, request) -> use.summariseProjects().summarise(PROJECT, Locale.ENGLISH));

    private final boolean changes;
    private final BiFunction<MobilityApplication, Request, Object> ask;

    UseCase(boolean changes, BiFunction<MobilityApplication, Request, Object> ask) {
        this.changes = changes;
        this.ask = ask;
    }

    boolean changes() {
        return changes;
    }

    /**
     * Whether it draws a random text, so that it never ends twice alike: of the first report, the one that later ones take over
     * from it. Others go on from where it ended.
     */
    boolean isRandom() {
        return this == PUBLISH_FIRST;
    }

    /** Asks, and gives the answer as text. */
    String ask(MobilityApplication application, Request request) {
        return ask.apply(application, request).toString();
    }

    private static Answer<?> keep(MobilityApplication application, Request request, RepairView view) {
        return application
                .repairRounds()
                .keep(request, PROJECT, EDITION, List.of(), new Choice(1, view.seen()), Given.SECOND, Locale.ENGLISH);
    }

    /** What is asked with: an enum cannot name constants of its own that early. */
    private static final class Given {
        static final LocalDate FIRST = LocalDate.of(2018, 1, 15);
        static final LocalDate SECOND = FIRST.plusDays(1);
        static final LocalDate LATER = FIRST.plusYears(10);
        static final AssessCandidacies.Query EVERYBODY =
                new AssessCandidacies.Query(PROJECT, null, null, true, Locale.ENGLISH);

        /** From 23 hours a week on, where the standard book says 20. */
        static final String STRICTER = RuleBook.standard()
                .text()
                .replace("book ", "book stricter-than-")
                .replace("weeklyHours at least 20", "weeklyHours at least 23");
    }
}
