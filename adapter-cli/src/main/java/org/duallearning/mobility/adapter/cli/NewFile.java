package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Guards what is there already from being written over. Whatever is asked, the files of the store are not written over, nor is a
 * folder by a file or a file by a folder.
 */
final class NewFile {
    @Option(names = "--force")
    private boolean force;

    /** Refuses a file of the store, what is no ordinary file, and a file that exists, unless it may be written over. */
    void check(Path target, Session session) {
        refuseAlways(target, session);
        if (!force && Files.exists(target)) {
            throw exists(target, session);
        }
    }

    /** Refuses what is no folder, and a folder with something in it, unless that may be written over. */
    void checkFolder(Path target, Session session) throws IOException {
        refuseAlwaysAsFolder(target, session);
        if (!force && Files.exists(target) && !isEmpty(target)) {
            throw exists(target, session);
        }
    }

    /** Refuses a file that must not be written over, even if the user says so. */
    static void refuseAlways(Path target, Session session) {
        refuseStore(target, session);
        refuseFileOnTheWay(target.toAbsolutePath().getParent(), session);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new Refusal(ExitCode.INPUT_INVALID, session.words().say("file.isFolder", Shown.of(target)));
        }
    }

    /** Refuses to make a folder where a file is. */
    static void refuseAlwaysAsFolder(Path target, Session session) {
        refuseStore(target, session);
        refuseFileOnTheWay(target.toAbsolutePath(), session);
    }

    private static void refuseStore(Path target, Session session) {
        if (session.storeFiles().hold(target)) {
            throw new Refusal(ExitCode.USAGE, session.words().say("file.ofStore", Shown.of(target)));
        }
    }

    private static void refuseFileOnTheWay(@Nullable Path folder, Session session) {
        for (Path path = folder; path != null && !Files.isDirectory(path); path = path.getParent()) {
            if (Files.exists(path)) {
                throw new Refusal(ExitCode.INPUT_INVALID, session.words().say("file.isFile", Shown.of(path)));
            }
        }
    }

    private static Refusal exists(Path target, Session session) {
        return new Refusal(ExitCode.INPUT_INVALID, session.words().say("file.exists", Shown.of(target)));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
