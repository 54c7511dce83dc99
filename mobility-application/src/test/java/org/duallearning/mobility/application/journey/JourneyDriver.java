package org.duallearning.mobility.application.journey;

import java.nio.file.Path;
import java.time.LocalDate;

/** One way to drive the system: directly, over HTTP, or through the command line. Every answer is a JSON document. */
public interface JourneyDriver extends AutoCloseable {
    /** The day on which rounds are proposed and confirmed. */
    LocalDate DAY = LocalDate.of(2018, 1, 15);

    /** The day on which answers are looked for and reports published. */
    LocalDate REPORT_DAY = LocalDate.of(2019, 9, 1);

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

    /** Reads whose answers are still to come. */
    String awaitedAnswers(String project);

    /** Reads the indicators of a project. */
    String indicators(String project);

    /** Reads one indicator. */
    String indicator(String project, String indicator);

    /** Publishes a report for PUBLIC or PARTNERS. */
    String publish(String project, String audience);

    /** Lists the reports of a project. */
    String reports(String project);

    /** Reads a report. */
    String report(String project, int number);

    /** Makes a report again. */
    String replay(String project, int number);

    @Override
    void close();

    /** An answer to an import without its notes: which days of answers are still to come depends on the day of the import. */
    static String timeless(String imported) {
        return imported.substring(0, imported.indexOf("\"notes\""));
    }
}
