package org.duallearning.mobility.adapter.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.application.journey.DirectDriver;
import org.duallearning.mobility.application.port.in.AssessCandidacies.Query;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.EditionSummaryView;
import org.duallearning.mobility.application.view.ObstacleView;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.eligibility.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example shows everything that it is there to show. */
class VerdictCoverageTest {
    private static final DirectDriver DRIVER = new DirectDriver("memory:");

    @BeforeAll
    static void bringTheExampleIn() {
        assertThat(DRIVER.importDossier(DossierFiles.FOLDER)).contains("\"refused\": 0");
    }

    @AfterAll
    static void close() {
        DRIVER.close();
    }

    @Test
    void thePublishedFiguresComeOut() {
        SummaryView summary = summary();

        assertThat(summary.provenance()).isEqualTo("MIXED");
        assertThat(summary.target()).isEqualTo(200);
        assertThat(summary.participants()).isEqualTo(96);
        assertThat(summary.shareOfTarget()).isEqualTo(new BigDecimal("0.48"));
        assertThat(summary.byReportingGroup())
                .containsExactlyInAnyOrderEntriesOf(Map.of("SAO", 15, "OAO_DA_LEGACY", 76, "WORK_SEEKER", 5));
        assertThat(summary.editions())
                .extracting(EditionSummaryView::edition, EditionSummaryView::stays)
                .containsExactly(tuple("2018-spring", 41), tuple("2019-spring", 55));
    }

    @Test
    void everyVerdictOccursInEachEdition() {
        assertThat(summary().editions())
                .allSatisfy(edition -> assertThat(List.of(
                                edition.eligible(), edition.refer(), edition.notEligible(), edition.undetermined()))
                        .as(edition.edition())
                        .allMatch(count -> count > 0));
        assertThat(assessments()).extracting(AssessmentView::verdict).contains(names(Verdict.values()));
    }

    @Test
    void everyPublishedGroupOccursAmongThoseWhoApplied() {
        assertThat(assessments())
                .extracting(AssessmentView::reportingGroup)
                .contains("SAO", "OAO_DA_LEGACY", "WORK_SEEKER", "OTHER");
    }

    @Test
    void everyObstacleThatACandidateOfTheExampleMeetsIsTold() {
        assertThat(summary().editions().stream()
                        .flatMap(edition -> edition.unplacedLearners().stream())
                        .flatMap(learner -> learner.obstacles().stream()))
                .extracting(ObstacleView::obstacle)
                .contains("FULL", "TRADE", "MINIMUM_AGE", "SUPPORT", "OWN_PLACE_ONLY");
    }

    @Test
    void everyoneWhoWentMayGoOrASchoolSaidWhy() {
        assertThat(summary().editions()).allSatisfy(edition -> {
            assertThat(edition.entered()).isGreaterThanOrEqualTo(edition.stays());
            assertThat(edition.placed()).isGreaterThanOrEqualTo(edition.stays());
            assertThat(edition.optimal()).isTrue();
        });
    }

    private static SummaryView summary() {
        return DRIVER.application()
                .summariseProjects()
                .summarise(FreshStore.PROJECT, Locale.ENGLISH)
                .orElseThrow();
    }

    private static List<AssessmentView> assessments() {
        return List.copyOf(DRIVER.application()
                .assessCandidacies()
                .assess(new Query(FreshStore.PROJECT, null, null, false, Locale.ENGLISH))
                .orElseThrow()
                .assessments());
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }
}
