package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Option;

/** In what form a dossier is written: a folder, unless one of these is asked for. */
final class FileKind {
    @Option(names = "--xlsx")
    private boolean workbook;

    @Option(names = "--zip")
    private boolean zip;

    boolean isWorkbook() {
        return workbook;
    }

    boolean isZip() {
        return zip;
    }
}
