package org.duallearning.mobility.adapter.cli.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.port.in.ImportDossier.FileCounts;
import org.duallearning.mobility.application.port.in.ImportDossier.Options;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.in.ImportDossier.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bringing the same dossier in again changes what was changed in it, and nothing else. */
class ImportTwiceTest {
    @Test
    void inMemory() {
        bringingItInAgainChangesOnlyWhatChanged("memory:", "memory:");
    }

    @Test
    void inADatabase(@TempDir Path temp) {
        bringingItInAgainChangesOnlyWhatChanged(
                "jdbc:sqlite:" + temp.resolve("first.db"), "jdbc:sqlite:" + temp.resolve("second.db"));
    }

    private static void bringingItInAgainChangesOnlyWhatChanged(String firstUrl, String secondUrl) {
        DossierFiles example = DossierFiles.example();
        DossierFiles changed = changed();
        int rows = example.files().values().stream()
                .mapToInt(file -> file.rows().size())
                .sum();
        try (FreshStore first = new FreshStore(firstUrl);
                FreshStore second = new FreshStore(secondUrl)) {
            assertThat(counts(first.add(example))).isEqualTo(List.of(rows, 0, 0, 0));
            assertThat(counts(first.add(example))).isEqualTo(List.of(0, 0, rows, 0));
            String before = first.summaryJson();
            Map<String, List<String>> linesBefore = first.exportedLines();

            Report tried = first.add(changed.read(), FreshStore.DRY_RUN);

            assertThat(tried.dryRun()).isTrue();
            assertThat(counts(tried)).isEqualTo(List.of(0, 3, rows - 3, 0));
            assertThat(first.summaryJson()).isEqualTo(before);
            assertThat(first.exportedLines()).isEqualTo(linesBefore);

            assertThat(counts(first.add(changed))).isEqualTo(List.of(0, 3, rows - 3, 0));
            assertThat(first.summaryJson()).isNotEqualTo(before);
            assertThat(first.exportedLines()).isNotEqualTo(linesBefore);
            assertThat(counts(first.add(changed))).isEqualTo(List.of(0, 0, rows, 0));

            Dossier export = first.export();
            assertThat(counts(second.add(export, Options.STANDARD))).isEqualTo(List.of(rows, 0, 0, 0));
            assertThat(second.summaryJson()).isEqualTo(first.summaryJson());
            assertThat(second.exportedLines()).isEqualTo(first.exportedLines());
        }
    }

    @Test
    void rowsThatAreLeftOutStay() {
        DossierFiles less = DossierFiles.example();
        less.file("stays").rows().subList(10, 90).clear();
        less.files().remove("pins");
        try (FreshStore store = new FreshStore()) {
            store.add(DossierFiles.example());
            String before = store.summaryJson();

            Report report = store.add(less);

            assertThat(report.result()).isEqualTo(Result.DONE);
            assertThat(store.summaryJson()).isEqualTo(before);
        }
    }

    /** One cell of an agreement, a stay and a place. */
    private static DossierFiles changed() {
        DossierFiles dossier = DossierFiles.example();
        dossier.file("agreements").set(3, "type", "SAO");
        dossier.file("stays").set(5, "status", "CANCELLED");
        dossier.file("places").set(7, "capacity", "0");
        return dossier;
    }

    /** Added, changed, unchanged and refused rows. */
    private static List<Integer> counts(Report report) {
        return List.of(
                sum(report, FileCounts::added),
                sum(report, FileCounts::changed),
                sum(report, FileCounts::unchanged),
                report.refusedRows());
    }

    private static int sum(Report report, ToIntFunction<FileCounts> count) {
        return report.files().stream().mapToInt(count).sum();
    }
}
