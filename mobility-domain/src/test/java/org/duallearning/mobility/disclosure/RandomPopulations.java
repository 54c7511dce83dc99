package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random learners with an answer each, in breakdowns of which some groups are small. */
final class RandomPopulations {
    /** How many populations the long tests try. */
    static final int MANY = Integer.getInteger("disclosure.populations", 40);

    private RandomPopulations() {}

    /** Learners, and what everybody knows of them. */
    record Population(MicroTable table, List<String> known) {
        /** The sizes of all learners and of the groups of some breakdowns. */
        Background background() {
            return sizes(table, known);
        }

        Population with(List<LearnerRecord> learners) {
            return new Population(
                    new MicroTable(table.measure(), table.columns(), table.classes(), table.breakdowns(), learners),
                    known);
        }
    }

    static Background sizes(MicroTable table, List<String> breakdowns) {
        Background background = Background.none().withTotal(table.learners().size());
        TrueCounts counts = new TrueCounts(table);
        for (Breakdown breakdown : table.breakdowns()) {
            for (String row : breakdown.rows()) {
                if (breakdowns.contains(breakdown.name())) {
                    background = background.withSize(breakdown.name(), row, counts.size(breakdown.name(), row));
                }
            }
        }
        return background;
    }

    /** Between 20 and 400 learners in 2 to 4 breakdowns and 2 to 6 columns; one or two breakdowns have known sizes. */
    static Population population(Random random) {
        int columns = 2 + random.nextInt(5);
        List<String> names = new ArrayList<>();
        for (int column = 1; column < columns; column++) {
            names.add(String.valueOf(column));
        }
        names.add("no answer");
        List<AnswerClass> classes =
                columns > 3 && random.nextBoolean() ? List.of(AnswerClass.of("high", "1", "2")) : List.of();
        List<Breakdown> breakdowns = new ArrayList<>();
        List<String> known = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            List<String> rows = new ArrayList<>();
            int size = 1 + random.nextInt(5);
            for (int row = 0; row <= size; row++) {
                rows.add("r" + row);
            }
            breakdowns.add(new Breakdown("b" + i, rows));
            if (i < 1 + random.nextInt(2)) {
                known.add("b" + i);
            }
        }
        MicroTable empty = new MicroTable("measure", names, classes, breakdowns, List.of());
        int learners = 20 + random.nextInt(random.nextBoolean() ? 100 : 381);
        List<LearnerRecord> records = new ArrayList<>();
        for (int i = 0; i < learners; i++) {
            records.add(learner(random, empty, "p" + i));
        }
        return new Population(empty, known).with(records);
    }

    static LearnerRecord learner(Random random, MicroTable table, String name) {
        List<String> rows = table.breakdowns().stream()
                .map(breakdown ->
                        breakdown.rows().get(skewed(random, breakdown.rows().size())))
                .toList();
        return new LearnerRecord(
                name, table.columns().get(skewed(random, table.columns().size())), rows, school(name));
    }

    /** Four in five are of one school, which is left with few of many groups when it takes its own learners away. */
    private static String school(String name) {
        int one = Math.floorMod(name.hashCode(), 15);
        return one > 2 ? "large" : "small " + one;
    }

    private static int skewed(Random random, int size) {
        int at = 0;
        while (at < size - 1 && random.nextInt(10) < 4) {
            at++;
        }
        return at;
    }
}
