package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final ExampleStore STORE = new ExampleStore();

    @TempDir
    private Path folder;

    @Test
    void whoGainsIsNamedWithTheVerdictsAndTheRulesThatSayOtherwise() throws IOException {
        String rules = Samples.lenientRules(folder).toString();

        assertThat(STORE.answer("eligibility", "compare", "--rules", rules))
                .isEqualTo("""
                erasmus-duaal-2018: what changes from rule book 2026-11-26 to rule book 2027-01-01
                Part of these rows are synthetic: published facts and invented people stand side by side.

                118 candidacies; for 117 of them nothing changes.
                  Gained: may go now  1

                By the group in which a participant counts
                  OAO, DA or an older agreement  Gained: may go now: 1

                Gained: may go now
                  L042  2018-spring  not eligible -> eligible; G22a not met -> no say; G10 no say -> met
                """.replace("2026-11-26", Samples.STANDARD_RULES));
    }

    @Test
    void theOtherWayRoundWhoGainedLoses() throws IOException {
        String rules = Samples.lenientRules(folder).toString();
        String standard = Samples.standardRules(folder).toString();

        assertThat(STORE.answer(
                        Locale.forLanguageTag("nl"), "eligibility", "compare", "--rules", standard, "--with", rules))
                .contains("Verloren: mag nu niet gaan")
                .contains("L042  2018-spring  mag gaan -> mag niet gaan;");
    }

    @Test
    void everyWayToShiftIsCountedAndTheSameVerdictIsSaidOnce() throws IOException {
        String lateIsReferred = Samples.ruleBook(
                        folder.resolve("late.rules"),
                        "submittedAt until filesUntil\n  then violated",
                        "submittedAt until filesUntil\n  then refer")
                .toString();
        String consentIsMissingNow = Samples.ruleBook(
                        folder.resolve("consent.rules"), "when age below 18", "when age below 19")
                .toString();
        String otherWords = Samples.ruleBook(
                        folder.resolve("other.rules"),
                        "rule M14 gate\n  departing any time",
                        "rule M14a gate\n  departing any time")
                .toString();

        assertThat(STORE.answer("eligibility", "compare", "--rules", lateIsReferred))
                .contains(
                        "Referred: a person decides now  1", "L045  2018-spring  not eligible -> to be referred; M14");
        assertThat(STORE.answer("eligibility", "compare", "--rules", consentIsMissingNow))
                .contains("Undetermined: facts are missing now");
        assertThat(STORE.answer("eligibility", "compare", "--rules", otherWords))
                .contains(
                        "Same verdict, other reasons  1",
                        "L045  2018-spring  not eligible; M14 not met -> no say; M14a no say -> not met");
    }

    @Test
    void aDossierIsComparedLikeTheSameProjectInTheStore() throws IOException {
        String rules = Samples.lenientRules(folder).toString();

        assertThat(CommandRun.of("eligibility", "compare", Samples.EXAMPLE, "--rules", rules, "--json")
                        .out())
                .isEqualTo(STORE.answer("eligibility", "compare", "--rules", rules, "--json"))
                .contains("\"GAINED\": 1");
    }

    @Test
    void oneEditionIsComparedOnItsOwn() throws IOException {
        String rules = Samples.lenientRules(folder).toString();

        assertThat(STORE.answer("eligibility", "compare", "--rules", rules, "--edition", "2019-spring"))
                .contains("65 candidacies; for 65 of them nothing changes.")
                .doesNotContain("By the group");
        CommandRun none = STORE.run("eligibility", "compare", "--rules", rules, "--edition", "1999-spring");
        assertThat(none.exitCode()).isEqualTo(5);
        assertThat(none.err()).contains("There is no edition 1999-spring");
    }

    @Test
    void booksOfOneVersionAreToldApartByTheirFingerprints() throws IOException {
        Path same = Samples.standardRules(folder);
        Samples.edit(same, "when age below 18", "when age below 19");

        assertThat(STORE.answer("eligibility", "compare", "--rules", same.toString())
                        .replace('\n', ' '))
                .containsPattern("from rule book " + Samples.STANDARD_RULES + " \\([0-9a-f]{12}\\) to rule book "
                        + Samples.STANDARD_RULES + " \\([0-9a-f]{12}\\)");
    }
}
