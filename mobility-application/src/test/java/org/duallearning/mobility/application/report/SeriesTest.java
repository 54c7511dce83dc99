package org.duallearning.mobility.application.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.duallearning.mobility.application.report.ReportExtract.IndicatorData;
import org.duallearning.mobility.application.report.ReportExtract.MeasureData;
import org.duallearning.mobility.application.report.ReportExtract.PopulationData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A measure is told by what it counts: the same formula is the same series, and what is read from the same answers shares a variable. */
class SeriesTest {
    private static final List<String> COLUMNS = List.of("yes", "no", "no-answer");

    @Test
    void aShareIsTheQuestionTheRoleTheWaveAndTheTestWhateverTheOrderOfAnswers() {
        Series series = series("share of situation by learner at six-months = b, a", "PARTICIPANTS", null);
        assertThat(series.name()).isEqualTo("share of situation by learner at six-months = a, b of participants");
        assertThat(series.variables()).containsExactly("situation by learner at six-months");
        assertThat(series("share of situation by learner at six-months = a, b", "PARTICIPANTS", null))
                .isEqualTo(series);
        assertThat(series("share of situation by learner at six-months = a", "PARTICIPANTS", null))
                .isNotEqualTo(series);
    }

    @Test
    void whereTheSingleAnswersAreCountedTheTestIsNoPartOfIt() {
        Series four = series("share of satisfaction by learner at after >= 4", "PARTICIPANTS", "satisfaction@AFTER");
        assertThat(four.name()).isEqualTo("satisfaction by learner at after of participants");
        assertThat(series("share of satisfaction by learner at after <= 2", "PARTICIPANTS", "satisfaction@AFTER"))
                .isEqualTo(four);
    }

    @Test
    void thoseWhoAreCountedAreAPartOfItAndTheirAnswersAreTheSame() {
        String formula = "share of awareness by management at after >= 4";
        Series respondents = series(formula, "RESPONDENTS", null);
        Series schools = series(formula, "SCHOOLS", null);
        assertThat(schools.name()).endsWith(" of schools").isNotEqualTo(respondents.name());
        assertThat(schools.variables()).isEqualTo(respondents.variables());
        assertThat(series(formula, null, null)).isEqualTo(respondents);
    }

    @Test
    void aChangeIsReadFromEachQuestionInBothWaves() {
        Series series = series("change of b, a by mentor from before to after", "PARTICIPANTS", null);
        assertThat(series.name()).isEqualTo("change of a, b by mentor from before to after of participants");
        assertThat(series.variables())
                .containsExactlyInAnyOrder(
                        "a by mentor at before",
                        "a by mentor at after",
                        "b by mentor at before",
                        "b by mentor at after");
        assertThat(series("change of a by mentor from before to after", "PARTICIPANTS", null)
                        .variables())
                .isSubsetOf(series.variables());
        assertThat(series("share of a by mentor at after >= 2", "PARTICIPANTS", "a@AFTER")
                        .variables())
                .isSubsetOf(series.variables());
    }

    @Test
    void aShareWithActivitiesIsReadFromEachKind() {
        assertThat(series("share with activity awareness, ambassador", "PARTICIPANTS", null)
                        .variables())
                .containsExactlyInAnyOrder("activity ambassador of participants", "activity awareness of participants");
        assertThat(series("share with activity awareness", "SCHOOLS", null).variables())
                .containsExactly("activity awareness of schools");
    }

    private static Series series(String formula, @Nullable String counted, @Nullable String answersTo) {
        String population = "PARTICIPANTS".equals(counted) ? ReportExtract.PARTICIPANTS : "i";
        MeasureData measure =
                new MeasureData("i", "SHARE", answersTo, Map.of(), COLUMNS, List.of(), List.of(), List.of());
        IndicatorData indicator =
                new IndicatorData("i", "POLICY", Map.of(), Map.of(), formula, 0, 0, null, population, counted, false);
        ReportExtract extract = new ReportExtract(
                "P",
                null,
                null,
                "SYNTHETIC",
                "1",
                "1",
                "f",
                "1",
                null,
                "1",
                null,
                null,
                null,
                List.of(indicator),
                List.of(new PopulationData(population, List.of(), List.of(measure), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Objects.requireNonNull(Series.in(extract).get("i"));
    }
}
