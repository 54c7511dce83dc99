package org.duallearning.mobility.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Releases on random populations, and the attacker on them. {@code -Ddisclosure.populations=1000} tries more. */
class DisclosureControlTest {
    private static final List<DisclosureRule> RULES = List.of(DisclosureRule.PUBLIC, DisclosureRule.PARTNERS);

    @Test
    void noHiddenCountOfManyPopulationsIsNarrowedAndEachIsWhereTheAttackerThinks() {
        int hidden = 0;
        for (int seed = 0; seed < RandomPopulations.MANY; seed++) {
            RandomPopulations.Population population = RandomPopulations.population(new Random(seed));
            TrueCounts counts = new TrueCounts(population.table());
            for (DisclosureRule rule : RULES) {
                AttackReport report = protect(population, rule, List.of()).report();
                assertThat(report.broken()).as("seed %d", seed).isEmpty();
                for (HiddenCount count : report.hidden()) {
                    assertThat(count.interval().contains(trueCount(count, population.table(), counts)))
                            .as("seed %d, %s", seed, count)
                            .isTrue();
                    assertThat(count.interval().proven()).isTrue();
                    hidden++;
                }
            }
        }
        assertThat(hidden).isGreaterThan(RandomPopulations.MANY);
    }

    private static long trueCount(HiddenCount count, MicroTable table, TrueCounts counts) {
        Optional<AnswerClass> answers = table.classes().stream()
                .filter(each -> each.name().equals(count.column()))
                .findFirst();
        List<String> columns = count.column().isEmpty()
                ? table.columns()
                : answers.map(AnswerClass::columns).orElse(List.of(count.column()));
        return counts.of(count.breakdown(), count.row(), columns);
    }

    @Test
    void noSequenceOfReleasesGivesAnybodyAway() {
        int differences = 0;
        int repeated = 0;
        for (int seed = 0; seed < RandomPopulations.MANY; seed++) {
            List<ControlResult> releases = sequence(seed);
            assertThatNoneIsBroken(seed, releases);
            repeated += releases.stream()
                    .mapToInt(result -> result.repeated().size())
                    .sum();
            differences += releases.stream()
                    .mapToInt(result -> result.report().differences())
                    .sum();
        }
        assertThat(differences).isPositive();
        assertThat(repeated).isPositive();
    }

    @Test
    void whatTheReleasesBeforeToldOfADifferenceStopsNoLaterOne() {
        for (int seed : List.of(220, 973)) {
            assertThatNoneIsBroken(seed, sequence(seed));
        }
    }

    private static void assertThatNoneIsBroken(int seed, List<ControlResult> releases) {
        List<Publication> published =
                releases.stream().map(ControlResult::publication).toList();
        for (DisclosureRule rule : RULES) {
            assertThat(Attacker.attack(published, rule).broken())
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(Attacker.attackAsSchools(published, DisclosureRule.PARTNERS).broken())
                .as("seed %d, schools", seed)
                .isEmpty();
    }

    /** Three releases for audiences of chance, between which a few or many learners come and change. */
    private static List<ControlResult> sequence(int seed) {
        Random random = new Random(seed);
        RandomPopulations.Population population = RandomPopulations.population(random);
        List<ControlResult> releases = new ArrayList<>();
        for (int release = 0; release < 3; release++) {
            DisclosureRule rule = RULES.get(random.nextInt(RULES.size()));
            releases.add(protect(
                    population,
                    rule,
                    releases.stream().map(ControlResult::publication).toList()));
            population = changed(random, population, release);
        }
        return releases;
    }

    private static RandomPopulations.Population changed(
            Random random, RandomPopulations.Population population, int release) {
        List<LearnerRecord> learners = new ArrayList<>(population.table().learners());
        int added = random.nextInt(random.nextBoolean() ? 4 : 25);
        for (int i = 0; i < added; i++) {
            learners.add(RandomPopulations.learner(random, population.table(), "new " + release + " " + i));
        }
        int others = random.nextInt(random.nextBoolean() ? 4 : 12);
        for (int i = 0; i < others; i++) {
            int at = random.nextInt(learners.size());
            LearnerRecord before = learners.get(at);
            learners.set(at, RandomPopulations.learner(random, population.table(), before.learner()));
        }
        return population.with(learners);
    }

    @Test
    void aSchoolBreaksReleasesThatWereMadeAsIfThereWereNoSchools() {
        int broken = 0;
        for (int seed = 0; seed < RandomPopulations.MANY; seed++) {
            RandomPopulations.Population population = RandomPopulations.population(new Random(seed));
            List<LearnerRecord> ofNoSchool = population.table().learners().stream()
                    .map(learner -> new LearnerRecord(learner.learner(), learner.column(), learner.rows()))
                    .toList();
            Release release = protect(population.with(ofNoSchool), DisclosureRule.PARTNERS, List.of())
                    .release();
            Publication published = new Publication(release, List.of(population.table()));
            broken += Attacker.attackAsSchools(List.of(published), DisclosureRule.PARTNERS)
                            .isBroken()
                    ? 1
                    : 0;
        }
        assertThat(broken).isPositive();
    }

    @Test
    void aSchoolThatIsNamedOrCorrectedAfterTheFirstReleaseFindsNobodyOut() {
        for (String before : List.of("", "corrected")) {
            ControlResult first = DisclosureControl.protect(
                    List.of(ofSchools(before, 0)), DisclosureRule.PARTNERS, Background.none(), List.of());
            MicroTable now = ofSchools("B", 33);
            Release second = DisclosureControl.protect(
                            List.of(now), DisclosureRule.PARTNERS, Background.none(), List.of(first.publication()))
                    .release();
            assertThat(Attacker.attackAsSchools(List.of(new Publication(second, List.of(now))), DisclosureRule.PARTNERS)
                            .broken())
                    .as("before: %s", before)
                    .isEmpty();
        }
    }

    /** 37 of the 40 learners of a row are of one school; all but seven of the row may answer otherwise than before. */
    private static MicroTable ofSchools(String school, int changed) {
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            boolean isYes = i % 2 == 0 ^ (i >= 7 && i < 7 + changed);
            String row = i < 40 ? "r0" : i < 90 ? "r1" : "r2";
            String of = i < 37 ? school : i < 40 ? "C" : "D" + i % 7;
            learners.add(new LearnerRecord("p" + i, isYes ? "yes" : "no", List.of(row), of));
        }
        Breakdown rows = new Breakdown("b1", List.of("r0", "r1", "r2"));
        return new MicroTable("m", List.of("yes", "no"), List.of(), List.of(rows), learners);
    }

    @Test
    void aQuestionWithManyAnswersOfWhichSomeAreChangedGivesNobodyAway() {
        for (int answers : List.of(12, 40)) {
            MicroTable before = withAnswers(answers, 0);
            MicroTable now = withAnswers(answers, 23);
            ControlResult first =
                    DisclosureControl.protect(List.of(before), DisclosureRule.PUBLIC, Background.none(), List.of());
            ControlResult second = DisclosureControl.protect(
                    List.of(now), DisclosureRule.PUBLIC, Background.none(), List.of(first.publication()));
            assertThat(second.report().differences()).isPositive();
            assertThat(second.report().broken()).isEmpty();
            assertThat(second.shown()).isPositive();
        }
    }

    /** 400 learners in four rows; some of them changed their answer, eight of those in the first row. */
    private static MicroTable withAnswers(int answers, int changed) {
        List<String> columns =
                IntStream.range(0, answers).mapToObj(at -> "c" + at).toList();
        Breakdown rows = new Breakdown("b1", List.of("r0", "r1", "r2", "r3"));
        Random random = new Random(answers);
        List<LearnerRecord> learners = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int column = (int) (answers * Math.pow(random.nextDouble(), 3));
            boolean isChanged = i % 4 == 0 ? i / 4 < Math.min(8, changed) : i < (changed - 8) * 4 / 3;
            int now = isChanged ? (column + 1) % answers : column;
            learners.add(new LearnerRecord("p" + i, columns.get(now), List.of("r" + i % 4)));
        }
        return new MicroTable("wish", columns, List.of(), List.of(rows), learners);
    }

    @Test
    void theAttackerBreaksTablesInWhichOnlySmallCountsAreHidden() {
        int naive = 0;
        int broken = 0;
        for (int seed = 0; seed < RandomPopulations.MANY; seed++) {
            RandomPopulations.Population population = RandomPopulations.population(new Random(seed));
            for (DisclosureRule rule : RULES) {
                ControlResult result = protect(population, rule, List.of());
                if (result.complementary() > 0) {
                    naive++;
                    broken += isBroken(shownAgain(result, population, false), population, rule) ? 1 : 0;
                }
            }
        }
        assertThat(naive).isPositive();
        assertThat(broken).isEqualTo(naive);
    }

    @Test
    void theAttackerBreaksAReleaseInWhichOneComplementaryCountIsShownAgain() {
        int tried = 0;
        int broken = 0;
        for (int seed = 0; seed < RandomPopulations.MANY; seed++) {
            RandomPopulations.Population population = RandomPopulations.population(new Random(seed));
            for (DisclosureRule rule : RULES) {
                ControlResult result = protect(population, rule, List.of());
                if (result.complementary() > 0) {
                    tried++;
                    broken += isBroken(shownAgain(result, population, true), population, rule) ? 1 : 0;
                }
            }
        }
        assertThat(tried).isPositive();
        assertThat(broken).isEqualTo(tried);
    }

    private static boolean isBroken(
            List<CountTable> tables, RandomPopulations.Population population, DisclosureRule rule) {
        Release release = new Release(1, rule, population.background(), tables);
        List<Publication> published = List.of(new Publication(release, List.of(population.table())));
        return Attacker.attack(published, rule).isBroken()
                || Attacker.attack(published, DisclosureRule.PARTNERS).isBroken()
                || Attacker.attackAsSchools(published, DisclosureRule.PARTNERS).isBroken();
    }

    /** The tables of a release with hidden counts that are not small shown again: all of them, or the first one only. */
    private static List<CountTable> shownAgain(
            ControlResult result, RandomPopulations.Population population, boolean firstOnly) {
        ShowingAgain showing =
                new ShowingAgain(population.table(), result.release().rule(), firstOnly);
        return result.release().tables().stream().map(showing::table).toList();
    }

    private static ControlResult protect(
            RandomPopulations.Population population, DisclosureRule rule, List<Publication> earlier) {
        return DisclosureControl.protect(List.of(population.table()), rule, population.background(), earlier);
    }
}
