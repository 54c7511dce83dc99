package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
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
    private Path file;

    @Mixin
    private final NewFile newFile = new NewFile();

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Words words = session.words();
        newFile.check(file, words);
        session.inStore(application -> application); // brings an older schema up to date
        StorageAdmin administration = session.administration();
        Instant now = session.now();
        long[] rows = new long[1];
        newFile.write(file, out -> rows[0] = administration.backUp(now, out));
        session.answer(
                new Taken(file.toString(), now, rows[0]),
                taken -> new Page().text(0, words.say("backup.done", taken.file(), taken.rows())));
        return ExitCode.DONE.number();
    }
}
