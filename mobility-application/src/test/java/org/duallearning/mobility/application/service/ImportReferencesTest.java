package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a row names must have come in before it, with its dossier or with one of before. */
class ImportReferencesTest {
    @TempDir
    private Path folder;

    @Test
    void aRowMayNameWhatIsStoredAlready() {
        try (DossierProject project = stored()) {
            project.write("learners", "learner\n");
            project.write("candidacies", "learner,edition\nL1,E1\nL2,E1\nL3,E1\n");
            Report report = project.report();
            assertThat(report.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.REFERENCE_MISSING);
                assertThat(problem.value()).isEqualTo("L3");
            });
            assertThat(report.files()).anySatisfy(counts -> {
                assertThat(counts.file()).isEqualTo("candidacies.csv");
                assertThat(counts.added()).isEqualTo(2);
            });
        }
    }

    @Test
    void aRowMayNameWhatIsStoredThoughItIsRefusedThisTime() {
        try (DossierProject project = stored()) {
            project.write("learners", "learner,birthDate\nL1,yesterday\nL3,yesterday\n");
            project.write("candidacies", "learner,edition\nL1,E1\nL3,E1\n");
            Report report = project.report();
            assertThat(report.problems()).extracting(Problem::code).containsOnly(ProblemCode.DATE_INVALID);
            assertThat(report.alsoRefused()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.REFERENCE_REFUSED);
                assertThat(problem.value()).isEqualTo("L3");
            });
        }
    }

    private DossierProject stored() {
        DossierProject project = new DossierProject(folder);
        project.write("project", "reference,provenance\nP,SYNTHETIC\n");
        project.write("editions", "edition\nE1\n");
        project.write("organisations", "organisation,name,kind\nS1,School,SCHOOL\n");
        project.write("learners", "learner\nL1\nL2\n");
        project.write("candidacies", "learner,edition\n");
        project.bringIn();
        return project;
    }
}
