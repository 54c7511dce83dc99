package org.duallearning.mobility.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.duallearning.mobility.eligibility.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionCatalogueTest {
    private static final String GOOD = """
            questions 2027-01-01
            source OWN | Ours | 2027
            question mood
              about learner
              asked-of learner, mentor
              waves before, six-months
              scale rating 1 to 5
              block low the mood
              source OWN
              nl Hoe gaat het?
              en How are you?
              fr Comment vas-tu ?
            """;

    private static QuestionCatalogue parse(String text) {
        return QuestionCatalogue.parse(new StringReader(text));
    }

    @Test
    void aQuestionSaysWhatIsAskedOfWhomAndWhen() {
        Question question = parse(GOOD).find("mood").orElseThrow();

        assertThat(question.subject()).isEqualTo(QuestionSubject.LEARNER);
        assertThat(question.roles()).containsExactlyInAnyOrder(RespondentRole.LEARNER, RespondentRole.MENTOR);
        assertThat(question.waves()).containsExactlyInAnyOrder(SurveyWave.BEFORE, SurveyWave.SIX_MONTHS);
        assertThat(question.scale()).isEqualTo(new Scale.Rating(1, 5));
        assertThat(question.block()).isEqualTo("the mood");
        assertThat(question.confidence()).isEqualTo(Confidence.LOW);
        assertThat(question.sources()).containsExactly(new SurveySource("OWN", "Ours", "2027"));
        assertThat(question.in("nl")).isEqualTo("Hoe gaat het?");
        assertThat(question.in("de")).isEqualTo("How are you?");
        assertThat(question.isAsked(RespondentRole.MENTOR, SurveyWave.BEFORE)).isTrue();
        assertThat(question.isAsked(RespondentRole.MENTOR, SurveyWave.AFTER)).isFalse();
        assertThat(question.isAsked(RespondentRole.PEER, SurveyWave.BEFORE)).isFalse();
        assertThat(parse(GOOD).version()).isEqualTo("2027-01-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "about learner| about pupil| 4| learner, school",
                "asked-of learner, mentor| asked-of aunt| 5| peer, teacher",
                "waves before, six-months| waves later| 6| six-months",
                "waves before, six-months| optional yes| 6| stands alone",
                "scale rating 1 to 5| scale stars| 7| rating 1 to 5",
                "scale rating 1 to 5| scale rating 5 to 1| 7| from 5 to 1",
                "scale rating 1 to 5| scale one of A b, c| 7| small letters",
                "scale rating 1 to 5| scale one of a| 7| two or more",
                "scale rating 1 to 5| scale count up to 0| 7| from 1",
                "block low the mood| block the mood| 8| high|medium|low",
                "source OWN _ Ours| source ELSE _ Ours| 9| add it above",
                "nl Hoe gaat het?| de Wie geht's?| 10| nl, en or fr",
                "nl Hoe gaat het?| nl| 10| nothing follows",
                "waves before, six-months| ''| 3| about, asked-of, waves",
                "fr Comment vas-tu ?| ''| 3| nl, en and fr",
                "question mood| question Mood| 3| small letters",
                "questions 2027-01-01| ''| 12| questions VERSION",
                "questions 2027-01-01| schedule 2027-01-01| 1| write questions, source",
                "source OWN _ Ours _ 2027| source OWN| 2| title",
                "question mood| ''| 4| start one with 'question'"
            })
    void aMistakeIsToldWithItsLineAndWhatWouldBeRight(String right, String wrong, int line, String advice) {
        String text = GOOD.replace(right.replace('_', '|'), wrong.replace('_', '|'));

        assertThatThrownBy(() -> parse(text)).isInstanceOfSatisfying(CatalogueSyntaxException.class, mistake -> {
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.advice()).contains(advice);
            assertThat(mistake).hasMessage("line " + line + ": " + mistake.advice());
        });
    }

    @Test
    void aQuestionIsOptionalWhereItSaysSo() {
        assertThat(parse(GOOD).find("mood").orElseThrow().optional()).isFalse();
        assertThat(parse(GOOD.replace("  scale", "  optional\n  scale"))
                        .find("mood")
                        .orElseThrow()
                        .optional())
                .isTrue();
    }

    @Test
    void onlyTheOutcomesThatNotEveryLearningAgreementHasAreOptional() {
        assertThat(QuestionCatalogue.standard().questions().stream()
                        .filter(Question::optional)
                        .map(Question::id))
                .containsExactly("technical-4", "technical-5");
    }

    @Test
    void aQuestionAboutASchoolAppliesToEverySchool() {
        String aboutSchool = GOOD.replace("about learner", "about school")
                .replace("scale rating 1 to 5", "scale cefr or not-applicable");

        assertThatThrownBy(() -> parse(aboutSchool))
                .hasMessageStartingWith("line 3: the question 'mood' is about a school")
                .hasMessageContaining("leave out 'or not-applicable'");
        assertThat(parse(GOOD.replace("about learner", "about school")).questions())
                .hasSize(1);
    }

    @Test
    void twoQuestionsOfTheSameIdAreAMistake() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("question mood"));

        assertThatThrownBy(() -> parse(twice)).hasMessageStartingWith("line 13: question 'mood' exists already");
    }

    @Test
    void aFingerprintTellsTwoCataloguesOfOneVersionApart() {
        QuestionCatalogue reworded = parse(GOOD.replace("How are you?", "Are you well?"));

        assertThat(reworded.version()).isEqualTo(parse(GOOD).version());
        assertThat(parse(GOOD).fingerprint()).matches("[0-9a-f]{64}").isNotEqualTo(reworded.fingerprint());
        assertThat(parse(GOOD.replace("\n", "\r\n")).fingerprint())
                .isEqualTo(parse(GOOD).fingerprint());
    }

    @Test
    void aCatalogueThatCannotBeReadSaysHowFarItCame() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> QuestionCatalogue.parse(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "satisfaction",
                "go-again",
                "recommend",
                "ambassador-plan",
                "technical-1",
                "technical-5",
                "autonomy",
                "confidence",
                "cooperation",
                "host-language",
                "contacts",
                "in-touch",
                "situation",
                "awareness"
            })
    void theStandardCatalogueAsks(String id) {
        Question question = QuestionCatalogue.standard().find(id).orElseThrow();

        assertThat(question.words()).containsOnlyKeys("nl", "en", "fr");
        assertThat(question.words().values())
                .allSatisfy(words -> assertThat(words).endsWith(words.endsWith("?") ? "?" : "."));
    }

    @Test
    void onlyAwarenessIsAboutASchoolAndItIsNotAskedOfLearners() {
        List<Question> aboutSchools = QuestionCatalogue.standard().questions().stream()
                .filter(question -> question.subject() == QuestionSubject.SCHOOL)
                .toList();

        assertThat(aboutSchools)
                .singleElement()
                .satisfies(question -> assertThat(question.roles())
                        .isEqualTo(Set.of(RespondentRole.PEER, RespondentRole.TEACHER, RespondentRole.MANAGEMENT)));
    }

    @Test
    void noCorrespondenceWithTheOfficialReportIsCalledCertain() {
        assertThat(QuestionCatalogue.standard().questions())
                .extracting(Question::confidence)
                .doesNotContain(Confidence.HIGH);
    }
}
