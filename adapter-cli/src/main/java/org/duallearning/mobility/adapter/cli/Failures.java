package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.duallearning.mobility.application.port.out.StorageException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong in a command into an exit code and words on standard error; never a stack trace. */
final class Failures implements IExecutionExceptionHandler {
    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        Words words = session.words();
        if (failure instanceof Refusal refusal) {
            return end(refusal.exitCode(), refusal.words());
        }
        if (failure instanceof StorageException storage) {
            return switch (storage.reason()) {
                case UNAVAILABLE ->
                    end(ExitCode.STORAGE_UNAVAILABLE, words.say("failure.storage", storage.getMessage()));
                case BUSY -> end(ExitCode.STORAGE_UNAVAILABLE, words.say("failure.busy"));
                case OUTCOME_UNKNOWN -> end(ExitCode.STORAGE_UNAVAILABLE, words.say("failure.outcome"));
                case SCHEMA_MISMATCH ->
                    end(ExitCode.SCHEMA_MISMATCH, words.say("failure.schema", storage.getMessage()));
                case KEY_MISSING -> end(ExitCode.KEY_MISSING, words.say("failure.key", storage.getMessage()));
                case DAMAGED -> end(ExitCode.STORAGE_DAMAGED, words.say("failure.damaged", storage.getMessage()));
            };
        }
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        if (cause instanceof IOException io) {
            Refusal refusal = FileFailures.ofReading(io, words);
            return end(refusal.exitCode(), refusal.words());
        }
        return end(
                ExitCode.UNEXPECTED,
                words.say("failure.unexpected", failure.getClass().getName(), origin(failure)));
    }

    private int end(ExitCode exitCode, String words) {
        session.say(words);
        return exitCode.number();
    }

    /** Where in this program it went wrong, for a report; the message is left out, for it may hold personal data. */
    private static String origin(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    }
}
