package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A handful of random learners of two schools, so few that every answer of each can be tried.
 *
 * @param systems in how many rows of the first breakdown they are counted
 * @param countries in how many of the second
 * @param ofLarge how many in ten are of the large school
 * @param sayYes how many in ten of those who answer say yes
 */
record FewLearners(int systems, int countries, int ofLarge, int sayYes) {
    static final String LARGE = "large school";
    static final String SMALL = "small school";
    /** The measure of what is on record of learners, of which it is known whether anything is. */
    static final String ON_RECORD = "ambassadors";

    private static final List<String> RECORD = List.of("yes", "no");
    private static final List<String> COLUMNS = List.of("yes", "no", "no answer");

    private static FewLearners random(Random random) {
        return new FewLearners(
                2 + random.nextInt(2), 2 + random.nextInt(2), 5 + random.nextInt(5), 4 + random.nextInt(5));
    }

    /** Two measures of the same learners. */
    static List<MicroTable> oneRelease(int seed) {
        Random random = new Random(seed);
        FewLearners few = random(random);
        List<LearnerRecord> learners = few.learners(random, 8 + random.nextInt(9));
        List<LearnerRecord> others = learners.stream()
                .map(learner -> answering(learner, few.answer(random)))
                .toList();
        return List.of(few.measure("satisfied", learners), few.measure("again", others));
    }

    /** A measure, and the same when some learners have joined, some answer otherwise, and perhaps one is counted elsewhere. */
    static List<MicroTable> twoReleases(int seed) {
        Random random = new Random(seed);
        FewLearners few = random(random);
        List<LearnerRecord> before = few.learners(random, 8 + random.nextInt(7));
        List<LearnerRecord> now = new ArrayList<>(before);
        int changing = random.nextInt(5);
        for (int i = 0; i < changing; i++) {
            int at = random.nextInt(now.size());
            now.set(at, answering(now.get(at), few.answer(random)));
        }
        if (random.nextInt(3) == 0) {
            int at = random.nextInt(now.size());
            LearnerRecord moves = now.get(at);
            now.set(at, new LearnerRecord(moves.learner(), moves.column(), few.rows(random), moves.school()));
        }
        int joining = random.nextInt(6);
        for (int i = 0; i < joining; i++) {
            now.add(few.learner(random, "learner " + now.size()));
        }
        return List.of(few.measure("satisfied", before), few.measure("satisfied", now));
    }

    /** What nobody is on record of, and the same when some are, and some learners have joined. */
    static List<MicroTable> nothingAndThenSomething(int seed) {
        Random random = new Random(seed);
        FewLearners few = random(random);
        List<LearnerRecord> before = few.learners(random, 8 + random.nextInt(7)).stream()
                .map(learner -> answering(learner, "no"))
                .toList();
        List<LearnerRecord> now = new ArrayList<>(before);
        int changing = random.nextInt(8);
        for (int i = 0; i < changing; i++) {
            int at = random.nextInt(now.size());
            now.set(at, answering(now.get(at), "yes"));
        }
        int joining = random.nextInt(6);
        for (int i = 0; i < joining; i++) {
            LearnerRecord joins = few.learner(random, "learner " + now.size());
            now.add(answering(joins, random.nextInt(10) < few.sayYes ? "yes" : "no"));
        }
        return List.of(few.record(before, RECORD), few.record(now, List.of()));
    }

    /** A measure, and the same when its tables have a row more and some learners have joined who are counted there. */
    static List<MicroTable> oneRowAndThenMore(int seed) {
        Random random = new Random(seed);
        FewLearners more = random(random);
        FewLearners few = new FewLearners(more.systems, more.countries - 1, more.ofLarge, more.sayYes);
        List<LearnerRecord> before = few.learners(random, 8 + random.nextInt(7));
        List<LearnerRecord> now = new ArrayList<>(before);
        int joining = 1 + random.nextInt(6);
        for (int i = 0; i < joining; i++) {
            LearnerRecord joins = more.learner(random, "learner " + now.size());
            List<String> rows = List.of(joins.rows().get(0), "country " + (more.countries - 1));
            now.add(new LearnerRecord(joins.learner(), joins.column(), rows, joins.school()));
        }
        return List.of(few.measure("satisfied", before), more.measure("satisfied", now));
    }

    private MicroTable record(List<LearnerRecord> learners, List<String> open) {
        List<Breakdown> breakdowns = List.of(breakdown("system", systems), breakdown("country", countries));
        return new MicroTable(ON_RECORD, RECORD, open, List.of(), breakdowns, learners);
    }

    private static LearnerRecord answering(LearnerRecord learner, String answer) {
        return new LearnerRecord(learner.learner(), answer, learner.rows(), learner.school());
    }

    private List<LearnerRecord> learners(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> learner(random, "learner " + i))
                .toList();
    }

    private LearnerRecord learner(Random random, String name) {
        return new LearnerRecord(name, answer(random), rows(random), random.nextInt(10) < ofLarge ? LARGE : SMALL);
    }

    private String answer(Random random) {
        return random.nextInt(8) == 0 ? "no answer" : random.nextInt(10) < sayYes ? "yes" : "no";
    }

    private List<String> rows(Random random) {
        int system = random.nextInt(systems);
        int country = random.nextInt(4) > 0 ? Math.min(system, countries - 1) : random.nextInt(countries);
        return List.of("system " + system, "country " + country);
    }

    private MicroTable measure(String name, List<LearnerRecord> learners) {
        List<Breakdown> breakdowns = List.of(breakdown("system", systems), breakdown("country", countries));
        return new MicroTable(name, COLUMNS, List.of("no answer"), List.of(), breakdowns, learners);
    }

    private static Breakdown breakdown(String name, int rows) {
        return new Breakdown(
                name, IntStream.range(0, rows).mapToObj(row -> name + " " + row).toList());
    }
}
