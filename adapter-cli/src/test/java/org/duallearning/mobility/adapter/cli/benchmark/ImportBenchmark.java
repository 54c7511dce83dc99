package org.duallearning.mobility.adapter.cli.benchmark;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.duallearning.mobility.adapter.cli.acceptance.InterruptedImport;
import org.duallearning.mobility.adapter.cli.acceptance.SpoiltCohort;

/**
 * Imports a cohort in which one row in a hundred is bad, with 256 MB, beside the bare driver that writes the rows which came of
 * it; then kills an import half-way, runs it again, and sees that the same came of it.
 */
final class ImportBenchmark {
    /** As the command line ends when rows were refused. */
    private static final int DONE_IN_PART = 3;

    private static final int DONE = 0;

    private static final String HEAP = "256m";

    private final Stores stores;
    private final Path folder;
    private final SpoiltCohort cohort;

    private ImportBenchmark(Stores stores, Path folder, SpoiltCohort cohort) {
        this.stores = stores;
        this.folder = folder;
        this.cohort = cohort;
    }

    /** Takes the place of the stores, the folder to work in, the number of learners, the seed, and how often to measure. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Path folder = Path.of(arguments[1]);
        int learners = Integer.parseInt(arguments[2]);
        ImportBenchmark benchmark = new ImportBenchmark(
                new Stores(arguments[0]),
                folder,
                SpoiltCohort.write(folder.resolve("spoilt"), learners, Long.parseLong(arguments[3])));
        benchmark.measure(Integer.parseInt(arguments[4]));
        benchmark.kill(learners / 2);
    }

    private void measure(int rounds) throws IOException, InterruptedException, SQLException {
        List<Double> wholes = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            String whole = stores.fresh("bench_whole");
            Program command = imported(whole);
            requireEveryBadRowNamed(command);
            Program warm = Program.java(
                    HEAP,
                    TimedImport.class,
                    cohort.folder().toString(),
                    stores.fresh("bench_cold"),
                    stores.fresh("bench_warm"));
            Program bare = Program.java(
                    "4g", BareWrite.class, whole, stores.fresh("bench_bare_cold"), stores.fresh("bench_bare_warm"));
            wholes.add(command.seconds());
            ours.add(Double.valueOf(warm.lines().get(1)));
            bares.add(Double.valueOf(bare.lines().get(2)));
            System.out.printf(
                    "round %d: %s rows; command %.2f s; in one process %.2f s, then %.2f s; bare driver %.2f s, then %.2f s%n",
                    round,
                    bare.lines().get(0),
                    command.seconds(),
                    Double.valueOf(warm.lines().get(0)),
                    Double.valueOf(warm.lines().get(1)),
                    Double.valueOf(bare.lines().get(1)),
                    Double.valueOf(bare.lines().get(2)));
        }
        double bare = median(bares);
        System.out.printf("throughput beside the bare driver, medians: use case when warm %.2f%n", bare / median(ours));
        System.out.printf("  command from start to end %.2f%n", bare / median(wholes));
    }

    private Program imported(String url) throws IOException, InterruptedException {
        return Program.mobility(
                HEAP, DONE_IN_PART, "import", cohort.folder().toString(), "--json", "--quiet", "--db", url);
    }

    private void requireEveryBadRowNamed(Program command) throws IOException {
        JsonNode answer = new ObjectMapper().readTree(String.join("\n", command.lines()));
        Set<String> named = nodes(answer.get("problems"))
                .map(problem -> SpoiltCohort.problem(
                        problem.path("file").textValue(),
                        problem.path("line").intValue(),
                        problem.path("column").textValue(),
                        problem.path("code").textValue()))
                .collect(toSet());
        Set<String> following = nodes(answer.get("alsoRefused"))
                .map(problem -> problem.path("file").textValue() + ":" + problem.path("line"))
                .collect(toSet());
        require(named.equals(cohort.problems()), "other rows are named than are bad");
        require(following.equals(cohort.following()), "other rows follow than name a bad one");
        System.out.printf(
                "%d bad rows named with column and kind, %d rows that name them, none besides%n",
                named.size(), following.size());
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private void kill(int row) throws IOException, InterruptedException, SQLException {
        String killed = stores.fresh("bench_killed");
        InterruptedImport.killed(cohort.folder(), killed, row);
        imported(killed);
        Map<String, String> again = exported(killed, "again");
        String undisturbed = stores.fresh("bench_whole");
        imported(undisturbed);
        require(again.equals(exported(undisturbed, "once")), "what was exported differs");
        System.out.println("killed half-way and run again: the export is that of an undisturbed import, byte for byte");
        for (String name : List.of("killed", "whole", "cold", "warm", "bare_cold", "bare_warm")) {
            stores.drop("bench_" + name);
        }
    }

    /** The files of the export. */
    private Map<String, String> exported(String url, String name) throws IOException, InterruptedException {
        Path export = folder.resolve(name);
        if (Files.exists(export)) {
            MoreFiles.deleteRecursively(export, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        Program.mobility("1g", DONE, "export", export.toString(), "--db", url);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(export)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Wrong: " + otherwise + ".");
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
