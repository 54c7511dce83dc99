package org.duallearning.mobility.adapter.cli.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.duallearning.mobility.adapter.cli.example.Cohort;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.learner.LearnerId;
import org.jspecify.annotations.Nullable;

/** Reads the first page of learners and the thousandth in turn, and prints how long each took. */
final class PageBenchmark {
    private static final int SIZE = 100;
    private static final int LATE = 1_000;
    private static final int WARM_UP = 500;
    private static final int READS = 2_000;

    private PageBenchmark() {}

    /** Takes the place of the stores, the folder to work in and the seed. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Stores stores = new Stores(arguments[0]);
        Path cohort = Path.of(arguments[1]).resolve("cohort");
        Cohort.write(cohort, LATE * SIZE, Long.parseLong(arguments[2]));
        String url = stores.fresh("bench_pages");
        Program.mobility("256m", 0, "import", cohort.toString(), "--db", url);
        measure(url);
        stores.drop("bench_pages");
    }

    private static void measure(String url) {
        try (Storage storage = StorageProvider.openUrl(url)) {
            LearnerId before = lastBefore(storage, LATE);
            long[] first = new long[READS];
            long[] late = new long[READS];
            for (int i = -WARM_UP; i < READS; i++) {
                long ofFirst = read(storage, null);
                long ofLate = read(storage, before);
                if (i >= 0) {
                    first[i] = ofFirst;
                    late[i] = ofLate;
                }
            }
            print("page 1", first);
            print("page %,d".formatted(LATE), late);
            System.out.printf(
                    "p95 of page %,d is %.2f times that of page 1%n", LATE, quantile(late, 95) / quantile(first, 95));
        }
    }

    private static long read(Storage storage, @Nullable LearnerId after) {
        long start = System.nanoTime();
        int read = page(storage, after).size();
        long took = System.nanoTime() - start;
        if (read != SIZE) {
            throw new IllegalStateException("A page of %d learners. Import more.".formatted(read));
        }
        return took;
    }

    private static List<Versioned<Learner>> page(Storage storage, @Nullable LearnerId after) {
        try (Snapshot snapshot = storage.snapshot(storage.projects().get(0))) {
            Records<LearnerId, Learner> learners = snapshot.records(RecordType.LEARNERS);
            return learners.pageAfter(after, SIZE);
        }
    }

    /** The last learner before a page, found by going through all pages. */
    private static @Nullable LearnerId lastBefore(Storage storage, int page) {
        LearnerId last = null;
        for (int i = 1; i < page; i++) {
            List<Versioned<Learner>> learners = page(storage, last);
            last = learners.get(learners.size() - 1).value().id();
        }
        return last;
    }

    private static void print(String page, long[] took) {
        System.out.printf("%s: p50 %.2f ms, p95 %.2f ms%n", page, quantile(took, 50), quantile(took, 95));
    }

    /** In milliseconds. */
    private static double quantile(long[] took, int percent) {
        long[] sorted = took.clone();
        Arrays.sort(sorted);
        return sorted[(sorted.length - 1) * percent / 100] / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
