package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.application.view.ImportView;

/** What became of the rows of a dossier, file by file. */
final class ImportPage {
    private ImportPage() {}

    /** The page. */
    static Page of(ImportView report, Words words) {
        Page page = new Page();
        String project = report.project();
        page.heading(project == null ? words.say("import.noProject") : words.say("import.heading", project));
        TextTable files = new TextTable(
                words.say("column.file"),
                words.say("column.added"),
                words.say("column.changed"),
                words.say("column.unchanged"),
                words.say("column.refused"));
        report.files()
                .forEach(
                        file -> files.row(file.file(), file.added(), file.changed(), file.unchanged(), file.refused()));
        if (!files.isEmpty()) {
            files.row(
                    words.say("import.total"), report.added(), report.changed(), report.unchanged(), report.refused());
            page.gap().table(0, files).gap();
        }
        String result = report.dryRun() && !report.result().equals("REFUSED") ? "DRY_RUN" : report.result();
        return page.text(0, words.ofCode("import", result));
    }
}
