package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Collections2;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1_000).boxed().toList();
    /** What a writer of JSON may keep back before it passes it on, in elements. */
    private static final int MOST_KEPT_BACK = 100;

    @Test
    void aDocumentIsWrittenWhileItIsMade() throws IOException {
        StringWriter out = new StringWriter();

        Json.write(
                view(Collections2.transform(NUMBERS, number -> {
                    if (number >= MOST_KEPT_BACK) {
                        assertThat(out.toString()).contains("\"L" + (number - MOST_KEPT_BACK) + "\"");
                    }
                    return assessment(number);
                })),
                out);

        assertThat(out.toString()).startsWith("{\n  \"project\": \"p\"").endsWith("  ]\n}\n");
    }

    @Test
    void whatIsMadeWhileWritingGivesTheSameBytesAsWhatIsThere() {
        Collection<AssessmentView> made = Collections2.transform(NUMBERS, JsonTest::assessment);

        assertThat(Json.write(view(made))).isEqualTo(Json.write(view(List.copyOf(made))));
        assertThat(new String(Json.write(view(List.of())), StandardCharsets.UTF_8))
                .endsWith("  \"schools\": [ ],\n  \"assessments\": [ ]\n}\n");
    }

    @Test
    void whatGoesWrongWhileMakingIsToldAsItIs() {
        IllegalStateException failure = new IllegalStateException("planted");

        assertThatThrownBy(() -> Json.write(
                        view(Collections2.transform(NUMBERS, number -> {
                            throw failure;
                        })),
                        new StringWriter()))
                .isSameAs(failure);
    }

    private static AssessmentsView view(Collection<AssessmentView> assessments) {
        return new AssessmentsView("p", "REAL", "r", "f", List.of(), assessments);
    }

    private static AssessmentView assessment(int number) {
        return new AssessmentView(
                "L" + number,
                "2018-spring",
                "ELIGIBLE",
                "SAO",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "S",
                1,
                "r",
                "f",
                null,
                null);
    }
}
