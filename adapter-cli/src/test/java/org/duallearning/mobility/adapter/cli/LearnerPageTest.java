package org.duallearning.mobility.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerPageTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** What a terminal shows at once. */
    private static final int SCREEN = 40;

    private static final ExampleStore STORE = new ExampleStore();

    @ParameterizedTest
    @ValueSource(strings = {"L001", "L003", "L042", "L043", "L045", "L046", "L048", "L108", "L110", "L111"})
    void aLearnerIsOnOneScreenInEveryLanguage(String learner) {
        for (String language : Words.LANGUAGES) {
            String page = page(Locale.forLanguageTag(language), learner);

            assertThat(page.lines()).as(language).hasSizeLessThanOrEqualTo(SCREEN);
            assertThat(page.lines()).as(language).allMatch(line -> line.length() <= Page.WIDTH);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | L001 | Learner L001 may go (edition 2018-spring).",
                "nl | L001 | Leerling L001 mag gaan (editie 2018-spring).",
                "fr | L001 | L’apprenant L001 peut partir (édition 2018-spring).",
                "en | L042 | Learner L042 may not go (edition 2018-spring).",
                "nl | L042 | Leerling L042 mag niet gaan (editie 2018-spring).",
                "fr | L042 | L’apprenant L042 ne peut pas partir (édition 2018-spring).",
                "en | L048 | A person must decide whether learner L048 may go (edition 2018-spring).",
                "nl | L048 | Een persoon moet beslissen of leerling L048 mag gaan (editie 2018-spring).",
                "fr | L048 | Une personne doit décider si l’apprenant L048 peut partir (édition 2018-spring).",
                "en | L046 | It cannot be said yet whether learner L046 may go (edition 2018-spring): facts are missing.",
                "nl | L046 | Het is nog niet te zeggen of leerling L046 mag gaan (editie 2018-spring): er ontbreken gegevens."
            })
    void theVerdictComesFirstAsASentence(String language, String learner, String sentence) {
        assertThat(page(Locale.forLanguageTag(language), learner).lines().findFirst())
                .contains(sentence);
    }

    @Test
    void whatDecidesIsQuotedWithWhatIsOnFileItsSourceTheDateOfThatAndHowSureItIs() {
        assertThat(unfolded(page(DUTCH, "L045")))
                .containsSubsequence(
                        "Wat de doorslag geeft",
                        "niet voldaan De kandidatuur is ingediend in de periode die daarvoor open stond. [M14]",
                        "In het dossier: eerste dag waarop dossiers aanvaard worden: 2017-10-16;",
                        "dag waarop de kandidatuur ingediend is: 2017-12-16 09:12",
                        "Bron: Erasmus Duaal: information sheet for schools (2017-06-06) (één ernstige bron)",
                        "voldaan Een overeenkomst van alternerende opleiding past bij duaal leren");
    }

    @Test
    void aFactIsShownInTheWordsOfItsCode() {
        assertThat(unfolded(page(DUTCH, "L042")))
                .contains("stelsel van duaal leren: deeltijds beroepssecundair (DBSO); soort overeenkomst: OAO,"
                        + " alternerende opleiding; uren per week op de werkplek: 16");
    }

    @Test
    void whatIsMissingIsNamedInWordsWithItsColumn() {
        assertThat(unfolded(page(Locale.ENGLISH, "L046")))
                .contains("What is missing - date of the company's consent [employerConsentOn]")
                .contains("- fill in date of the company's consent [employerConsentOn], for instance 2018-03-18: then"
                        + " the learner may go")
                .contains("date of the company's consent: (empty)");
    }

    @Test
    void manyRulesThatWaitForOneFactAreNamedNotQuoted() {
        assertThat(unfolded(page(Locale.ENGLISH, "L111")))
                .contains("not known Which rule on the agreement applies depends on what is missing (G10, G11, G12, G13"
                        + " and 13 more).");
    }

    @Test
    void whatWouldHelpIsAnInstructionThatAsksForTheTruth() {
        assertThat(unfolded(page(Locale.ENGLISH, "L043")))
                .contains("What would help - change kind of agreement [type] from SAO to OAO and change hours a week at"
                        + " the workplace [weeklyHours] from 12 to 20: then the learner may go")
                .contains("Change the file only where that is how things really are.");
        assertThat(unfolded(page(Locale.FRENCH, "L043")))
                .contains("- à changer : type de contrat [type], de SAO à OAO et à changer : heures par semaine sur le"
                        + " lieu de travail [weeklyHours], de 12 à 20 : alors l’apprenant peut partir");
    }

    @Test
    void whereNothingWouldHelpThatIsSaid() {
        assertThat(unfolded(page(Locale.ENGLISH, "L044")))
                .contains("No change of agreement or candidacy, to three columns at most, would help.");
    }

    @Test
    void whoMayGoNeedsNoHelp() {
        assertThat(page(Locale.ENGLISH, "L001"))
                .contains("Everything else that the rules ask is in order too.")
                .doesNotContain("What would help")
                .doesNotContain("What is missing")
                .doesNotContain("Decision");
    }

    @Test
    void whatAPersonDecidedStandsBesideTheVerdictOfTheRules() {
        assertThat(unfolded(page(Locale.ENGLISH, "L003")))
                .startsWith("The rules let a person decide on learner L003, who decided: may go (edition 2018-spring).")
                .contains("Decision may go (by: consortium coordinator, on: 2018-01-15). Reason: Invented: the joint")
                .contains("a person decides An industrial apprenticeship was a form of part-time education")
                .doesNotContain("What would help");
    }

    @Test
    void whoDecidedAndWhenIsAskedForWhereItIsNotStated(@TempDir Path folder) throws IOException {
        Path dossier = Samples.example(folder.resolve("dossier"));
        Samples.edit(dossier.resolve("candidacies.csv"), "confirmed the contract,COORDINATOR,2018-01-15", "agreed,,");

        assertThat(CommandRun.of("eligibility", "check", dossier.toString(), "--learner", "L003")
                        .out())
                .contains(
                        "Decision   may go (by: not stated, on: not stated). Reason: Invented: the joint committee agreed");
    }

    @Test
    void whereAPersonMustStillDecideItIsSaidHow() {
        assertThat(unfolded(page(Locale.ENGLISH, "L048")))
                .contains(
                        "Decision none yet: put it in candidacies.csv (decision, decisionReason, decidedBy, decidedOn)"
                                + " or use \"mobility eligibility decide\"");
    }

    @Test
    void theSchoolIsNamedWithItsContact() {
        assertThat(page(Locale.ENGLISH, "L045"))
                .contains("School     Invented school 10 (S10), invented-school-10@example.org");
    }

    @Test
    void everyOtherRuleIsShownOnDemandWithWhyItSaidNothing() {
        String page = unfolded(STORE.answer("eligibility", "check", "--learner", "L110", "--all"));

        assertThat(page)
                .contains("The other rules")
                .contains("not in force Part-time education and the apprenticeship system merged")
                .contains("does not apply For a learner under 18 on departure")
                .contains("met The learner goes of their own free will. [M13]")
                .contains("looked at later The third grade goes before the other grades. [M04]");
    }

    private static String page(Locale language, String learner) {
        return STORE.answer(language, "eligibility", "check", "--learner", learner);
    }

    /** A page as one line, for it is folded where it is too wide. */
    private static String unfolded(String page) {
        return page.replaceAll("\\s+", " ");
    }
}
