package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What went wrong with a file, in words: which file, what, and what to do. */
final class FileFailures {
    private FileFailures() {}

    /** A file or folder could not be written; the cause may name a draft of it, which nobody knows of. */
    static Refusal ofWriting(Path target, IOException cause, Words words) {
        String shown = Shown.of(target);
        if (cause instanceof AccessDeniedException) {
            return new Refusal(ExitCode.NOT_ALLOWED, words.say("failure.access", shown));
        }
        boolean noFolder = cause instanceof NoSuchFileException;
        String reason = noFolder ? words.say("failure.reason.noFolder") : reason(cause, words);
        return isFull(reason)
                ? new Refusal(ExitCode.STORAGE_UNAVAILABLE, words.say("failure.full", shown))
                : new Refusal(ExitCode.STORAGE_UNAVAILABLE, words.say("failure.written", shown, reason));
    }

    /** A file could not be read. */
    static Refusal ofReading(IOException cause, Words words) {
        String file = cause instanceof FileSystemException known ? known.getFile() : null;
        if (cause instanceof AccessDeniedException && file != null) {
            return new Refusal(ExitCode.NOT_ALLOWED, words.say("failure.access", Shown.of(file)));
        }
        return new Refusal(
                ExitCode.UNEXPECTED,
                file == null
                        ? words.say("failure.io", reason(cause, words))
                        : words.say("failure.file", Shown.of(file), reason(cause, words)));
    }

    /** What the system says, without the name of the file; else what kind of failure it is. */
    private static String reason(IOException cause, Words words) {
        String said = cause instanceof FileSystemException known ? known.getReason() : cause.getMessage();
        if (said != null) {
            return said;
        }
        if (cause instanceof NoSuchFileException) {
            return words.say("failure.reason.noFile");
        }
        if (cause instanceof NotDirectoryException) {
            return words.say("failure.reason.notFolder");
        }
        boolean exists = cause instanceof FileAlreadyExistsException || cause instanceof DirectoryNotEmptyException;
        return words.say(exists ? "failure.reason.exists" : "failure.reason.unknown");
    }

    /** Only the words of the system tell; where they are in another language, they are shown as they are. */
    private static boolean isFull(String reason) {
        String said = reason.toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "disk quota exceeded")
                .anyMatch(said::contains);
    }
}
