package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duallearning.mobility.application.exchange.CaseProblem;

/** Opens the files that a command names, or for {@code -} standard input, and tells what is wrong with them. */
final class InputFiles {
    /** Reads something from an open file. */
    @FunctionalInterface
    interface Reading<T> {
        T from(InputStream bytes) throws IOException;
    }

    private static final String STANDARD_INPUT = "-";

    private final Session session;

    InputFiles(Session session) {
        this.session = session;
    }

    /** Reads from a file. */
    <T> T open(String file, Reading<T> reading) {
        try (InputStream bytes = file.equals(STANDARD_INPUT) ? session.input() : Files.newInputStream(Path.of(file))) {
            return reading.from(bytes);
        } catch (AccessDeniedException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new Refusal(ExitCode.INPUT_INVALID, session.words().say("file.unreadable", Shown.of(file)));
        }
    }

    /** Tells what is wrong with a document, a line for each problem. */
    void tell(String file, List<CaseProblem> problems) {
        problems.forEach(problem -> session.say("%s: %s: %s%s %s"
                .formatted(
                        file,
                        problem.path(),
                        problem.value() == null ? "" : problem.value() + " \u2014 ",
                        problem.code(),
                        problem.message())));
    }
}
