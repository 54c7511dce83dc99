package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.view.AwaitedAnswersView.AskedView;
import org.duallearning.mobility.application.view.AwaitedAnswersView.PartView;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose answers are complete, in part and still to come. */
class AwaitedAnswersTest {
    private static final List<String> DUE_BEFORE = List.of(
            "technical-1,2",
            "technical-2,2",
            "technical-3,2",
            "autonomy,2",
            "confidence,2",
            "cooperation,2",
            "host-language,A2");

    @TempDir
    private Path folder;

    private final StringBuilder surveys = new StringBuilder("respondent,role,learner,edition,wave,question,value\n");

    private void answered(String learner, List<String> answers) {
        for (String answer : answers) {
            surveys.append("%s,LEARNER,%s,E1,BEFORE,%s\n".formatted(learner, learner, answer));
        }
    }

    /** What learners were asked before departure. */
    private AskedView before() {
        try (DossierProject project = new DossierProject(folder)) {
            project.write("project", "reference,title,provenance\nP,A project,SYNTHETIC\n");
            project.write("editions", "edition\nE1\n");
            project.write("organisations", "organisation,name,kind\nS1,School,SCHOOL\n");
            project.write("learners", "learner,school\nL1,S1\nL2,S1\nL3,S1\n");
            project.write("candidacies", "learner,edition\nL1,E1\nL2,E1\nL3,E1\n");
            project.write(
                    "stays",
                    "learner,edition,departedOn,status\nL1,E1,2018-03-18,DEPARTED\nL2,E1,2018-03-18,DEPARTED\nL3,E1,2018-03-18,DEPARTED\n");
            project.write("surveys", surveys.toString());
            project.bringIn();
            return project.application
                    .readEvidence()
                    .awaitedAnswers(new ProjectReference("P"), LocalDate.of(2018, 4, 1))
                    .orElseThrow()
                    .schools()
                    .get(0)
                    .asked()
                    .get(0);
        }
    }

    @Test
    void answersAreCompleteWithoutThoseToOptionalQuestions() {
        answered("L1", DUE_BEFORE);
        answered("L2", DUE_BEFORE);
        answered("L2", List.of("technical-4,3"));

        assertThat(before())
                .isEqualTo(new AskedView("BEFORE", "LEARNER", 3, 2, List.of(), List.of("L3"), List.of(), List.of()));
    }

    @Test
    void answersAreInPartWhereOneIsMissingThatIsNotOptionalAndSayWhich() {
        answered("L1", DUE_BEFORE.subList(1, DUE_BEFORE.size()));
        answered("L1", List.of("technical-4,3", "technical-5,3"));
        answered("L2", List.of("technical-4,3"));

        assertThat(before())
                .isEqualTo(new AskedView(
                        "BEFORE",
                        "LEARNER",
                        3,
                        0,
                        List.of(
                                new PartView("L1", List.of("technical-1")),
                                new PartView(
                                        "L2",
                                        List.of(
                                                "technical-1",
                                                "technical-2",
                                                "technical-3",
                                                "autonomy",
                                                "confidence",
                                                "cooperation",
                                                "host-language"))),
                        List.of("L3"),
                        List.of(),
                        List.of()));
    }
}
