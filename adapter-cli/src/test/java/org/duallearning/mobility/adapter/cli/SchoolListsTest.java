package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
    void everyCandidateOfAnEditionIsListedOnce() {
        int second = page.indexOf("Edition 2019-spring");

        assertThat(learners(page.substring(0, second))).hasSize(53).doesNotHaveDuplicates();
        assertThat(learners(page.substring(second))).hasSize(65).doesNotHaveDuplicates();
    }

    private static List<String> learners(String lists) {
        return LEARNER.matcher(lists).results().map(MatchResult::group).toList();
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
                    L042  An agreement for alternating training takes at least 20 hours a week; below that,
                          part-time education has the part-time contract. [G22a]
                          Would help: change kind of agreement [type] from OAO to DA: then the learner may go.

                """).contains("""
                  Where a person must still decide:
                    L048  In the apprenticeship system one is without an agreement only between two; for how long is
                          not known: a person decides. [N03]
                """).contains("""
                  Where a person decided:
                    L021  may go (by: consortium coordinator, on: 2018-01-15). Reason: Invented: the employer
                          promised a new agreement
                          The agreement runs until the day of return; if it ends earlier, a person decides. [M03]
                """);
    }

    @Test
    void learnersOfASchoolThatIsNotKnownComeLast() throws IOException {
        Path dossier = Samples.example(folder.resolve("dossier"));
        Samples.edit(dossier.resolve("learners.csv"), ",S01,4A,", ",,4A,");

        String lists = CommandRun.of("eligibility", "check", dossier.toString(), "--edition", "2018-spring")
                .out();

        assertThat(lists)
                .endsWith("""

                School not known
                  Who may go: L001, L051
                """)
                .contains("Invented school 01 (S01), invented-school-01@example.org\n  Who may go: L011, L031, L041\n");
    }

    @Test
    void oneLearnerWithSeveralCandidaciesIsListedForEachEdition() {
        assertThat(CommandRun.of("eligibility", "check", Samples.EXAMPLE, "--learner", "L075")
                        .out())
                .containsSubsequence(
                        "Edition 2018-spring", "Who may go: L075", "Edition 2019-spring", "Who may go: L075");
    }
}
