package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aDryRunForetellsTheImportAndASecondImportChangesNothing() throws IOException {
        Path dossier = Samples.small(folder.resolve("dossier"));
        String db = "jdbc:sqlite:" + folder.resolve("store.db");
        CommandRun.of("import", dossier.toString(), "--db", db);
        Samples.edit(dossier.resolve("places.csv"), ",2,fr,", ",3,fr,");
        Samples.edit(dossier.resolve("learners.csv"), "fr:B1 en:A2", "fr:B2");
        Samples.edit(dossier.resolve("agreements.csv"), ",24,14,", ",25,13,");

        assertThat(counts(dossier, db, "--dry-run")).contains("\"changed\": 3,");
        assertThat(counts(dossier, db, "--quiet")).contains("\"changed\": 3,");
        assertThat(counts(dossier, db, "--quiet")).contains("\"changed\": 0,");
    }

    @Test
    void whatIsExportedImportsUnchanged() throws IOException {
        String db = "jdbc:sqlite:" + folder.resolve("store.db");
        CommandRun.of("import", Samples.EXAMPLE, "--db", db);
        for (String form : new String[] {"folder", "--zip", "--xlsx"}) {
            Path target = folder.resolve("export-" + form);
            String[] export = form.startsWith("-")
                    ? new String[] {"export", target.toString(), form, "--db", db}
                    : new String[] {"export", target.toString(), "--db", db};
            assertThat(CommandRun.of(export).exitCode()).as(form).isZero();

            assertThat(counts(target, db, "--dry-run"))
                    .as(form)
                    .contains("\"added\": 0,")
                    .contains("\"changed\": 0,");
        }
    }

    @Test
    void aDossierToStartFromImportsWithoutAProblemInEitherForm() throws IOException {
        Path csv = folder.resolve("csv");
        assertThat(CommandRun.of("init", csv.toString()).exitCode()).isZero();
        assertThat(CommandRun.of("init", folder.resolve("xlsx").toString(), "--xlsx")
                        .exitCode())
                .isZero();

        assertThat(CommandRun.of("import", csv.toString()))
                .satisfies(run -> assertThat(run.exitCode()).isZero())
                .satisfies(run -> assertThat(run.err()).isEmpty());
        assertThat(CommandRun.of("import", folder.resolve("xlsx/dossier.xlsx").toString())
                        .exitCode())
                .isZero();
        assertThat(Files.readString(csv.resolve("README.md")))
                .contains("LEERTIJD")
                .contains("learners.csv");
    }

    /** So that what is told of an import carries the mark that the project will carry. */
    @Test
    void anImportIsMarkedAsTheProjectIsOnceTheGoodRowsAreIn() throws IOException {
        String db = "jdbc:sqlite:" + folder.resolve("store.db");
        Path dossier = Samples.small(folder.resolve("dossier"));
        Path project = dossier.resolve("project.csv");
        String row = Files.readString(project);

        Files.writeString(project, row.replace(",SYNTHETIC", ",INVENTED"));
        assertThat(provenance(dossier, db, "--quiet")).as("nothing is stored").isEqualTo("UNKNOWN");
        Files.writeString(project, row);
        assertThat(provenance(dossier, db, "--dry-run")).isEqualTo("SYNTHETIC");
        assertThat(provenance(dossier, db, "--quiet")).isEqualTo("SYNTHETIC");
        Files.writeString(project, row.replace(",SYNTHETIC", ",INVENTED"));
        assertThat(provenance(dossier, db, "--quiet")).as("that row is refused").isEqualTo("SYNTHETIC");
        assertThat(provenance(dossier, db, "--strict")).as("all is refused").isEqualTo("SYNTHETIC");
        Files.writeString(project, row.replace(",SYNTHETIC", ",REAL"));
        assertThat(provenance(dossier, db, "--dry-run")).isEqualTo("REAL");
    }

    @Test
    void whereNoRowIsLookedAtAnImportIsMarkedAsTheDossierSaysItself() throws IOException {
        Path dossier = Samples.small(folder.resolve("dossier"));
        Files.delete(dossier.resolve("learners.csv"));
        assertThat(provenance(dossier, "memory:", "--quiet")).isEqualTo("SYNTHETIC");

        Files.delete(dossier.resolve("project.csv"));
        assertThat(provenance(dossier, "memory:", "--quiet")).isEqualTo("UNKNOWN");
    }

    private static String provenance(Path dossier, String db, String option) throws IOException {
        CommandRun run = CommandRun.of("import", dossier.toString(), "--db", db, "--json", option);
        return new ObjectMapper().readTree(run.out()).path("provenance").asText();
    }

    private static String counts(Path dossier, String db, String option) {
        CommandRun run = CommandRun.of("import", dossier.toString(), "--db", db, "--json", option);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out().substring(0, run.out().indexOf("\"files\""));
    }
}
