package org.duallearning.mobility.adapter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.duallearning.mobility.application.exchange.DossierTemplate;
import org.duallearning.mobility.eligibility.RuleBook;

/** Dossiers and matching cases for tests. */
final class Samples {
    /** The example of the repository. */
    static final String EXAMPLE = Path.of("examples", "erasmus-duaal").toString();

    /** The version of the standard rule book. */
    static final String STANDARD_RULES = RuleBook.standard().version();

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

    /** The standard rule book with some of its text replaced, as version 2027-01-01. */
    static Path ruleBook(Path file, String text, String by) throws IOException {
        RuleBook standard = RuleBook.standard();
        Files.writeString(file, standard.text());
        edit(file, "book " + standard.version(), "book 2027-01-01");
        edit(file, text, by);
        return file;
    }

    /** The standard rule book. */
    static Path standardRules(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("standard.rules"), RuleBook.standard().text());
    }

    /** A rule book in which part-time education takes an agreement for alternating training from 15 hours: L042 gains. */
    static Path lenientRules(Path folder) throws IOException {
        String g10 = """
                  when system is DBSO
                  when type is OAO
                  when weeklyHours at least %d
                  then satisfied
                """;
        return ruleBook(folder.resolve("lenient.rules"), g10.formatted(20), g10.formatted(15));
    }

    /** The example in a folder of its own, to be changed. */
    static Path example(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(Path.of(EXAMPLE))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
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
