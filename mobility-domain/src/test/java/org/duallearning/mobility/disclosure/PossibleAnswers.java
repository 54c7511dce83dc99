package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All ways in which a few learners can have answered one measure, for somebody who reads its tables in some releases, knows where
 * everybody is counted and who answers the same in several releases, and as a school what its own learners answered. Every answer of
 * every learner is tried. Nothing of the attacker is used. Not thread-safe.
 */
final class PossibleAnswers {
    private static final int ABSENT = -1;

    private final List<Seen> releases;
    private final List<ShownCount> counts;
    private final List<Learner> learners;
    /** Whether all counts can still come true, by how many learners have their answers, and what they add up to. */
    private final Map<State, Boolean> tried = new HashMap<>();

    /**
     * What is read of one release.
     *
     * @param behind the learners
     * @param tables its new tables
     * @param somebody the columns in which there is somebody, as everybody knows
     */
    record Seen(MicroTable behind, List<CountTable> tables, Set<String> somebody) {}

    /** A count that is shown; all learners have the breakdown -1. */
    private record ShownCount(int release, int breakdown, String row, int column, int low, int high) {
        boolean counts(List<String> rows, int answer) {
            return answer == column && (breakdown < 0 || rows.get(breakdown).equals(row));
        }
    }

    private record State(int learners, List<Integer> sums) {}

    /** A learner with the rows in each release, and the answers that are tried, one for each release. */
    private record Learner(String name, boolean isKnown, List<List<String>> rows, List<Answers> answers) {}

    /** The places of the columns of a learner's answers, one for each release, and whether tables can come true with them. */
    private static final class Answers {
        final int[] columns;
        boolean arePossible;

        Answers(int[] columns) {
            this.columns = columns;
        }
    }

    /**
     * Tries them.
     *
     * @param releases what is read, oldest first
     * @param school the school that reads it; empty for none
     */
    PossibleAnswers(List<Seen> releases, String school) {
        this.releases = releases;
        this.counts = IntStream.range(0, releases.size())
                .boxed()
                .flatMap(at -> shown(at).stream())
                .distinct()
                .toList();
        Map<String, LearnerRecord> all = new LinkedHashMap<>();
        releases.forEach(
                seen -> seen.behind().learners().forEach(learner -> all.putIfAbsent(learner.learner(), learner)));
        this.learners = all.values().stream()
                .sorted(Comparator.comparing(learner -> String.join(" ", learner.rows())))
                .map(learner -> learner(
                        learner.learner(), !school.isEmpty() && learner.school().equals(school)))
                .toList();
        if (!fits(0, Collections.nCopies(counts.size(), 0))) {
            throw new IllegalStateException("Nobody can have answered so.");
        }
    }

    private Learner learner(String name, boolean isKnown) {
        List<List<String>> rows = new ArrayList<>();
        int[] truth = new int[releases.size()];
        for (int at = 0; at < truth.length; at++) {
            MicroTable behind = releases.get(at).behind();
            LearnerRecord learner = behind.learners().stream()
                    .filter(other -> other.learner().equals(name))
                    .findFirst()
                    .orElse(null);
            rows.add(learner == null ? List.of() : learner.rows());
            truth[at] = learner == null ? ABSENT : behind.columns().indexOf(learner.column());
        }
        List<Answers> answers = new ArrayList<>();
        if (isKnown) {
            answers.add(new Answers(truth));
        } else {
            add(answers, truth, new int[0]);
        }
        return new Learner(name, isKnown, rows, answers);
    }

    /** Adds all answers that begin so: the same in two releases where they are the same, and any where they may have changed. */
    private void add(List<Answers> answers, int[] truth, int[] begun) {
        int at = begun.length;
        if (at == truth.length) {
            answers.add(new Answers(begun));
            return;
        }
        int columns =
                truth[at] == ABSENT ? 0 : releases.get(at).behind().columns().size();
        for (int column = columns == 0 ? ABSENT : 0; column < columns; column++) {
            int next = column;
            if (IntStream.range(0, at).allMatch(i -> begun[i] == next || truth[i] != truth[at])) {
                int[] more = Arrays.copyOf(begun, at + 1);
                more[at] = column;
                add(answers, truth, more);
            }
        }
    }

    private List<ShownCount> shown(int release) {
        List<String> breakdowns = releases.get(release).behind().breakdowns().stream()
                .map(Breakdown::name)
                .toList();
        List<ShownCount> shown = new ArrayList<>();
        for (String column : releases.get(release).somebody()) {
            int place = releases.get(release).behind().columns().indexOf(column);
            shown.add(new ShownCount(release, -1, "", place, 1, Integer.MAX_VALUE));
        }
        for (CountTable table : releases.get(release).tables()) {
            add(shown, release, -1, table.total());
            table.rows().forEach(row -> add(shown, release, breakdowns.indexOf(table.breakdown()), row));
        }
        return shown;
    }

    private static void add(List<ShownCount> shown, int release, int breakdown, CountRow row) {
        for (int column = 0; column < row.columns().size(); column++) {
            if (row.columns().get(column) instanceof Cell.Shown cell) {
                shown.add(new ShownCount(release, breakdown, row.label(), column, cell.low(), cell.high()));
            }
        }
    }

    /** Whether the tables can come true if the learners before one add up to so much. */
    private boolean fits(int at, List<Integer> sums) {
        Boolean known = tried.get(new State(at, sums));
        if (known != null) {
            return known;
        }
        boolean fits = false;
        if (at == learners.size()) {
            fits = IntStream.range(0, counts.size())
                    .allMatch(i -> sums.get(i) >= counts.get(i).low());
        } else {
            Learner learner = learners.get(at);
            for (Answers answers : learner.answers()) {
                List<Integer> more = more(sums, learner, answers);
                if (isNowhereTooMuch(more) && fits(at + 1, more)) {
                    answers.arePossible = true;
                    fits = true;
                }
            }
        }
        tried.put(new State(at, sums), fits);
        return fits;
    }

    private List<Integer> more(List<Integer> sums, Learner learner, Answers answers) {
        List<Integer> more = new ArrayList<>(sums);
        for (int i = 0; i < counts.size(); i++) {
            ShownCount count = counts.get(i);
            if (count.counts(learner.rows().get(count.release()), answers.columns[count.release()])) {
                more.set(i, more.get(i) + 1);
            }
        }
        return more;
    }

    private boolean isNowhereTooMuch(List<Integer> sums) {
        return IntStream.range(0, counts.size())
                .allMatch(i -> sums.get(i) <= counts.get(i).high());
    }

    /** What is certain of learners whose answers the reader did not know, but for that they gave no answer. */
    List<String> foundOut() {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < releases.size(); at++) {
            List<String> names = releases.get(at).behind().columns();
            for (Learner learner : learners) {
                int release = at;
                int[] columns = learner.answers().stream()
                        .filter(answers -> answers.arePossible && !learner.isKnown())
                        .mapToInt(answers -> answers.columns[release])
                        .distinct()
                        .toArray();
                if (columns.length == 1 && columns[0] != ABSENT && isSecret(learner.name(), names.get(columns[0]))) {
                    found.add("%s answered %s in release %d"
                            .formatted(learner.name(), names.get(columns[0]), release + 1));
                }
            }
        }
        return found;
    }

    /** Whether it was a secret in every release that a learner had an answer. */
    private boolean isSecret(String learner, String column) {
        return releases.stream()
                .map(Seen::behind)
                .filter(behind -> behind.open().contains(column))
                .flatMap(behind -> behind.learners().stream())
                .noneMatch(answer ->
                        answer.learner().equals(learner) && answer.column().equals(column));
    }
}
