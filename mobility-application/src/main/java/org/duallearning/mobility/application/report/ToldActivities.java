package org.duallearning.mobility.application.report;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.report.ReportExtract.ActivitiesData;
import org.duallearning.mobility.application.report.ReportExtract.DoneData;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.disclosure.DisclosureRule;
import org.duallearning.mobility.outcome.ActivityKind;
import org.jspecify.annotations.Nullable;

/**
 * Activities as a report tells them. Of those of a kind that learners did, an earlier report is repeated as long as fewer learners than
 * the threshold did others since: the difference would tell of them. As with tables, it is repeated too if nobody did. Sums are made of
 * what is told, so that they tell no more.
 */
final class ToldActivities {
    private static final List<String> KINDS =
            Stream.of(ActivityKind.values()).map(Enum::name).toList();
    private static final List<String> AUDIENCES = Stream.of(org.duallearning.mobility.outcome.Audience.values())
            .map(Enum::name)
            .toList();

    private ToldActivities() {}

    /**
     * The activities of a kind and audience.
     *
     * @param activities as they were on record for a report
     * @param report its number
     */
    record Told(ActivitiesData activities, int report) {
        Key key() {
            return new Key(activities.kind(), activities.audience());
        }
    }

    private record Key(String kind, @Nullable String audience) {
        static final Comparator<Key> ORDER = Comparator.comparingInt((Key key) -> KINDS.indexOf(key.kind()))
                .thenComparingInt(key -> key.audience() == null ? AUDIENCES.size() : AUDIENCES.indexOf(key.audience()));

        /** None at all. */
        ActivitiesData none() {
            return new ActivitiesData(kind, audience, 0, null, 0, false, List.of());
        }
    }

    /** What a report told. */
    private record Release(int number, DisclosureRule rule, Map<Key, Told> told) {
        Told of(Key key) {
            return told.getOrDefault(key, new Told(key.none(), number));
        }
    }

    /**
     * The activities that a report tells of, by kind and audience.
     *
     * @param earlier all earlier reports of the project
     */
    static List<Told> in(int number, DisclosureRule rule, ReportExtract extract, List<KeptReport> earlier) {
        List<Release> past = new ArrayList<>();
        if (rule.controls()) {
            earlier.stream()
                    .filter(report -> Objects.equals(report.extract().school(), extract.school()))
                    .sorted(Comparator.comparingInt(KeptReport::number))
                    .forEach(report -> past.add(release(
                            report.number(),
                            ReportMaking.rule(Audience.valueOf(report.audience())),
                            report.extract(),
                            past)));
        }
        return release(number, rule, extract, past).told().values().stream()
                .filter(told -> told.activities().activities() > 0)
                .sorted(Comparator.comparing(Told::key, Key.ORDER))
                .toList();
    }

    private static Release release(int number, DisclosureRule rule, ReportExtract extract, List<Release> past) {
        List<Release> read = past.stream()
                .filter(release -> rule.controls() && release.rule().controls())
                .toList();
        Map<Key, ActivitiesData> now = extract.activities().stream()
                .collect(Collectors.toMap(each -> new Key(each.kind(), each.audience()), each -> each));
        Set<Key> keys = new HashSet<>(now.keySet());
        read.forEach(release -> keys.addAll(release.told().keySet()));
        return new Release(
                number,
                rule,
                keys.stream()
                        .map(key -> told(new Told(now.getOrDefault(key, key.none()), number), rule, read))
                        .collect(Collectors.toMap(Told::key, told -> told)));
    }

    /** What is told: the first of what may be, which is what the same audience read last if nothing else is. */
    private static Told told(Told now, DisclosureRule rule, List<Release> read) {
        List<Release> last = read.stream()
                .sorted(Comparator.comparing((Release release) -> release.rule().audience() != rule.audience())
                        .thenComparing(Comparator.comparingInt(Release::number).reversed()))
                .toList();
        boolean isAgain = last.stream()
                .filter(release -> release.rule().audience() == rule.audience())
                .anyMatch(release -> isClose(now, release, rule, true));
        Stream<Told> candidates = last.stream().map(release -> release.of(now.key()));
        return (isAgain ? candidates : Stream.concat(Stream.of(now), candidates))
                .filter(told -> read.stream().noneMatch(release -> isClose(told, release, rule, false)))
                .findFirst()
                .orElseGet(() -> last.get(0).of(now.key()));
    }

    /**
     * Whether few learners did other activities than a report told.
     *
     * @param orNobody whether nobody is few as well
     */
    private static boolean isClose(Told told, Release release, DisclosureRule rule, boolean orNobody) {
        ActivitiesData other = release.of(told.key()).activities();
        // Where a report told of none, what is told now is told for the first time.
        if (other.activities() == 0 || !(other.ofLearners() || told.activities().ofLearners())) {
            return false;
        }
        int threshold = rule.audience().reads(release.rule().audience())
                ? rule.threshold()
                : release.rule().threshold();
        int changed = changed(told.activities(), other);
        return (changed > 0 || orNobody) && changed < threshold;
    }

    /** How many learners did other activities in one than in the other. */
    private static int changed(ActivitiesData one, ActivitiesData other) {
        List<DoneData> ones = one.done();
        List<DoneData> others = other.done();
        if (ones == null || others == null) {
            boolean isSame = Objects.equals(one.reach(), other.reach()) && one.reachUnknown() == other.reachUnknown();
            int more = Math.abs(one.activities() - other.activities());
            return isSame ? more : Math.max(more, 1);
        }
        Multiset<DoneData> come = Multisets.difference(ofLearners(ones), ofLearners(others));
        Multiset<DoneData> gone = Multisets.difference(ofLearners(others), ofLearners(ones));
        long known = Stream.concat(come.stream(), gone.stream())
                .map(DoneData::learner)
                .filter(learner -> !ReportExtract.SOMEBODY.equals(learner))
                .distinct()
                .count();
        return Math.toIntExact(known + Math.max(ofSomebody(come), ofSomebody(gone)));
    }

    private static Multiset<DoneData> ofLearners(List<DoneData> done) {
        return done.stream()
                .filter(activity -> activity.learner() != null)
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** Each of them counts as of another learner. */
    private static long ofSomebody(Multiset<DoneData> done) {
        return done.stream()
                .filter(activity -> ReportExtract.SOMEBODY.equals(activity.learner()))
                .count();
    }
}
