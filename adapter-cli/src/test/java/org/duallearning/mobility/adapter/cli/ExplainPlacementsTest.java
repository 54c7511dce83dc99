package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why learners have no place, or none in the country wished first, for people. */
final class ExplainPlacementsTest {
    private static final ExampleStore STORE = new ExampleStore();

    @Test
    void everyLearnerWithoutTheFirstWishHasABlock() {
        assertThat(STORE.answer("match", "explain", "--edition", "2018-spring"))
                .startsWith("Why this place, or none: edition 2018-spring of erasmus-duaal-2018\nPart of these rows are"
                        + " synthetic")
                .contains("Learners who took part: 45; with a place: 43, in the country that they wished first: 37.")
                .contains("\nL038\n")
                .doesNotContain("\nL021\n");
    }

    @Test
    void oneLearnerIsToldAlone() {
        String page = STORE.answer("match", "explain", "--edition", "2018-spring", "--learner", "L038");

        assertThat(page)
                .containsSubsequence(
                        "\nL038\n",
                        "You have no place for now.",
                        "Places that cannot be",
                        "Places that would suit, but that are not for you",
                        "What would change it, what costs others least first");
        assertThat(page.lines().filter(line -> line.matches("L\\d+"))).containsExactly("L038");
    }

    @Test
    void aLearnerWithTheFirstWishOrWithoutAdmissionIsToldThat() {
        assertThat(STORE.answer("match", "explain", "--edition", "2018-spring", "--learner", "L021"))
                .contains("L021\nYou have a place in the country that you wished first: P2018-NL-05");
        assertThat(STORE.answer("match", "explain", "--edition", "2018-spring", "--learner", "L047"))
                .contains("L047\nYou did not take part in this division of places");
    }

    @Test
    void whoeverIsNoCandidateIsNotFound() {
        CommandRun run = STORE.run("match", "explain", "--edition", "2018-spring", "--learner", "L999");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(run.err()).contains("L999");
        assertThat(STORE.run("match", "explain", "--edition", "nope").exitCode())
                .isEqualTo(ExitCode.NOT_FOUND.number());
    }

    @Test
    void anEmptyIdIsATypingError() {
        CommandRun run = STORE.run("match", "explain", "--edition", "2018-spring", "--learner", "");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("--learner");
    }

    @Test
    void aDossierIsExplainedWithoutAStoreAndByAnotherMechanism() {
        CommandRun run = CommandRun.of(
                "match", "explain", Samples.EXAMPLE, "--edition", "2019-spring", "--mechanism", "first-come");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("Divided\\s+by\\s+first-come\\.")
                .containsPattern("had\\s+an\\s+earlier\\s+turn\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void pagesAreWrittenInEachLanguageAndStayNarrow(String language) {
        for (String edition : new String[] {"2018-spring", "2019-spring"}) {
            String page = STORE.answer(Locale.forLanguageTag(language), "match", "explain", "--edition", edition);

            assertThat(page.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(Page.WIDTH);
            assertThat(page).doesNotContain("{", "null", "REGION", "HOST");
        }
    }
}
