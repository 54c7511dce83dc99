package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.duallearning.mobility.eligibility.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules themselves: shown, edited, tried out, adopted. */
class RuleBookCommandsTest {
    private static final String STANDARD = RuleBook.standard().text();

    private final ExampleStore store = new ExampleStore();

    @TempDir
    private Path folder;

    @Test
    void theStandardBookIsPrintedAsItIsToBeEdited() {
        assertThat(CommandRun.of("eligibility", "rules", "--text").out()).isEqualTo(STANDARD);
        assertThat(CommandRun.of("eligibility", "rules", "--text", "--json").out())
                .contains("\"ruleBook\": \"" + Samples.STANDARD_RULES + "\"")
                .contains("\"fingerprint\": \"" + RuleBook.standard().fingerprint() + "\"");
    }

    @Test
    void theRulesOfAFileAreShownLikeTheStandardOnes() throws IOException {
        String rules = Samples.lenientRules(folder).toString();

        assertThat(CommandRun.of("eligibility", "rules", "--rules", rules, "--on", "2018-03-18")
                        .out())
                .contains("Rule book 2027-01-01, in force on 2018-03-18")
                .contains("G10");
        assertThat(CommandRun.of("eligibility", "rules", "--rules", rules, "--json")
                        .out())
                .contains("\"ruleBook\": \"2027-01-01\"");
    }

    @Test
    void aProjectWorksByTheBookItAdopted() throws IOException {
        Path rules = Samples.lenientRules(folder);
        assertThat(store.answer("eligibility", "rules", "--project", ExampleStore.PROJECT, "--text"))
                .isEqualTo(STANDARD);

        String adopted = store.answer("eligibility", "adopt", rules.toString());

        assertThat(adopted)
                .contains("erasmus-duaal-2018 works by rule book 2027-01-01 from now on.")
                .contains("Assessments on record stay as they are.");
        assertThat(store.answer("eligibility", "check", "--learner", "L042")).startsWith("Learner L042 may go");
        assertThat(store.answer("eligibility", "rules", "--project", ExampleStore.PROJECT, "--text"))
                .isEqualTo(Files.readString(rules));
        assertThat(store.answer("eligibility", "rules", "--project", ExampleStore.PROJECT, "--text", "--json"))
                .contains("\"adoptedOn\": \"" + CommandRun.TODAY + "\"")
                .isEqualTo(store.answer("eligibility", "adopt", rules.toString(), "--json"));
        assertThat(store.answer("eligibility", "rules", "--project", ExampleStore.PROJECT))
                .contains("Rule book 2027-01-01");
    }

    @Test
    void theDayOfTheDecisionCanBeNamed() throws IOException {
        String rules = Samples.lenientRules(folder).toString();

        assertThat(store.answer("eligibility", "adopt", rules, "--on", "2018-01-15", "--json"))
                .contains("\"adoptedOn\": \"2018-01-15\"");
    }

    @Test
    void aBookThatIsNotUnderstoodIsNotAdoptedAndTheOneBeforeItStays() throws IOException {
        store.answer("eligibility", "adopt", Samples.lenientRules(folder).toString());
        Path bad = Files.writeString(folder.resolve("bad.rules"), "book 2028-01-01\nrules are rules\n");

        CommandRun run = store.run("eligibility", "adopt", bad.toString());

        assertThat(run.exitCode()).isEqualTo(7);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(bad + ", line 2, column 1: write book, source, destinations, length, affinity or rule")
                .contains("rule book 2027-01-01 stays in force");
        assertThat(store.answer("eligibility", "rules", "--project", ExampleStore.PROJECT))
                .contains("Rule book 2027-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "eligibility check DOSSIER --rules",
        "eligibility explain DOSSIER --learner L001 --rules",
        "eligibility compare DOSSIER --rules",
        "eligibility compare DOSSIER --rules GOOD --with",
        "eligibility rules --rules",
        "eligibility adopt"
    })
    void aFileThatHoldsNoRuleBookEndsWith7(String command) throws IOException {
        Path good = Samples.lenientRules(folder);
        Path bad = Files.writeString(folder.resolve("bad.rules"), "book 2028-01-01\nrules are rules\n");
        Path latin = Files.writeString(folder.resolve("latin.rules"), "# r\u00e8gle\n", StandardCharsets.ISO_8859_1);
        String start = command.replace("DOSSIER", Samples.EXAMPLE).replace("GOOD", good.toString()) + " ";

        CommandRun notUnderstood = store.run((start + bad).split(" ", -1));
        CommandRun notText = store.run((start + latin).split(" ", -1));
        CommandRun missing = store.run((start + folder.resolve("none.rules")).split(" ", -1));

        assertThat(notUnderstood.exitCode()).isEqualTo(7);
        assertThat(notUnderstood.out()).isEmpty();
        assertThat(notUnderstood.err()).contains(bad + ", line 2, column 1: write book");
        assertThat(notText.exitCode()).isEqualTo(7);
        assertThat(notText.err()).contains(latin + " is not UTF-8 text");
        assertThat(missing.exitCode()).isEqualTo(7);
        assertThat(missing.err()).contains("none.rules cannot be read");
    }

    @Test
    void aByteOrderMarkAndLineEndsOfWindowsDoNotMakeItAnotherBook() throws IOException {
        Path windows = Files.writeString(folder.resolve("windows.rules"), "\uFEFF" + STANDARD.replace("\n", "\r\n"));

        assertThat(CommandRun.of("eligibility", "rules", "--rules", windows.toString(), "--text", "--json")
                        .out())
                .contains("\"fingerprint\": \"" + RuleBook.standard().fingerprint() + "\"");
    }

    @Test
    void aDossierIsTriedOutUnderAnotherBookWithoutTouchingAStore() throws IOException {
        String rules = Samples.lenientRules(folder).toString();

        assertThat(CommandRun.of("eligibility", "check", Samples.EXAMPLE, "--learner", "L042", "--rules", rules)
                        .out())
                .startsWith("Learner L042 may go")
                .contains("Rule book  2027-01-01");
        for (CommandRun run : new CommandRun[] {
            store.run("eligibility", "check", "--rules", rules),
            store.run("eligibility", "check", Samples.EXAMPLE, "--rules", rules, "--db", "memory:")
        }) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("goes with a DOSSIER and without --db");
        }
    }

    @Test
    void aFileAndAProjectAreNotShownAtOnce() {
        CommandRun run = CommandRun.in(
                Locale.ENGLISH,
                url -> store.storage(),
                "eligibility",
                "rules",
                "--rules",
                "x",
                "--project",
                "y",
                "--lang",
                "nl");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Dit gaat niet samen: --rules=FILE, --project=REF.");
    }
}
