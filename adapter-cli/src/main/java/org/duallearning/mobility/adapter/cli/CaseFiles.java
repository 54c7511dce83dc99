package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duallearning.mobility.application.exchange.CaseProblem;
import org.duallearning.mobility.application.exchange.CaseReading;
import org.duallearning.mobility.application.exchange.MatchingCase;
import org.duallearning.mobility.application.exchange.MatchingCases;

/** Reads matching cases and answers to them, from files or, for {@code -}, from standard input. */
final class CaseFiles {
    /** Reads something from an open file. */
    @FunctionalInterface
    interface Reading<T> {
        T from(InputStream bytes) throws IOException;
    }

    private static final String STANDARD_INPUT = "-";

    private final Session session;

    CaseFiles(Session session) {
        this.session = session;
    }

    /** The case in a file; what is wrong with it is told on standard error. */
    MatchingCase read(String file) {
        CaseReading reading = open(file, MatchingCases::read);
        MatchingCase matchingCase = reading.matchingCase();
        if (matchingCase == null) {
            tell(file, reading.problems());
            throw new Refusal(ExitCode.INPUT_INVALID, session.words().say("case.unusable", file));
        }
        return matchingCase;
    }

    /** Tells what is wrong, a line for each problem. */
    void tell(String file, List<CaseProblem> problems) {
        problems.forEach(problem -> session.say("%s: %s: %s%s %s"
                .formatted(
                        file,
                        problem.path(),
                        problem.value() == null ? "" : problem.value() + " \u2014 ",
                        problem.code(),
                        problem.message())));
    }

    /** Reads from a file. */
    <T> T open(String file, Reading<T> reading) {
        try (InputStream bytes = file.equals(STANDARD_INPUT) ? session.input() : Files.newInputStream(Path.of(file))) {
            return reading.from(bytes);
        } catch (AccessDeniedException e) {
            throw new UncheckedIOException(e);
        } catch (IOException e) {
            throw new Refusal(ExitCode.INPUT_INVALID, session.words().say("case.unreadable", file));
        }
    }
}
