package org.duallearning.mobility.application.journey;

import java.nio.file.Path;
import java.time.LocalDate;

/** One way to drive the system: directly, over HTTP, or through the command line. Every answer is a JSON document. */
public interface JourneyDriver extends AutoCloseable {
    /** The day on which rounds are proposed and confirmed. */
    LocalDate DAY = LocalDate.of(2018, 1, 15);

    /** Imports a dossier and answers the report. */
    String importDossier(Path dossier);

    /** Assesses every candidacy of a project. */
    String assess(String project);

    /** Proposes a round for an edition by the default mechanism. */
    String propose(String project, String edition);

    /** Confirms a round. */
    String confirm(String project, String edition, int round);

    /** Reads a round. */
    String round(String project, String edition, int round);

    /** Reads the summary of a project. */
    String summary(String project);

    /** Exports what is kept about a learner. */
    String person(String project, String learner);

    @Override
    void close();
}
