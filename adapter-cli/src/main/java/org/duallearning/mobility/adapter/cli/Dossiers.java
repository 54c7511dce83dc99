package org.duallearning.mobility.adapter.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.view.ImportView;

/** Brings dossiers into a store, and tells what is wrong with them on standard error. */
final class Dossiers {
    private final Session session;
    private final MobilityApplication application;

    Dossiers(Session session, MobilityApplication application) {
        this.session = session;
        this.application = application;
    }

    /** Imports what can be read at a path. */
    ImportView bringIn(Path path, ImportDossier.Options options) {
        DossierRights.require(path, Files::isReadable);
        Dossier dossier = DossierFormat.read(path, (file, rows) -> session.tell("progress.reading", file, rows));
        ImportDossier.Report report = application
                .importDossier()
                .importDossier(
                        session.request(),
                        dossier,
                        options,
                        (file, rows) -> session.tell("progress.checking", file, rows));
        ImportView view = AnswerMapper.INSTANCE.imported(report, Phrases.in(session.language()));
        DossierProblems.of(view).forEach(session::say);
        return view;
    }

    /** Imports a dossier that the rest of the work needs. */
    ImportView bringIn(Path path) {
        ImportView view = bringIn(path, ImportDossier.Options.STANDARD);
        if (exitCode(view) == ExitCode.INPUT_INVALID) {
            throw unusable(path);
        }
        return view;
    }

    /** Nothing can be done with a dossier. */
    Refusal unusable(Path path) {
        return new Refusal(ExitCode.INPUT_INVALID, session.words().say("dossier.unusable", Shown.of(path)));
    }

    /** How a command ends that brought a dossier in. */
    static ExitCode exitCode(ImportView report) {
        return switch (ImportDossier.Result.valueOf(report.result())) {
            case DONE -> ExitCode.DONE;
            case DONE_IN_PART -> ExitCode.DONE_IN_PART;
            case REFUSED -> ExitCode.INPUT_INVALID;
        };
    }
}
