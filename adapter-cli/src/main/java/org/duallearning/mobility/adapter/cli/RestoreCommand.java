package org.duallearning.mobility.adapter.cli;

import java.util.concurrent.Callable;
import org.duallearning.mobility.application.port.out.StorageAdmin.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads a backup into a store that holds nothing yet. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private String file;

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Words words = session.words();
        Restored restored = session.whileTelling(() -> new InputFiles(session)
                .open(file, backup -> session.administrationEvenNew().restore(backup)));
        if (restored instanceof Restored.Done done) {
            session.inStore(application -> application); // erases again who was erased after the backup was taken
            session.answer(done, view -> new Page().text(0, words.say("restore.done", view.rows(), view.takenAt())));
            return ExitCode.DONE.number();
        }
        if (restored instanceof Restored.Damaged damaged) {
            throw new Refusal(ExitCode.INPUT_INVALID, words.say("restore.damaged", file, damaged.line()));
        }
        if (restored instanceof Restored.OfNewerProgram newer) {
            throw new Refusal(ExitCode.SCHEMA_MISMATCH, words.say("restore.newer", file, newer.schema()));
        }
        throw new Refusal(ExitCode.INPUT_INVALID, words.say("restore.notEmpty"));
    }
}
