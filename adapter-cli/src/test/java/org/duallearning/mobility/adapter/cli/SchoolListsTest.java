package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolListsTest {
    private static final Pattern LEARNER = Pattern.compile("L\\d{3}");

    private static String page = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void listTheExample() {
        page = CommandRun.of("eligibility", "check", Samples.EXAMPLE).out();
    }

    @Test
    void everyCandidateIsListedOnce() {
        List<String> listed =
                LEARNER.matcher(page).results().map(MatchResult::group).sorted().toList();

        assertThat(listed).hasSize(118).doesNotHaveDuplicates();
    }

    @Test
    void eachEditionSaysHowManyMayGo() {
        assertThat(page)
                .containsSubsequence(
                        "Edition 2018-spring\n43 eligible, 4 to be referred, 4 not eligible, 2 undetermined\n",
                        "Edition 2019-spring\n54 eligible, 7 to be referred, 2 not eligible, 2 undetermined\n");
    }

    @Test
    void aSchoolGetsItsContactWhoMayGoInOneLineAndOfEachOfTheOthersWhy() {
        assertThat(page).contains("""

                Invented school 07 (S07), invented-school-07@example.org
                  Who may go: L007, L017, L027, L037
                  Where it cannot be said yet:
                    L046  While an agreement runs, the company gives its consent on the day of departure at the
                          latest. [M02]
                          Missing: date of the company's consent [employerConsentOn]

                """).contains("""

                Invented school 09 (S09), invented-school-09@example.org
                  Who may go: L009, L019, L029, L039, L049
                  Who may not go:
                    L042  An agreement for alternating training takes at least 20 hours a week; below that, part-time
                          education has the part-time contract. [G22a]
                          Would help: change kind of agreement [type] from OAO to DA: then the learner may go.

                """).contains("""
                  Where a person must still decide:
                    L048  In the apprenticeship system one is without an agreement only between two; for how long is
                          not known: a person decides. [N03]
                """).contains("""
                  Where a person decided:
                    L021  may go (by: not stated, on: not stated). Reason: Invented: the employer promised a new
                          agreement
                          The agreement runs until the day of return; if it ends earlier, a person decides. [M03]
                """);
    }

    @Test
    void learnersOfASchoolThatIsNotKnownComeLast() throws IOException {
        Path dossier = Samples.example(folder.resolve("dossier"));
        Samples.edit(dossier.resolve("learners.csv"), ",S01,4A,", ",,4A,");

        String lists = CommandRun.of("eligibility", "check", dossier.toString(), "--edition", "2018-spring")
                .out();

        assertThat(lists).endsWith("""

                School not known
                  Who may go: L001
                """);
        assertThat(Arrays.stream(lists.split("\n", -1)).filter(line -> line.contains("Invented school 01")))
                .hasSize(1);
    }

    @Test
    void oneLearnerWithSeveralCandidaciesIsAListToo() throws IOException {
        Path dossier = Samples.example(folder.resolve("dossier"));
        Samples.edit(
                dossier.resolve("candidacies.csv"),
                "L001,2018-spring,",
                "L001,2019-spring,2018-11-10,NL,,,,,yes,,,,,\nL001,2018-spring,");

        String lists = CommandRun.of("eligibility", "check", dossier.toString(), "--learner", "L001")
                .out();

        assertThat(lists)
                .containsSubsequence("Edition 2018-spring", "Who may go: L001", "Edition 2019-spring", "L001  ");
    }
}
