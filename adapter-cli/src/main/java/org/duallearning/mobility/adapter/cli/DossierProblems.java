package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.ImportView;
import org.duallearning.mobility.application.view.NoteView;
import org.duallearning.mobility.application.view.ProblemView;
import org.jspecify.annotations.Nullable;

/** What is wrong with a dossier, a line for each problem, as compilers write it. */
final class DossierProblems {
    private DossierProblems() {}

    /** Everything wrong, then everything left aside. */
    static List<String> of(ImportView report) {
        List<String> lines = new ArrayList<>();
        Stream.concat(report.problems().stream(), report.alsoRefused().stream())
                .map(DossierProblems::line)
                .forEach(lines::add);
        report.notes().stream().map(DossierProblems::line).forEach(lines::add);
        return lines;
    }

    private static String line(ProblemView problem) {
        return place(problem.file(), problem.line(), problem.column())
                + (problem.value() == null ? "" : problem.value().replaceAll("\\s+", " ") + " \u2014 ")
                + problem.message() + " " + problem.advice() + " [" + problem.code() + "]";
    }

    private static String line(NoteView note) {
        return place(note.file(), note.line(), note.column()) + note.text();
    }

    private static String place(@Nullable String file, @Nullable Integer line, @Nullable String column) {
        return Objects.requireNonNullElse(file, "")
                + (line == null ? "" : ":" + line)
                + (column == null ? "" : ": " + column)
                + ": ";
    }
}
