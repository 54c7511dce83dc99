package org.duallearning.mobility.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.view.ReportView.HostCountryView;
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
