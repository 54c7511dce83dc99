package org.duallearning.mobility.adapter.cli.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duallearning.mobility.adapter.cli.example.Cohort;
import org.jspecify.annotations.Nullable;

/**
 * A cohort in which one row in a hundred is bad, in each {@link BadRow} way as often as in the others, and what an import of it
 * is to say and to keep. The same size and seed are always the same.
 *
 * @param folder where it was written
 * @param problems every bad row with its column and code, as {@link #problem} writes it
 * @param following the rows that are refused because they name a bad one, as {@code file:line}
 * @param exported the lines of every file that are to come out again, sorted
 */
public record SpoiltCohort(
        Path folder, Set<String> problems, Set<String> following, Map<String, List<String>> exported) {
    private static final int ROWS_TO_A_BAD_ONE = 100;

    /**
     * Writes one.
     *
     * @throws IOException if a file cannot be written
     */
    public static SpoiltCohort write(Path folder, int learners, long seed) throws IOException {
        Cohort.write(folder, learners, seed);
        DossierFiles dossier = DossierFiles.of(folder);
        Set<String> problems = new TreeSet<>();
        Set<String> spoilt = new HashSet<>();
        spoil(dossier, new SplittableRandom(seed), problems, spoilt);
        dossier.write(folder);
        DossierRules.Fallen fallen = DossierRules.fallen(dossier, spoilt);
        return new SpoiltCohort(folder, problems, fallen.following(), DossierRules.exported(fallen, dossier));
    }

    /** A problem as text: where it is and what is wrong. */
    public static String problem(@Nullable String file, @Nullable Integer line, @Nullable String column, String code) {
        return BadRow.problem(file, line, column, code);
    }

    /** Spoils rows of one learner each, so that no bad row names another. */
    private static void spoil(DossierFiles dossier, SplittableRandom random, Set<String> problems, Set<String> spoilt) {
        int left = dossier.files().values().stream()
                        .mapToInt(file -> file.rows().size())
                        .sum()
                / ROWS_TO_A_BAD_ONE;
        Map<String, Map<String, Integer>> rows = Set.of("learners", "agreements", "candidacies").stream()
                .collect(Collectors.toMap(name -> name, name -> rows(dossier.file(name))));
        List<String> learners = List.copyOf(new TreeSet<>(rows.get("learners").keySet()));
        List<BadRow> kinds = List.of(BadRow.values());
        Set<String> drawn = new HashSet<>();
        while (left > 0) {
            String learner = learners.get(random.nextInt(learners.size()));
            BadRow kind = kinds.get(left % kinds.size());
            Integer row = rows.get(kind.file()).get(learner);
            if (row != null && drawn.add(learner)) {
                kind.spoil(dossier.file(kind.file()), row);
                problems.add(kind.problem(row));
                if (!kind.isSeenInKeys()) {
                    spoilt.add(kind.file() + ".csv:" + CsvFile.line(row));
                }
                left--;
            }
        }
    }

    /** The first row of each learner. */
    private static Map<String, Integer> rows(CsvFile file) {
        return IntStream.range(0, file.rows().size())
                .boxed()
                .collect(Collectors.toMap(
                        row -> file.cell(row, "learner"), row -> row, (first, second) -> first, HashMap::new));
    }
}
