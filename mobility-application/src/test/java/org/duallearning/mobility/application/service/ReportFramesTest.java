package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.report.ReportExtract;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.DoneData;
import org.duallearning.mobility.application.view.ReportView.HostCountryView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityId;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.CountryCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportFramesTest {
    @Test
    void placesOfWhichTheNumberIsNotKnownAreNotNone() {
        assertThat(ReportFrames.hosts(List.of(place("A", "FR", null), place("B", "NL", 3), place("C", "NL", null))))
                .containsExactly(
                        new HostCountryView("FR", null, 1, List.of()), new HostCountryView("NL", 3, 1, List.of()));
    }

    @Test
    void activitiesOfWhichTheReachIsNotKnownReachedNotNobody() {
        assertThat(ReportFrames.activities(
                        List.of(activity("A", null), activity("B", null)), learner -> Optional.empty()))
                .extracting(ActivitiesData::reach)
                .containsExactly((Long) null);
        assertThat(ReportFrames.activities(List.of(activity("A", 0), activity("B", null)), learner -> Optional.empty()))
                .extracting(ActivitiesData::reach)
                .containsExactly(0L);
    }

    @Test
    void whatLearnersDidIsApartFromWhatOthersDid() {
        Activity ofLearner = new Activity(
                new ActivityId("A"), new LearnerId("L1"), null, null, ActivityKind.DISSEMINATION, null, null, 7, null);
        Activity ofAmbassador =
                new Activity(new ActivityId("B"), null, null, null, ActivityKind.AMBASSADOR, null, null, null, null);
        assertThat(ReportFrames.activities(
                        List.of(ofAmbassador, activity("C", 5), ofLearner), learner -> Optional.of("p" + learner)))
                .containsExactly(
                        new ActivitiesData(
                                "AMBASSADOR",
                                null,
                                1,
                                null,
                                1,
                                true,
                                List.of(new DoneData(ReportExtract.SOMEBODY, null))),
                        new ActivitiesData("DISSEMINATION", null, 1, 5L, 0, false, null),
                        new ActivitiesData("DISSEMINATION", null, 1, 7L, 0, true, List.of(new DoneData("pL1", 7))));
    }

    private static Activity activity(String id, @Nullable Integer reach) {
        return new Activity(new ActivityId(id), null, null, null, ActivityKind.DISSEMINATION, null, null, reach, null);
    }

    private static Place place(String id, String country, @Nullable Integer capacity) {
        return new Place(
                new PlaceId(id),
                null,
                null,
                CountryCode.parse(country).orElseThrow(),
                null,
                null,
                null,
                null,
                null,
                null,
                capacity,
                List.of(),
                null,
                List.of());
    }
}
