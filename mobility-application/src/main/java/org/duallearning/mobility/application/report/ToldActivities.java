package org.duallearning.mobility.application.report;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.duallearning.mobility.application.report.Repetition.Told;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.DoneData;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.jspecify.annotations.Nullable;

/** Activities as a report tells them: what learners did is repeated as long as few changed it, all other activities are as on record. */
final class ToldActivities {
    private ToldActivities() {}

    /**
     * The activities of a kind for an audience.
     *
     * @param activities those that are told
     * @param repeatedFrom the earlier report that told first what learners did of them; null if that is told anew, or they did nothing
     */
    record Row(ActivitiesData activities, @Nullable Integer repeatedFrom) {}

    private record Key(String kind, @Nullable String audience) {
        static final Comparator<Key> ORDER = Comparator.comparing((Key key) -> ActivityKind.valueOf(key.kind()))
                .thenComparing(
                        key -> key.audience() == null ? null : Audience.valueOf(key.audience()),
                        Comparator.nullsLast(Comparator.naturalOrder()));

        static Key of(ActivitiesData activities) {
            return new Key(activities.kind(), activities.audience());
        }

        String name() {
            return "activities " + kind + (audience == null ? "" : " " + audience);
        }

        /** Those of an extract that learners did, or that none did. */
        ActivitiesData in(ReportExtract extract, boolean ofLearners) {
            return extract.activities().stream()
                    .filter(each -> of(each).equals(this) && each.ofLearners() == ofLearners)
                    .reduce(ActivitiesData::and)
                    .orElseGet(() -> ActivitiesData.none(kind, audience));
        }
    }

    /** The activities that a report tells of, by kind and audience. */
    static List<Row> in(ReportExtract extract, Repetition repetition) {
        boolean isKept = extract.activities().stream().allMatch(each -> !each.ofLearners() || each.done() != null);
        return repetition.extracts().stream()
                .flatMap(each -> each.activities().stream())
                .map(Key::of)
                .distinct()
                .sorted(Key.ORDER)
                .map(key -> isKept ? row(key, extract, repetition) : asOnRecord(key, extract))
                .filter(row -> row.activities().activities() > 0)
                .toList();
    }

    private static Row row(Key key, ReportExtract extract, Repetition repetition) {
        Told<ActivitiesData> told = repetition.of(key.name(), each -> key.in(each, true), ToldActivities::changed);
        ActivitiesData learners = told.what();
        ActivitiesData others = key.in(extract, false);
        return new Row(
                // A version that did not keep the single ones kept those of others with them.
                learners.done() == null ? learners : learners.and(others),
                learners.activities() == 0 ? null : told.repeatedFrom());
    }

    private static Row asOnRecord(Key key, ReportExtract extract) {
        return new Row(key.in(extract, true).and(key.in(extract, false)), null);
    }

    /**
     * How many learners did other activities in one than in another, at least: whoever did the same under another name, as after erasure,
     * changed nothing, and all of whom it is not known who they are may be one.
     */
    private static int changed(ActivitiesData now, ActivitiesData then) {
        Map<String, Multiset<Optional<Integer>>> come = byLearner(Objects.requireNonNull(now.done()));
        if (then.done() == null) {
            boolean isSame = now.activities() == then.activities()
                    && Objects.equals(now.reach(), then.reach())
                    && now.reachUnknown() == then.reachUnknown();
            // Each activity was of one learner at most.
            return isSame ? 0 : Math.max(1, come.size() - then.activities());
        }
        Map<String, Multiset<Optional<Integer>>> gone = byLearner(then.done());
        Set<String> both = Set.copyOf(Sets.intersection(come.keySet(), gone.keySet()));
        long others = both.stream()
                .filter(learner -> !Objects.equals(come.get(learner), gone.get(learner)))
                .count();
        come.keySet().removeAll(both);
        gone.keySet().removeAll(both);
        Multiset<Multiset<Optional<Integer>>> coming = HashMultiset.create(come.values());
        Multiset<Multiset<Optional<Integer>>> going = HashMultiset.create(gone.values());
        int renamedOrNot = Math.max(
                Multisets.difference(coming, going).size(),
                Multisets.difference(going, coming).size());
        return Math.toIntExact(others) + renamedOrNot;
    }

    /** How many people the activities of each learner reached. */
    private static Map<String, Multiset<Optional<Integer>>> byLearner(List<DoneData> done) {
        Map<String, Multiset<Optional<Integer>>> byLearner = new HashMap<>();
        done.forEach(activity -> byLearner
                .computeIfAbsent(activity.pseudonym(), learner -> HashMultiset.create())
                .add(Optional.ofNullable(activity.reach())));
        return byLearner;
    }
}
