package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;

/**
 * A condition on the matching that the mechanisms do not take into account. Immutable and thread-safe.
 *
 * @param kind what is asked
 * @param about the learner or the quota that asks for it
 */
public record NotAppliedCondition(Kind kind, String about) {
    /** What is asked. */
    public enum Kind {
        /** Learners want to go together. */
        GO_TOGETHER,
        /** A group must have a minimum size, or no one. */
        MINIMUM_GROUP,
        /** Only so many of one class may go. */
        CLASS_LIMIT,
        /** Travelling supervisors can look after so many. */
        SUPERVISORS,
        /** A capacity over places that another capacity covers only in part. */
        CROSSING_QUOTA
    }

    /** Checks that both parts are there. */
    public NotAppliedCondition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
    }

    /** The conditions of an edition that are not applied, in canonical order. */
    static List<NotAppliedCondition> in(EditionInput input, List<QuotaKey> crossing) {
        List<NotAppliedCondition> conditions = new ArrayList<>();
        input.entrants().stream()
                .filter(entrant -> !entrant.candidacy().goWith().isEmpty())
                .map(entrant -> entrant.learner().id().value())
                .sorted(IdOrder.BY_CODE_POINT)
                .forEach(learner -> conditions.add(new NotAppliedCondition(Kind.GO_TOGETHER, learner)));
        List<Quota> quotas = input.quotas().stream()
                .sorted(Comparator.comparing(quota -> QuotaForest.id(quota.key()), IdOrder.BY_CODE_POINT))
                .toList();
        for (Quota quota : quotas) {
            String about = quota.key().kind() + " " + quota.key().id();
            if (quota.minimumGroup() != null) {
                conditions.add(new NotAppliedCondition(Kind.MINIMUM_GROUP, about));
            }
            if (quota.maxPerClass() != null) {
                conditions.add(new NotAppliedCondition(Kind.CLASS_LIMIT, about));
            }
            if (quota.supervisors() != null) {
                conditions.add(new NotAppliedCondition(Kind.SUPERVISORS, about));
            }
        }
        crossing.forEach(
                quota -> conditions.add(new NotAppliedCondition(Kind.CROSSING_QUOTA, quota.kind() + " " + quota.id())));
        return List.copyOf(conditions);
    }
}
