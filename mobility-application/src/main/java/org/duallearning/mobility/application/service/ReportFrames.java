package org.duallearning.mobility.application.service;

import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.report.ReportExtract;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.DoneData;
import org.duallearning.mobility.application.view.FigureView.ExchangeView;
import org.duallearning.mobility.application.view.ReportView.HostCountryView;
import org.duallearning.mobility.application.view.ReportView.RecommendationView;
import org.duallearning.mobility.application.view.ReportView.StepView;
import org.duallearning.mobility.evidence.Recommendation;
import org.duallearning.mobility.evidence.RecommendationPath;
import org.duallearning.mobility.evidence.RecommendationStatus;
import org.duallearning.mobility.evidence.RecommendationStep;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.Activity;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.project.PartnerExchange;
import org.jspecify.annotations.Nullable;

/** What a report says that is not about single people. */
final class ReportFrames {
    private ReportFrames() {}

    /**
     * Activities by kind and audience, those of learners apart.
     *
     * @param pseudonym that of a learner who did one; empty if the learner is not known
     */
    static List<ActivitiesData> activities(List<Activity> activities, Function<LearnerId, Optional<String>> pseudonym) {
        Comparator<Activity> order = Comparator.comparing(
                        Activity::kind, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Activity::audience, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ReportFrames::isOfLearner);
        Map<Activity, List<Activity>> alike = new TreeMap<>(order);
        activities.stream()
                .filter(activity -> activity.kind() != null)
                .forEach(activity -> alike.computeIfAbsent(activity, any -> new ArrayList<>())
                        .add(activity));
        return alike.values().stream().map(each -> together(each, pseudonym)).toList();
    }

    private static ActivitiesData together(List<Activity> alike, Function<LearnerId, Optional<String>> pseudonym) {
        Activity first = alike.get(0);
        List<Integer> reach = known(alike, Activity::reach);
        return new ActivitiesData(
                Objects.requireNonNull(first.kind()).name(),
                first.audience() == null ? null : first.audience().name(),
                alike.size(),
                sum(reach),
                alike.size() - reach.size(),
                isOfLearner(first),
                isOfLearner(first)
                        ? alike.stream()
                                .map(activity -> done(activity, pseudonym))
                                .toList()
                        : null);
    }

    private static DoneData done(Activity activity, Function<LearnerId, Optional<String>> pseudonym) {
        return new DoneData(
                Optional.ofNullable(activity.learner()).flatMap(pseudonym).orElse(ReportExtract.SOMEBODY),
                activity.reach());
    }

    private static <T> List<Integer> known(List<T> all, Function<T, @Nullable Integer> number) {
        return all.stream()
                .flatMap(each -> Stream.ofNullable(number.apply(each)))
                .toList();
    }

    /** The sum; null if there is nothing to sum up. */
    private static @Nullable Long sum(List<Integer> numbers) {
        return numbers.isEmpty()
                ? null
                : Long.valueOf(numbers.stream().mapToLong(Integer::longValue).sum());
    }

    /** Whether a single learner did it. */
    static boolean isOfLearner(Activity activity) {
        return activity.kind() == ActivityKind.AMBASSADOR || activity.learner() != null;
    }

    /** Recommendations with the steps they took, in the order of steps; the last is how far they came. */
    static List<RecommendationView> recommendations(
            List<Recommendation> recommendations, List<RecommendationStep> steps) {
        var stepsOf = Multimaps.index(steps, step -> step.key().recommendation());
        return recommendations.stream()
                .sorted(Comparator.comparing(
                        recommendation -> recommendation.id().value()))
                .map(recommendation -> new RecommendationView(
                        recommendation.id().value(),
                        recommendation.title(),
                        recommendation.text(),
                        recommendation.objective(),
                        recommendation.evidence(),
                        inOrder(stepsOf.get(recommendation.id())).stream()
                                .map(step -> new StepView(
                                        step.key().status().name(), step.date(), step.bodies(), step.event()))
                                .toList()))
                .toList();
    }

    private static List<RecommendationStep> inOrder(List<RecommendationStep> steps) {
        Optional<RecommendationStatus> reached = RecommendationPath.of(steps).reached();
        return steps.stream()
                .sorted(Comparator.comparing((RecommendationStep step) ->
                                reached.equals(Optional.of(step.key().status())))
                        .thenComparing(step -> step.key().status()))
                .toList();
    }

    /** Learners sent and received, by partner and school year. */
    static List<ExchangeView> exchanges(List<PartnerExchange> exchanges) {
        return exchanges.stream()
                .map(exchange -> new ExchangeView(
                        exchange.partner().value(), exchange.schoolYear(), exchange.sent(), exchange.received()))
                .sorted(Comparator.comparing(ExchangeView::partner).thenComparing(ExchangeView::schoolYear))
                .toList();
    }

    /** Countries with places, by code. */
    static List<HostCountryView> hosts(Collection<Place> places) {
        Map<String, List<Place>> byCountry = new TreeMap<>();
        for (Place place : places) {
            if (place.country() != null) {
                byCountry
                        .computeIfAbsent(place.country().alpha2(), country -> new ArrayList<>())
                        .add(place);
            }
        }
        return byCountry.entrySet().stream()
                .map(country -> host(country.getKey(), country.getValue()))
                .toList();
    }

    private static HostCountryView host(String country, List<Place> places) {
        List<Integer> capacities = known(places, Place::capacity);
        Long sum = sum(capacities);
        return new HostCountryView(
                country,
                sum == null ? null : Integer.valueOf(Math.toIntExact(sum)),
                places.size() - capacities.size(),
                cities(places));
    }

    private static List<String> cities(List<Place> places) {
        TreeSet<String> cities = new TreeSet<>();
        places.forEach(place -> {
            if (place.city() != null) {
                cities.add(place.city());
            }
        });
        return List.copyOf(cities);
    }
}
