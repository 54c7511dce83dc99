package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Sees that somebody means what cannot be undone: by an option, or on a terminal by the answer to a question. */
final class Sure {
    @Option(names = "--yes")
    private boolean yes;

    /**
     * Goes on only if it is meant.
     *
     * @param question ends with what is to be typed
     * @param answer what is to be typed
     * @throws Refusal if it is not
     */
    void require(Session session, String question, String answer) {
        if (yes) {
            return;
        }
        if (!session.isAnsweredByAPerson()) {
            throw new Refusal(ExitCode.NOT_ALLOWED, session.words().say("sure.needed"));
        }
        session.say(question);
        if (!line(session).strip().toLowerCase(Locale.ROOT).equals(answer.toLowerCase(Locale.ROOT))) {
            throw new Refusal(ExitCode.NOT_ALLOWED, session.words().say("sure.not"));
        }
    }

    private static String line(Session session) {
        StringBuilder line = new StringBuilder();
        try {
            for (int letter = session.input().read();
                    letter >= 0 && letter != '\n';
                    letter = session.input().read()) {
                line.append((char) letter);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
