package org.duallearning.mobility.adapter.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.ExplanationDocument;
import org.duallearning.mobility.application.exchange.ExplanationReading;
import org.duallearning.mobility.application.port.in.RecordAssessments;
import org.duallearning.mobility.application.view.ExplanationReplayView;
import org.duallearning.mobility.application.view.RecordedAssessmentView;
import org.duallearning.mobility.application.view.ReplayView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.RecordedAssessmentKey;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes an assessment again under the rule book of its day, and says whether it comes out the same. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
    /** Which assessment. */
    static final class Which {
        @ArgGroup(exclusive = false)
        private @Nullable InDocument inDocument;

        @ArgGroup(exclusive = false)
        private @Nullable OnRecord onRecord;
    }

    /** One that somebody kept as a document. */
    static final class InDocument {
        @Parameters(paramLabel = "DOCUMENT", arity = "1")
        @SuppressWarnings("NullAway.Init")
        private String document;

        @Option(names = "--rules", paramLabel = "FILE")
        private List<String> rules = List.of();
    }

    /** One that is on record in the store. */
    static final class OnRecord {
        @Option(names = "--edition", paramLabel = "ID", required = true)
        @SuppressWarnings("NullAway.Init")
        private String edition;

        @Option(names = "--learner", paramLabel = "ID", required = true)
        @SuppressWarnings("NullAway.Init")
        private String learner;

        @Option(names = "--number", paramLabel = "N")
        private @Nullable Integer number;

        CandidacyKey candidacy() {
            return new CandidacyKey(new LearnerId(learner), new EditionId(edition));
        }
    }

    private final Session session;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init")
    private Which which;

    @Mixin
    private final StoreProject project = new StoreProject();

    ReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean reproduced = which.inDocument != null
                ? replay(which.inDocument)
                : replay(Objects.requireNonNull(which.onRecord, "one of the two was given"));
        return (reproduced ? ExitCode.DONE : ExitCode.INPUT_INVALID).number();
    }

    private boolean replay(InDocument asked) {
        ExplanationReplayView replay = session.whileTelling(() -> {
            ExplanationDocument document = read(asked.document);
            RuleBookFiles files = new RuleBookFiles(session);
            RuleBook book = Stream.concat(
                            Stream.of(RuleBook.standard()), asked.rules.stream().map(files::read))
                    .filter(each -> each.fingerprint().equals(document.ruleBookFingerprint()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            ExitCode.NOT_FOUND, session.words().say("replay.noBook", document.ruleBookFingerprint())));
            return document.replay(book);
        });
        session.answer(replay, view -> ReplayPage.of(view, session.words()));
        return replay.reproduced();
    }

    private ExplanationDocument read(String file) {
        InputFiles files = new InputFiles(session);
        ExplanationReading reading = files.open(file, ExplanationDocument::read);
        ExplanationDocument document = reading.document();
        if (document == null) {
            files.tell(file, reading.problems());
            throw new Refusal(ExitCode.INPUT_INVALID, session.words().say("replay.unusable", file));
        }
        return document;
    }

    private boolean replay(OnRecord asked) {
        ReplayView replay = session.inStore(application -> replay(application, asked));
        session.answer(replay, view -> ReplayPage.of(view, session.words()));
        return replay.reproduced();
    }

    private ReplayView replay(MobilityApplication application, OnRecord asked) {
        ProjectReference reference = project.in(application, session.words());
        CandidacyKey candidacy = asked.candidacy();
        RecordAssessments records = application.recordAssessments();
        Optional<Integer> number = asked.number != null
                ? Optional.of(asked.number)
                : records.recorded(reference, candidacy.edition(), candidacy.learner()).stream()
                        .flatMap(all -> all.recorded().stream())
                        .map(RecordedAssessmentView::number)
                        .max(Comparator.naturalOrder());
        return number.filter(each -> each > 0)
                .map(each -> new RecordedAssessmentKey(candidacy, each))
                .flatMap(key -> records.replay(reference, key, session.language()))
                .orElseThrow(() -> new Refusal(
                        ExitCode.NOT_FOUND,
                        session.words()
                                .say(
                                        "replay.notFound",
                                        asked.learner,
                                        asked.edition,
                                        Objects.requireNonNullElse(asked.number, "*"),
                                        reference.value())));
    }
}
