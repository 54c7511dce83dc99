package org.duallearning.mobility.adapter.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.duallearning.mobility.application.port.out.StorageAdmin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a backup of the whole store, while others go on working in it. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    /**
     * A backup that was written.
     *
     * @param file where
     * @param takenAt of which moment
     * @param rows how many rows it holds
     */
    record Taken(String file, Instant takenAt, long rows) {}

    private final Session session;

    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    private final NewFile newFile = new NewFile();

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (file.equals(Output.STANDARD)) {
            toStandardOutput();
        } else {
            toFile(Path.of(file));
        }
        return ExitCode.DONE.number();
    }

    private void toFile(Path target) {
        newFile.check(target, session);
        Taken taken = take(content -> new Output(session).file(target, content));
        session.answer(taken, view -> new Page().text(0, done(view)));
    }

    private void toStandardOutput() {
        session.requirePlaceForBytes();
        session.mention(done(take(content -> new Output(session).standard(content))));
    }

    private Taken take(Consumer<Output.Content> writing) {
        // Opening the store brings an older schema up to date.
        if (session.inStore(application -> application.readRows().projects()).isEmpty()) {
            throw new Refusal(ExitCode.NOT_FOUND, session.words().say("project.none"));
        }
        StorageAdmin administration = session.administration();
        Instant now = session.now();
        long[] rows = new long[1];
        writing.accept(out -> rows[0] = administration.backUp(now, out));
        return new Taken(file, now, rows[0]);
    }

    private String done(Taken taken) {
        return session.words().say("backup.done", taken.file(), taken.rows());
    }
}
