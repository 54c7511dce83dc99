package org.duallearning.mobility.application.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.AssessmentView;
import org.duallearning.mobility.application.view.AssessmentsView;
import org.duallearning.mobility.application.view.DifferenceView;
import org.duallearning.mobility.application.view.EditionSummaryView;
import org.duallearning.mobility.application.view.FindingView;
import org.duallearning.mobility.application.view.FitView;
import org.duallearning.mobility.application.view.ObstacleView;
import org.duallearning.mobility.application.view.PlacementView;
import org.duallearning.mobility.application.view.SummaryView;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a summary, as CSV: every candidacy with its verdict, every placement, who has no place, and stays
 * elsewhere than proposed. Each row says whether it rests on real rows. Cells are written as they are; text that a spreadsheet would
 * take for a formula is not disarmed. Immutable and thread-safe.
 *
 * @param summary the summary
 * @param assessments the assessments of its candidacies
 */
public record SummaryLists(SummaryView summary, AssessmentsView assessments) {
    /**
     * Writes the lists into a folder, which is made if need be.
     *
     * @throws IOException if the folder cannot be written
     */
    public void writeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(
                folder.resolve("candidacies.csv"),
                List.of("edition", "learner", "verdict", "reportingGroup", "rules", "missing"),
                assessments.assessments().stream().map(SummaryLists::candidacy));
        write(
                folder.resolve("placements.csv"),
                List.of("edition", "learner", "place", "rank", "fit"),
                perEdition(edition -> edition.placements().stream().map(SummaryLists::placement)));
        write(
                folder.resolve("unplaced.csv"),
                List.of("edition", "learner", "obstacles"),
                perEdition(edition -> edition.unplacedLearners().stream().map(SummaryLists::unplaced)));
        write(
                folder.resolve("differences.csv"),
                List.of("edition", "learner", "proposed", "recorded"),
                perEdition(edition -> edition.differences().stream().map(SummaryLists::difference)));
    }

    /** The rows of one list for one edition, without the edition. */
    @FunctionalInterface
    private interface Rows {
        Stream<List<String>> of(EditionSummaryView edition);
    }

    private Stream<List<String>> perEdition(Rows rows) {
        return summary.editions().stream()
                .flatMap(edition -> rows.of(edition)
                        .map(row -> Stream.concat(Stream.of(edition.edition()), row.stream())
                                .toList()));
    }

    private static List<String> candidacy(AssessmentView assessment) {
        return List.of(
                assessment.edition(),
                assessment.learner(),
                assessment.verdict(),
                assessment.reportingGroup(),
                assessment.findings().stream().map(FindingView::rule).collect(Collectors.joining(" ")),
                String.join(" ", assessment.missing()));
    }

    private static List<String> placement(PlacementView placement) {
        FitView fit = placement.fit();
        return List.of(
                placement.learner(),
                text(placement.place()),
                text(placement.rank()),
                text(fit == null ? null : fit.total()));
    }

    private static List<String> unplaced(PlacementView placement) {
        return List.of(
                placement.learner(),
                placement.obstacles().stream().map(ObstacleView::text).collect(Collectors.joining("; ")));
    }

    private static List<String> difference(DifferenceView difference) {
        return List.of(difference.learner(), text(difference.proposed()), text(difference.recorded()));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(withProvenance(header, "provenance"));
            rows.forEach(row -> csv.writeRecord(withProvenance(row, summary.provenance())));
        }
    }

    private static List<String> withProvenance(List<String> row, String provenance) {
        return Stream.concat(row.stream(), Stream.of(provenance)).toList();
    }
}
