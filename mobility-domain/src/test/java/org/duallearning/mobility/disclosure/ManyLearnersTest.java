package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand times more learners than a project has, in as many measures, columns and breakdowns as a report has. */
class ManyLearnersTest {
    private static final int LEARNERS = Integer.getInteger("disclosure.learners", 100_000);
    private static final int CHANGED = 50;
    private static final int SCHOOLS = 200;
    private static final List<Breakdown> BREAKDOWNS = List.of(
            breakdown("REPORTING_GROUP", 3),
            breakdown("EDITION", 2),
            breakdown("SYSTEM", 8),
            breakdown("HOST_COUNTRY", 10));
    private static final List<Shape> SHAPES = shapes();

    /** What a measure is like, before there are learners. */
    private record Shape(String name, List<String> columns, List<String> open, List<AnswerClass> classes) {}

    /** A learner, with the place of the group in each breakdown and of the answer in each measure. */
    private record Person(String name, List<Integer> groups, List<Integer> answers) {}

    @Test
    void aHundredThousandLearnersAreProtectedForEverybodyAndThenForPartnersAfterAFewChanged() {
        Random random = new Random(100_000);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < LEARNERS; i++) {
            people.add(person(random, "learner " + i));
        }
        List<MicroTable> before = measures(people);
        for (int i = 0; i < CHANGED; i++) {
            int at = random.nextInt(LEARNERS);
            people.set(at, person(random, people.get(at).name()));
        }
        List<MicroTable> now = measures(people);

        long started = System.nanoTime();
        ControlResult everybody = DisclosureControl.protect(before, DisclosureRule.PUBLIC, sizes(before), List.of());
        long published = System.nanoTime();
        ControlResult partners =
                DisclosureControl.protect(now, DisclosureRule.PARTNERS, sizes(now), List.of(everybody.publication()));
        long done = System.nanoTime();

        System.out.printf(
                "%d learners in %d measures: %d ms for everybody, %d ms for partners after them%n",
                LEARNERS,
                SHAPES.size(),
                Duration.ofNanos(published - started).toMillis(),
                Duration.ofNanos(done - published).toMillis());
        for (ControlResult result : List.of(everybody, partners)) {
            assertThat(result.report().broken()).isEmpty();
            assertThat(result.small()).isPositive();
            assertThat(result.complementary()).isPositive();
            assertThat(result.report().hidden())
                    .hasSizeGreaterThan(SHAPES.size())
                    .allMatch(count -> count.interval().proven());
        }
        assertThat(partners.report().differences()).isPositive();
        assertThat(partners.repeated()).hasSizeLessThan(SHAPES.size() * BREAKDOWNS.size());
    }

    private static Breakdown breakdown(String name, int rows) {
        return new Breakdown(
                name, IntStream.range(0, rows).mapToObj(row -> name + " " + row).toList());
    }

    /** Ratings with two classes, shares, changes, stays and wishes. */
    private static List<Shape> shapes() {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            shapes.add(new Shape(
                    "rating " + i,
                    List.of("5", "4", "3", "2", "1", "no-answer", "not-applicable"),
                    List.of("no-answer", "not-applicable"),
                    List.of(AnswerClass.of("yes", "5", "4"), AnswerClass.of("no", "3", "2", "1"))));
        }
        for (int i = 0; i < 8; i++) {
            shapes.add(new Shape("share " + i, List.of("yes", "no", "no-answer"), List.of("no-answer"), List.of()));
        }
        for (int i = 0; i < 3; i++) {
            shapes.add(new Shape(
                    "change " + i, List.of("rose", "same", "fell", "no-answer"), List.of("no-answer"), List.of()));
        }
        shapes.add(new Shape(
                "stay",
                List.of("recognised", "returned", "not-returned"),
                List.of(),
                List.of(AnswerClass.of("completed", "recognised", "returned"))));
        shapes.add(new Shape("wishes", List.of("first", "second", "other", "unknown"), List.of(), List.of()));
        return shapes;
    }

    private static Person person(Random random, String name) {
        return new Person(
                name,
                BREAKDOWNS.stream()
                        .map(breakdown -> skewed(random, breakdown.rows().size()))
                        .toList(),
                SHAPES.stream()
                        .map(shape -> skewed(random, shape.columns().size()))
                        .toList());
    }

    /** Each place with a quarter of those of the one before it, so that there are small counts in small groups. */
    private static int skewed(Random random, int places) {
        int at = 0;
        while (at < places - 1 && random.nextInt(4) == 0) {
            at++;
        }
        return at;
    }

    private static List<MicroTable> measures(List<Person> people) {
        return IntStream.range(0, SHAPES.size())
                .mapToObj(at -> measure(SHAPES.get(at), at, people))
                .toList();
    }

    private static MicroTable measure(Shape shape, int at, List<Person> people) {
        return new MicroTable(
                shape.name(),
                shape.columns(),
                shape.open(),
                shape.classes(),
                BREAKDOWNS,
                people.stream().map(person -> record(shape, at, person)).toList());
    }

    private static LearnerRecord record(Shape shape, int at, Person person) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < BREAKDOWNS.size(); i++) {
            rows.add(BREAKDOWNS.get(i).rows().get(person.groups().get(i)));
        }
        return new LearnerRecord(
                person.name(), shape.columns().get(person.answers().get(at)), rows, school(person));
    }

    /** One school has nearly all of the smallest groups, so that it is left with few when it takes its own learners away. */
    private static String school(Person person) {
        return person.groups().get(3) > 5
                ? "school 0"
                : "school " + Math.floorMod(person.name().hashCode(), SCHOOLS);
    }

    /** As everybody knows them: of the reporting groups and of the editions. */
    private static Background sizes(List<MicroTable> measures) {
        return RandomPopulations.sizes(measures.get(0), List.of("REPORTING_GROUP", "EDITION"));
    }
}
