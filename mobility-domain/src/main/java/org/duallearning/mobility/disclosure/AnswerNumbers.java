package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The answers behind the versions of one measure, as numbers: the same answer of the same learner has one number in all versions.
 * Each version is read once. Not thread-safe.
 */
final class AnswerNumbers {
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Integer> learners = new HashMap<>();
    /** The answers of each learner: the place of the column and the number, one after the other. */
    private final List<int[]> numbers = new ArrayList<>();

    private final Map<String, Integer> schools = new HashMap<>();
    /** Of each number: whose answer it is, in which column, and of which school, each as a number. */
    private int[] learnerOf = new int[1 << 10];

    private int[] placeOf = new int[1 << 10];
    private int[] schoolOf = new int[1 << 10];
    private int count;

    private final IdentityHashMap<MicroTable, Rows> versions = new IdentityHashMap<>();
    /** How many there are in each column, by its place. */
    private final IdentityHashMap<BitSet, int[]> tallies = new IdentityHashMap<>();

    private record Rows(BitSet all, Map<String, Map<String, BitSet>> rows) {}

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
        more[own.length + 1] = count;
        numbers.set(who, more);
        if (count == learnerOf.length) {
            learnerOf = Arrays.copyOf(learnerOf, 2 * count);
            placeOf = Arrays.copyOf(placeOf, 2 * count);
            schoolOf = Arrays.copyOf(schoolOf, 2 * count);
        }
        learnerOf[count] = who;
        placeOf[count] = place;
        schoolOf[count] = schools.computeIfAbsent(learner.school(), name -> schools.size());
        return count++;
    }

    /** How many of some answers are in a column. */
    int inColumn(BitSet some, String column) {
        Integer place = places.get(column);
        int[] columns = tally(some);
        return place == null || place >= columns.length ? 0 : columns[place];
    }

    /** The schools of all but few of some answers, but not of all of them. */
    List<String> schoolsOfNearlyAll(BitSet some, int few) {
        int[] counts = new int[schools.size()];
        for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
            counts[schoolOf[at]]++;
        }
        int all = some.cardinality();
        return schools.entrySet().stream()
                .filter(school -> !school.getKey().isEmpty())
                .filter(school -> counts[school.getValue()] > Math.max(0, all - few) && counts[school.getValue()] < all)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The school of all of some answers but for those in one column, if the others of whom are all in that one. */
    List<String> schoolsOfAllButAlike(BitSet some) {
        int[] schoolOfColumn = new int[places.size()];
        Arrays.fill(schoolOfColumn, NONE);
        for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
            int before = schoolOfColumn[placeOf[at]];
            schoolOfColumn[placeOf[at]] = before == NONE || before == schoolOf[at] ? schoolOf[at] : SEVERAL;
        }
        return schools.entrySet().stream()
                .filter(school -> !school.getKey().isEmpty())
                .filter(school -> Arrays.stream(schoolOfColumn)
                                .filter(of -> of != NONE && of != school.getValue())
                                .count()
                        == 1)
                .filter(school -> Arrays.stream(schoolOfColumn).anyMatch(of -> of == school.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All answers in some columns. */
    BitSet inColumns(List<String> columns) {
        BitSet answers = new BitSet();
        for (String column : columns) {
            Integer place = places.get(column);
            for (int at = 0; at < count && place != null; at++) {
                answers.set(at, answers.get(at) || placeOf[at] == place);
            }
        }
        return answers;
    }

    /** All answers of a school. */
    BitSet ofSchool(String school) {
        BitSet answers = new BitSet();
        int number = schools.getOrDefault(school, -1);
        for (int at = 0; at < count; at++) {
            answers.set(at, schoolOf[at] == number);
        }
        return answers;
    }

    private int[] tally(BitSet some) {
        return tallies.computeIfAbsent(some, this::count);
    }

    /** How many of some answers are in each of some columns. */
    int[] inEach(BitSet some, List<String> columns) {
        int[] counts = count(some);
        return columns.stream()
                .mapToInt(column -> places.containsKey(column) ? counts[places.get(column)] : 0)
                .toArray();
    }

    private int[] count(BitSet some) {
        int[] counts = new int[places.size()];
        for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
            counts[placeOf[at]]++;
        }
        return counts;
    }

    /** The learners behind some answers, as numbers. */
    BitSet learners(BitSet some) {
        BitSet behind = new BitSet();
        for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
            behind.set(learnerOf[at]);
        }
        return behind;
    }
}
