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
    /** The further schools of a number, if the learner was of another one in another version: each knows the answer. */
    private final Map<Integer, List<Integer>> furtherSchools = new HashMap<>();

    /** How many answers there were when what follows was looked up. */
    private int indexed;

    /** The answers in some columns, and those of each school. */
    private final Map<List<String>, BitSet> inColumns = new HashMap<>();

    private final Map<String, BitSet> ofSchools = new HashMap<>();
    /** How many answers the school has that has the most. */
    private int mostOfSchool;

    private final IdentityHashMap<MicroTable, Rows> versions = new IdentityHashMap<>();
    private final IdentityHashMap<BitSet, BitSet> learnersOf = new IdentityHashMap<>();
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
        int school = schools.computeIfAbsent(learner.school(), name -> schools.size());
        for (int i = 0; i < own.length; i += 2) {
            if (own[i] == place) {
                addSchool(own[i + 1], school);
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
        schoolOf[count] = school;
        return count++;
    }

    private void addSchool(int number, int school) {
        if (schoolOf[number] != school) {
            List<Integer> further = furtherSchools.computeIfAbsent(number, key -> new ArrayList<>());
            if (!further.contains(school)) {
                further.add(school);
                indexed = NONE;
            }
        }
    }

    /** How many of some answers are in a column. */
    int inColumn(BitSet some, String column) {
        Integer place = places.get(column);
        int[] columns = tally(some);
        return place == null || place >= columns.length ? 0 : columns[place];
    }

    /** The schools of all but few of some answers. */
    List<String> schoolsOfNearlyAll(BitSet some, int few) {
        int all = some.cardinality();
        if (all - mostOfSchool() >= few) {
            return List.of();
        }
        int[] counts = new int[schools.size()];
        for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
            counts[schoolOf[at]]++;
            for (int school : furtherSchools.getOrDefault(at, List.of())) {
                counts[school]++;
            }
        }
        return schools.entrySet().stream()
                .filter(school -> !school.getKey().isEmpty())
                .filter(school -> counts[school.getValue()] > Math.max(0, all - few))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The school of all of some answers but for those in one column, if the others of whom are all in that one. */
    List<String> schoolsOfAllButAlike(BitSet some) {
        if (!furtherSchools.isEmpty()) {
            index();
            return ofSchools.entrySet().stream()
                    .filter(school ->
                            !school.getKey().isEmpty() && school.getValue().intersects(some))
                    .filter(school -> areAlike(LinkedTables.without(some, school.getValue())))
                    .map(Map.Entry::getKey)
                    .toList();
        }
        int[] schoolOfColumn = new int[places.size()];
        Arrays.fill(schoolOfColumn, NONE);
        int columnsOfSeveral = 0;
        for (int at = some.nextSetBit(0); at >= 0 && columnsOfSeveral < 2; at = some.nextSetBit(at + 1)) {
            int before = schoolOfColumn[placeOf[at]];
            if (before != SEVERAL && before != NONE && before != schoolOf[at]) {
                schoolOfColumn[placeOf[at]] = SEVERAL;
                columnsOfSeveral++;
            } else if (before == NONE) {
                schoolOfColumn[placeOf[at]] = schoolOf[at];
            }
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

    private boolean areAlike(BitSet some) {
        return Arrays.stream(count(some)).filter(there -> there > 0).count() == 1;
    }

    /** All answers in some columns; not to be changed. */
    BitSet inColumns(List<String> columns) {
        index();
        return inColumns.computeIfAbsent(columns, names -> {
            BitSet answers = new BitSet();
            for (String column : names) {
                Integer place = places.get(column);
                for (int at = 0; at < count && place != null; at++) {
                    answers.set(at, answers.get(at) || placeOf[at] == place);
                }
            }
            return answers;
        });
    }

    /** All answers of a school; not to be changed. */
    BitSet ofSchool(String school) {
        index();
        return ofSchools.getOrDefault(school, new BitSet());
    }

    /** Looks up again what is looked up once, if there are more answers by now. */
    private void index() {
        if (indexed == count) {
            return;
        }
        indexed = count;
        inColumns.clear();
        List<BitSet> byNumber =
                schools.keySet().stream().map(school -> new BitSet()).toList();
        for (int at = 0; at < count; at++) {
            byNumber.get(schoolOf[at]).set(at);
        }
        furtherSchools.forEach((number, further) ->
                further.forEach(school -> byNumber.get(school).set(number)));
        schools.forEach((school, number) -> ofSchools.put(school, byNumber.get(number)));
        mostOfSchool = ofSchools.entrySet().stream()
                .filter(school -> !school.getKey().isEmpty())
                .mapToInt(school -> school.getValue().cardinality())
                .max()
                .orElse(0);
    }

    private int[] tally(BitSet some) {
        return tallies.computeIfAbsent(some, this::count);
    }

    /** How many of some answers are in each of some columns. */
    List<Integer> inEach(BitSet some, List<String> columns) {
        int[] counts = count(some);
        return columns.stream()
                .map(column -> places.containsKey(column) ? counts[places.get(column)] : 0)
                .toList();
    }

    private int[] count(BitSet some) {
        int[] counts = new int[places.size()];
        for (int at = some.nextSetBit(0); at >= 0; at = some.nextSetBit(at + 1)) {
            counts[placeOf[at]]++;
        }
        return counts;
    }

    /** How many answers the school has that has the most. */
    int mostOfSchool() {
        index();
        return mostOfSchool;
    }

    /** The learners of a version, as numbers; not to be changed. */
    BitSet learnersOf(BitSet version) {
        return learnersOf.computeIfAbsent(version, this::learners);
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
