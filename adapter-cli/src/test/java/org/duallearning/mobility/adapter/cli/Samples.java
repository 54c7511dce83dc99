package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.duallearning.mobility.application.exchange.DossierTemplate;

/** Dossiers and matching cases for tests. */
final class Samples {
    /** The example of the repository. */
    static final String EXAMPLE = Path.of("examples", "erasmus-duaal").toString();

    private Samples() {}

    /** A dossier of one learner, in a folder. */
    static Path small(Path folder) throws IOException {
        DossierTemplate.writeFolder(folder, Locale.ENGLISH);
        return folder;
    }

    /** Replaces text in a file. */
    static void edit(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " does not hold " + text);
        }
        Files.writeString(file, before.replace(text, by));
    }

    /** A matching case of two learners and two places. */
    static Path matchingCase(Path folder) throws IOException {
        return Files.writeString(folder.resolve("case.json"), """
                {"format": "mobility-matching-case/1", "id": "two",
                 "learners": [{"id": "A", "choices": ["P", "Q"]}, {"id": "B", "choices": ["P"]}],
                 "places": [{"id": "P", "capacity": 1}, {"id": "Q", "capacity": 1}]}
                """);
    }
}
