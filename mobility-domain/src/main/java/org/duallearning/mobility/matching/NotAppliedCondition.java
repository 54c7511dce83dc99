package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.Quota;

/**
 * A condition on the matching that the mechanisms do not take into account. Immutable and thread-safe.
 *
 * @param kind what is asked
 * @param about the learner or the quota that asks for it
 */
public record NotAppliedCondition(Kind kind, String about) {
    /** What is asked. */
    public enum Kind {
        /** Learners want to go together, each with the other. */
        GO_TOGETHER,
        /** A group must have a minimum size, or no one. */
        MINIMUM_GROUP,
        /** Only so many of one class may go. */
        CLASS_LIMIT,
        /** Travelling supervisors can look after so many. */
        SUPERVISORS,
        /** A capacity over places that another capacity covers only in part. */
        CROSSING_QUOTA,
        /** A capacity that covers no place of the edition: perhaps the host or the region is written otherwise. */
        QUOTA_WITHOUT_PLACES
    }

    /** Checks that both parts are there. */
    public NotAppliedCondition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
    }

    /** The conditions of an edition that are not applied, in canonical order. */
    static List<NotAppliedCondition> in(EditionInput input, QuotaForest forest) {
        List<NotAppliedCondition> conditions = new ArrayList<>();
        Map<LearnerId, List<LearnerId>> wishes = input.entrants().stream()
                .collect(Collectors.toMap(
                        entrant -> entrant.learner().id(),
                        entrant -> entrant.candidacy().goWith()));
        wishes.forEach((learner, others) -> {
            if (others.stream()
                    .anyMatch(other -> wishes.getOrDefault(other, List.of()).contains(learner))) {
                conditions.add(new NotAppliedCondition(Kind.GO_TOGETHER, learner.value()));
            }
        });
        for (Quota quota : input.quotas()) {
            String about = QuotaForest.id(quota.key());
            if (quota.minimumGroup() != null) {
                conditions.add(new NotAppliedCondition(Kind.MINIMUM_GROUP, about));
            }
            if (quota.maxPerClass() != null) {
                conditions.add(new NotAppliedCondition(Kind.CLASS_LIMIT, about));
            }
            if (quota.supervisors() != null || quota.learnersPerSupervisor() != null) {
                conditions.add(new NotAppliedCondition(Kind.SUPERVISORS, about));
            }
        }
        forest.crossing()
                .forEach(quota -> conditions.add(new NotAppliedCondition(Kind.CROSSING_QUOTA, QuotaForest.id(quota))));
        forest.withoutPlaces()
                .forEach(quota ->
                        conditions.add(new NotAppliedCondition(Kind.QUOTA_WITHOUT_PLACES, QuotaForest.id(quota))));
        conditions.sort(Comparator.comparing(NotAppliedCondition::kind)
                .thenComparing(NotAppliedCondition::about, IdOrder.BY_CODE_POINT));
        return List.copyOf(conditions);
    }
}
