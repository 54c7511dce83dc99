package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.application.exchange.CaseReading;
import org.duallearning.mobility.application.exchange.MatchingCase;
import org.duallearning.mobility.application.exchange.MatchingCases;

/** Reads matching cases. */
final class CaseFiles {
    private final Session session;
    private final InputFiles files;

    CaseFiles(Session session) {
        this.session = session;
        this.files = new InputFiles(session);
    }

    /** The case in a file; what is wrong with it is told on standard error. */
    MatchingCase read(String file) {
        CaseReading reading = files.open(file, MatchingCases::read);
        MatchingCase matchingCase = reading.matchingCase();
        if (matchingCase == null) {
            files.tell(file, reading.problems());
            throw new Refusal(ExitCode.INPUT_INVALID, session.words().say("case.unusable", file));
        }
        return matchingCase;
    }
}
