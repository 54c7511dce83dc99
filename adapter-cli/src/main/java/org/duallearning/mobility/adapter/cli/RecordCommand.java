package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.RecordAssessments;
import org.duallearning.mobility.application.view.RecordedAssessmentView;
import org.duallearning.mobility.application.view.RecordedAssessmentsView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts the assessments of an edition on record. */
@Command(name = "record")
final class RecordCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final StoredEdition edition = new StoredEdition();

    @Option(names = "--learner", paramLabel = "ID")
    private @Nullable String learner;

    @Mixin
    private final Day day = new Day();

    RecordCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RecordedAssessmentsView recorded = session.inStore(this::record);
        session.answer(recorded, view -> page(view, session.words()));
        return ExitCode.DONE.number();
    }

    private RecordedAssessmentsView record(MobilityApplication application) {
        Words words = session.words();
        ProjectReference project = edition.project(application, words);
        LearnerId only = learner == null ? null : new LearnerId(learner);
        RecordAssessments records = application.recordAssessments();
        RecordedAssessmentsView now = records.record(
                        session.request(), project, edition.edition(), only, day.orToday(session))
                .orElseThrow(() -> edition.notFound(project, words));
        boolean nothingThere = only != null
                && records.recorded(project, edition.edition(), only)
                        .map(all -> all.recorded().isEmpty())
                        .orElse(true);
        if (nothingThere) {
            throw StoreProject.candidacyNotFound(
                    project, learner, edition.edition().value(), words);
        }
        return now;
    }

    private static Page page(RecordedAssessmentsView view, Words words) {
        if (view.recorded().isEmpty()) {
            return new Page().text(0, words.say("record.nothingNew"));
        }
        TextTable table = new TextTable(
                words.say("column.learner"),
                words.say("column.number"),
                words.say("column.verdict"),
                words.say("column.rule"),
                words.say("check.ruleBook"),
                words.say("column.recordedOn"));
        for (RecordedAssessmentView recorded : view.recorded()) {
            table.row(
                    recorded.learner(),
                    recorded.number(),
                    words.ofCode("verdict", recorded.verdict()),
                    recorded.decisive(),
                    recorded.ruleBook(),
                    recorded.recordedOn());
        }
        return new Page()
                .text(0, words.say("record.done", view.recorded().size()))
                .gap()
                .table(0, table);
    }
}
