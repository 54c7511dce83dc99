package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.duallearning.mobility.application.mapping.EligibilityMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.ExplanationReplayView;
import org.duallearning.mobility.application.view.ExplanationReplayView.Difference;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.PersonalDecision;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationDocumentTest {
    private static final RuleBook STANDARD = RuleBook.standard();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Too few hours for its agreement, and a consent that is not on file. */
    private static final EligibilityFacts TOO_FEW_HOURS = EligibilityFacts.parse("""
            agreement=RUNNING
            callYear=2017
            filesFrom=2017-10-16
            filesUntil=2017-12-15
            departsOn=2018-03-18
            returnsOn=2018-03-31
            birthDate=1998-05-31
            system=DBSO
            enrolledFrom=2017-09-01
            enrolledUntil=2018-08-31
            type=OAO
            signedOn=2017-09-04
            startsOn=2017-09-04
            endsOn=2018-06-30
            weeklyHours=16
            submittedAt=2017-12-03T17:41
            voluntary=yes
            """);

    @Test
    void whatWasWrittenInAnyLanguageIsReproducedWhateverTheFacts() throws IOException {
        long seed = 20261126;
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 60; round++) {
            EligibilityFacts facts = RandomFacts.from(random);
            for (Locale language : Phrases.languages()) {
                assertThat(replay(document(facts, language)).differences())
                        .as("seed %s, round %s, in %s: %s", seed, round, language, facts)
                        .isEmpty();
            }
        }
    }

    @Test
    void anUntouchedDocumentSaysWhoItIsAboutAndWhatCameOut() throws IOException {
        ExplanationReplayView replay = replay(document(TOO_FEW_HOURS, Locale.ENGLISH));

        assertThat(replay)
                .isEqualTo(new ExplanationReplayView(
                        "REAL",
                        "L1",
                        "2018-spring",
                        STANDARD.version(),
                        STANDARD.fingerprint(),
                        "NOT_ELIGIBLE",
                        true,
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({"SYNTHETIC, SYNTHETIC", "MIXED, MIXED", "real, UNKNOWN", ", UNKNOWN"})
    void whetherTheRowsBehindADocumentAreRealIsWhatItSaysItself(@Nullable String stated, String shown)
            throws IOException {
        ObjectNode document = document(TOO_FEW_HOURS, Locale.ENGLISH);
        document.put("provenance", stated);

        assertThat(replay(document).provenance()).isEqualTo(shown);
    }

    @Test
    void whatWasChangedIsNamedWithBothValues() throws IOException {
        assertThat(differencesAfter(document -> assessment(document).put("verdict", "ELIGIBLE")))
                .containsExactly(new Difference("$.assessment.verdict", "ELIGIBLE", "NOT_ELIGIBLE"));
        assertThat(differencesAfter(document -> finding(document, "G22a").put("outcome", "SATISFIED")))
                .containsExactly(new Difference("$.assessment.findings[G22a].outcome", "SATISFIED", "VIOLATED"));
        assertThat(differencesAfter(document -> finding(document, "M02").put("text", "No consent is needed.")))
                .extracting(Difference::path)
                .containsExactly("$.assessment.findings[M02].text");
        assertThat(differencesAfter(
                        document -> assessment(document).withArray("missing").add("signedOn")))
                .containsExactly(new Difference("$.assessment.missing[0]", "signedOn", null));
        assertThat(differencesAfter(
                        document -> assessment(document).withArray("remedies").remove(0)))
                .extracting(Difference::path)
                .containsExactly("$.assessment.remedies[0]");
        assertThat(differencesAfter(document -> assessment(document).put("fingerprint", "0")))
                .extracting(Difference::path)
                .containsExactly("$.assessment.fingerprint");
        assertThat(differencesAfter(document -> document.withArray("rules").remove(0)))
                .extracting(Difference::path)
                .containsExactly("$.rules[G01]");
    }

    @Test
    void aFindingThatIsThereTwiceIsADifference() throws IOException {
        assertThat(differencesAfter(document -> {
                    ArrayNode findings = assessment(document).withArray("findings");
                    findings.add(findings.get(0).deepCopy());
                }))
                .extracting(Difference::again)
                .containsOnlyNulls()
                .hasSize(1);
    }

    @Test
    void anotherFactGivesAnotherFingerprint() throws IOException {
        assertThat(differencesAfter(document -> document.withObject("/facts").put("weeklyHours", "17")))
                .extracting(Difference::path)
                .contains("$.assessment.fingerprint", "$.rules[G10].conditions[4].facts.weeklyHours")
                .doesNotContain("$.assessment.verdict");
    }

    @Test
    void whatPeopleDidAndFieldsOfAnotherVersionAreLeftAside() throws IOException {
        assertThat(differencesAfter(document -> {
                    document.put("project", "another").put("inAnotherVersion", 1);
                    assessment(document).put("school", "S01").remove("priorityClass");
                    assessment(document).withObject("/decision").put("admits", true);
                }))
                .isEmpty();
    }

    @Test
    void anotherRuleBookIsRefused() throws IOException {
        RuleBook other = RuleBook.parse(new StringReader(STANDARD.text() + "# a remark\n"));
        ExplanationDocument document = Objects.requireNonNull(
                read(document(TOO_FEW_HOURS, Locale.ENGLISH)).document());

        assertThat(document.ruleBookFingerprint()).isEqualTo(STANDARD.fingerprint());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.replay(other))
                .withMessageContaining("give the one with fingerprint " + STANDARD.fingerprint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weeklyHours | 1E999999999 | weeklyHours is '1E999999999'; give a number such as 19.5",
                "departsOn | +999999999-12-31 | DEPARTS_ON is +999999999-12-31; give a date from 0000-01-01 until 9999-12-31",
                "departsOn | tomorrow | departsOn is 'tomorrow'; give a date such as 2018-03-18",
                "system | DUAL | system is 'DUAL'; give one of",
                "shoeSize | 42 | there is no fact 'shoeSize'; take one of",
                "agreement | MAYBE | agreement is 'MAYBE'; give one of"
            })
    void aFactThatIsNoneIsNamedByItsPath(String fact, String value, String advice) throws IOException {
        ObjectNode document = document(TOO_FEW_HOURS, Locale.ENGLISH);
        document.withObject("/facts").put(fact, value);

        assertThat(read(document).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("$.facts." + fact);
            assertThat(problem.value()).isEqualTo(value);
            assertThat(problem.message()).contains(advice);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/ruleBookFingerprint, $.ruleBookFingerprint",
        "/facts, $.facts",
        "/rules, $.rules",
        "/assessment/learner, $.assessment.learner",
        "/assessment/edition, $.assessment.edition",
        "/assessment/verdict, $.assessment.verdict",
        "/assessment/fingerprint, $.assessment.fingerprint",
        "/assessment/findings, $.assessment.findings",
        "/assessment/missing, $.assessment.missing",
        "/assessment/remedies, $.assessment.remedies"
    })
    void whatADocumentMustSayIsAskedForByItsPath(String pointer, String path) throws IOException {
        for (JsonNode instead : new JsonNode[] {null, MAPPER.getNodeFactory().numberNode(7)}) {
            ObjectNode document = document(TOO_FEW_HOURS, Locale.ENGLISH);
            int slash = pointer.lastIndexOf('/');
            ObjectNode parent = (ObjectNode) document.at(pointer.substring(0, slash));
            parent.remove(pointer.substring(slash + 1));
            if (instead != null) {
                parent.set(pointer.substring(slash + 1), instead);
            }

            assertThat(read(document).problems())
                    .as("%s instead", instead)
                    .extracting(CaseProblem::path)
                    .containsExactly(path);
        }
    }

    @Test
    void whatIsNoDocumentAtAllIsRefused() throws IOException {
        for (String text : List.of("", "nothing", "{\"facts\": ", "[]", "7", "{} {}")) {
            ExplanationReading reading = ExplanationDocument.read(bytes(text));

            assertThat(reading.document()).as(text).isNull();
            assertThat(reading.problems()).as(text).isNotEmpty();
        }
    }

    private static List<Difference> differencesAfter(Consumer<ObjectNode> change) throws IOException {
        ObjectNode document = document(TOO_FEW_HOURS, Locale.FRENCH);
        change.accept(document);
        ExplanationReplayView replay = replay(document);
        assertThat(replay.reproduced()).isEqualTo(replay.differences().isEmpty());
        return replay.differences();
    }

    private static ExplanationReplayView replay(ObjectNode document) throws IOException {
        ExplanationReading reading = read(document);
        assertThat(reading.problems()).isEmpty();
        return Objects.requireNonNull(reading.document()).replay(STANDARD);
    }

    private static ExplanationReading read(ObjectNode document) throws IOException {
        return ExplanationDocument.read(bytes(document.toString()));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ObjectNode assessment(ObjectNode document) {
        return document.withObject("/assessment");
    }

    private static ObjectNode finding(ObjectNode document, String rule) {
        for (JsonNode finding : assessment(document).withArray("findings")) {
            if (finding.path("rule").asText().equals(rule)) {
                return (ObjectNode) finding;
            }
        }
        throw new IllegalArgumentException(rule);
    }

    /** The document that is printed of some facts, with what a person decided. */
    private static ObjectNode document(EligibilityFacts facts, Locale language) throws IOException {
        Phrases phrases = Phrases.in(language);
        Assessment assessment = STANDARD.assess(facts);
        var view = EligibilityMapper.INSTANCE.assessment(
                Candidacy.unknown(new CandidacyKey(new LearnerId("L1"), new EditionId("2018-spring"))),
                null,
                assessment,
                assessment.findings(),
                STANDARD.remedy(facts).stream().toList(),
                null,
                new PersonalDecision(true, "because", null, null),
                phrases);
        return (ObjectNode) MAPPER.readTree(
                Json.write(EligibilityMapper.INSTANCE.explanation("P", "REAL", view, assessment, phrases)));
    }
}
