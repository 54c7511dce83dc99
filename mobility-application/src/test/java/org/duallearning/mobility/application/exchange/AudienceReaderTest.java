package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.disclosure.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudienceReaderTest {
    @ParameterizedTest
    @EnumSource
    void everyAudienceIsReadByItsName(Audience audience) {
        assertThat(read("{\"audience\": \"" + audience + "\"}")).isEqualTo(new AudienceReading(audience, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"\"public\", public", "\"EVERYBODY\", EVERYBODY", "1, 1", "true, true"})
    void anotherAudienceIsToldThoseThatReportsArePublishedFor(String written, String value) {
        assertThat(read("{\"audience\": " + written + "}").problems())
                .containsExactly(
                        new Problem(ProblemCode.NOT_IN_LIST, null, null, "audience", value, "PUBLIC, PARTNERS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"audience\": null}", "{\"audience\": \" \"}"})
    void theAudienceIsAskedFor(String document) {
        assertThat(read(document).problems())
                .containsExactly(new Problem(ProblemCode.VALUE_MISSING, null, null, "audience", null, null));
    }

    @Test
    void aFieldThatIsNotKnownIsRefusedInsteadOfDropped() {
        assertThat(read("{\"audience\": \"PUBLIC\", \"title\": \"Ours\"}").problems())
                .containsExactly(new Problem(ProblemCode.TOO_MANY_FIELDS, null, null, "title", null, "audience"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "\"PUBLIC\"", "[]", "{", "{\"audience\": \"PUBLIC\", \"audience\": \"PUBLIC\"}"})
    void whatIsNoObjectOfJsonIsTold(String document) {
        assertThat(read(document).problems())
                .containsExactly(new Problem(ProblemCode.UNREADABLE, null, null, null, null, "audience"));
    }

    @Test
    void aReadingHasAnAudienceOrProblems() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AudienceReading(null, List.of()));
    }

    private static AudienceReading read(String document) {
        return AudienceReader.read(document.getBytes(StandardCharsets.UTF_8));
    }
}
