package org.duallearning.mobility.adapter.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.duallearning.mobility.adapter.cli.acceptance.DossierRules.Fallen;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.in.ImportDossier.Result;
import org.junit.jupiter.api.Test;

/** Spoils one cell of the example, many times over. */
class CorruptedDossierTest {
    private static final int SPOILT_CELLS = 500;
    private static final int SPOILT_KEYS = 100;

    /** There is one project, and an answer also falls for what its question says of the other columns. */
    private static final List<String> WITH_KEYS_ALONE = DossierRules.FILES.stream()
            .filter(name -> !name.equals("project") && !name.equals("surveys"))
            .toList();

    @Test
    void aSpoiltCellIsNamedOnceAndCostsOnlyItsRowAndWhatRestsOnIt() {
        LongStream.range(0, SPOILT_CELLS).parallel().forEach(CorruptedDossierTest::spoilCell);
    }

    private static void spoilCell(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        DossierFiles dossier = DossierFiles.example();
        String name = oneOf(DossierRules.FILES, random);
        CsvFile file = dossier.file(name);
        String column = oneOf(
                file.header().stream()
                        .filter(any -> !DossierRules.isKeyOrReference(name, any))
                        .toList(),
                random);
        int row = random.nextInt(file.rows().size());
        Corruption corruption = Corruption.draw(name, column, random);
        file.set(row, column, corruption.raw());
        String where = name + ".csv:" + CsvFile.line(row);
        String what = "seed %d, %s:%s, %s".formatted(seed, where, column, corruption);

        try (FreshStore store = new FreshStore()) {
            Report report = store.add(dossier);

            boolean spoilt = corruption.code() != null;
            String at = corruption.wholeRow() ? where + ":null" : where + ":" + column;
            assertThat(report.problems())
                    .as(what)
                    .extracting(problem -> place(problem) + " " + problem.code().code())
                    .isEqualTo(spoilt ? List.of(at + " " + corruption.code()) : List.of());
            if (!spoilt) {
                file.set(row, column, corruption.stored());
            }
            Fallen fallen = DossierRules.fallen(dossier, spoilt ? Set.of(where) : Set.of());
            check(report, fallen, what);
            assertThat(store.exportedLines()).as(what).isEqualTo(DossierRules.exported(fallen, dossier));
        }
    }

    @Test
    void aSpoiltKeyIsNamedWhereverARowIsLeftWithoutItsTarget() {
        LongStream.range(0, SPOILT_KEYS).parallel().forEach(CorruptedDossierTest::spoilKey);
    }

    private static void spoilKey(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        DossierFiles dossier = DossierFiles.example();
        String name = oneOf(WITH_KEYS_ALONE, random);
        CsvFile file = dossier.file(name);
        int row = random.nextInt(file.rows().size());
        String column = oneOf(DossierRules.KEYS.get(name), random);
        switch (random.nextInt(3)) {
            case 0 -> file.set(row, column, other(column));
            case 1 -> file.set(row, column, "");
            default -> {
                int twin = random.nextInt(file.rows().size());
                DossierRules.KEYS.get(name).forEach(key -> file.set(row, key, file.cell(twin, key)));
            }
        }
        String what = "seed %d, %s.csv:%d:%s, %s"
                .formatted(seed, name, CsvFile.line(row), column, file.rows().get(row));

        try (FreshStore store = new FreshStore()) {
            Report report = store.add(dossier);

            Fallen fallen = DossierRules.fallen(dossier, Set.of());
            assertThat(report.problems())
                    .as(what)
                    .extracting(CorruptedDossierTest::place)
                    .containsExactlyInAnyOrderElementsOf(fallen.problems());
            check(report, fallen, what);
            assertThat(store.exportedLines()).as(what).isEqualTo(DossierRules.exported(fallen, dossier));
        }
    }

    /** Another key of the right form. */
    private static String other(String column) {
        return switch (column) {
            case "startsOn" -> "1999-12-31";
            case "kind" -> "REGION";
            case "status" -> "ADOPTED";
            default -> "someone or something else";
        };
    }

    private static void check(Report report, Fallen fallen, String what) {
        assertThat(report.alsoRefused().stream()
                        .map(problem -> problem.file() + ":" + problem.line())
                        .collect(Collectors.toSet()))
                .as(what)
                .isEqualTo(fallen.following());
        assertThat(report.alsoRefused())
                .as(what)
                .extracting(Problem::code)
                .allMatch(code -> code == ProblemCode.REFERENCE_REFUSED);
        boolean isWhole = report.problems().isEmpty();
        assertThat(report.result()).as(what).isEqualTo(isWhole ? Result.DONE : Result.DONE_IN_PART);
    }

    private static String place(Problem problem) {
        return problem.file() + ":" + problem.line() + ":" + problem.column();
    }

    private static <T> T oneOf(List<T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }
}
