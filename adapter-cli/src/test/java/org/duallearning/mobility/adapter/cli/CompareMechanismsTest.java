package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ways to decide side by side, and what more seats would change, for people. */
final class CompareMechanismsTest {
    private static final ExampleStore STORE = new ExampleStore();

    @Test
    void theWaysStandUnderEachOtherAndEachGroupHasALine() {
        assertThat(STORE.answer("match", "compare", "--edition", "2018-spring"))
                .containsPattern("1 +most-placed +43 +37 +4 +2 +2 +elsewhere +32850 +0\n")
                .containsPattern("7 +first-come +43 +36 +3 +4 +2 +elsewhere +32000 +10\n")
                .containsPattern("SAO, alternating internship +5 +5/5")
                .contains("Part of these rows are synthetic");
    }

    @Test
    void aSeatIsNamedWithTheLearnerWhomItWouldServe() {
        assertThat(STORE.answer("match", "seats", "--edition", "2018-spring"))
                .contains("L038: no place -> P2018-FR-03")
                .containsPattern("FR Nouvelle-Aquitaine +P2018-FR-03 +\\+1 +\\+1 +\\+800");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en"})
    void bothPagesAreWrittenInEachLanguageAndStayNarrow(String language) {
        for (String command : new String[] {"compare", "seats"}) {
            String page = STORE.answer(Locale.forLanguageTag(language), "match", command, "--edition", "2019-spring");

            assertThat(page.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(115);
            assertThat(page).doesNotContain("{").doesNotContain("null");
        }
    }
}
