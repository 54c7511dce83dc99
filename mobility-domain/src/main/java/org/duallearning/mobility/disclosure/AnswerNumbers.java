package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers behind the versions of one measure, as numbers: the same answer of the same learner has one number in all versions.
 * Each version is read once. Not thread-safe.
 */
final class AnswerNumbers {
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> learners = new HashMap<>();
    /** The answers of each learner: the place of the column and the number, one after the other. */
    private final List<int[]> numbers = new ArrayList<>();
    /** Whose answer each number is, as a number. */
    private final List<Integer> learnerOf = new ArrayList<>();

    /** In which column each number is, as a place. */
    private final List<Integer> placeOf = new ArrayList<>();
    /** Which school knows of each number; empty for none. */
    private final List<String> schoolOf = new ArrayList<>();

    private final IdentityHashMap<MicroTable, Rows> versions = new IdentityHashMap<>();
    private final IdentityHashMap<BitSet, Tally> tallies = new IdentityHashMap<>();

    private record Rows(BitSet all, Map<String, Map<String, BitSet>> rows) {}

    /**
     * How many of some answers there are in each column.
     *
     * @param all of all learners, by column
     * @param bySchool of the learners of each school, by column
     */
    record Tally(Map<String, Integer> all, Map<String, Map<String, Integer>> bySchool) {}

    /** All answers of a version. */
    BitSet all(MicroTable version) {
        return rows(version).all();
    }

    /** The answers of a row of a version. */
    BitSet row(MicroTable version, String breakdown, String row) {
        Map<String, BitSet> rows = rows(version).rows().get(breakdown);
        if (rows == null) {
            throw new IllegalArgumentException(
                    "The learners of %s have no row in %s.".formatted(version.measure(), breakdown));
        }
        return rows.computeIfAbsent(row, label -> new BitSet());
    }

    private Rows rows(MicroTable version) {
        return versions.computeIfAbsent(version, this::read);
    }

    private Rows read(MicroTable version) {
        BitSet all = new BitSet();
        List<Map<String, BitSet>> rows =
                version.breakdowns().stream().map(AnswerNumbers::rowsOf).toList();
        for (LearnerRecord learner : version.learners()) {
            int number = number(learner);
            all.set(number);
            for (int at = 0; at < rows.size(); at++) {
                Objects.requireNonNull(rows.get(at).get(learner.rows().get(at))).set(number);
            }
        }
        Map<String, Map<String, BitSet>> byBreakdown = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            byBreakdown.put(version.breakdowns().get(at).name(), rows.get(at));
        }
        return new Rows(all, byBreakdown);
    }

    private static Map<String, BitSet> rowsOf(Breakdown breakdown) {
        Map<String, BitSet> rows = new HashMap<>();
        breakdown.rows().forEach(row -> rows.put(row, new BitSet()));
        return rows;
    }

    private int number(LearnerRecord learner) {
        int who = learners.computeIfAbsent(learner.learner(), name -> learners.size());
        int place = places.computeIfAbsent(learner.column(), column -> places.size());
        if (who == numbers.size()) {
            numbers.add(new int[0]);
        }
        int[] own = numbers.get(who);
        for (int i = 0; i < own.length; i += 2) {
            if (own[i] == place) {
                return own[i + 1];
            }
        }
        int[] more = Arrays.copyOf(own, own.length + 2);
        more[own.length] = place;
        more[own.length + 1] = learnerOf.size();
        numbers.set(who, more);
        learnerOf.add(who);
        placeOf.add(place);
        schoolOf.add(learner.school());
        return more[own.length + 1];
    }

    /** How many of some answers there are in each column. */
    Tally tally(BitSet some) {
        return tallies.computeIfAbsent(some, this::count);
    }

    private Tally count(BitSet some) {
        List<String> columns = places.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> all = new HashMap<>();
        Map<String, Map<String, Integer>> bySchool = new TreeMap<>();
        for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
            String column = columns.get(placeOf.get(at));
            String school = schoolOf.get(at);
            all.merge(column, 1, Integer::sum);
            if (!school.isEmpty()) {
                bySchool.computeIfAbsent(school, name -> new HashMap<>()).merge(column, 1, Integer::sum);
            }
        }
        return new Tally(all, bySchool);
    }

    /** How many learners are behind some answers; any number that is not smaller than the most, if there are so many. */
    int learners(BitSet some, int most) {
        Set<Integer> different = new HashSet<>();
        for (int at = some.nextSetBit(0); at >= 0 && different.size() < most; at = some.nextSetBit(at + 1)) {
            different.add(Objects.requireNonNull(learnerOf.get(at)));
        }
        return different.size();
    }
}
