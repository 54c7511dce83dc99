package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;

/**
 * Writes tables as a dossier. The same tables always give the same bytes.
 *
 * <p>Cells are written as they are, so that reading them again gives the same tables; text that a spreadsheet would
 * take for a formula is not disarmed.
 */
final class DossierWriter {

    private DossierWriter() {}

    /** Writes one CSV file for each table into a folder, which is made if need be. */
    static void writeFolder(List<Table> tables, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Table table : tables) {
            if (!Path.of(table.file()).equals(Path.of(table.file()).getFileName())) {
                throw new IllegalArgumentException("file was " + table.file() + "; give a name without a folder");
            }
            Files.write(folder.resolve(table.file()), csv(table));
        }
    }

    /** Writes a zip with one CSV file for each table; closing the stream is left to the caller. */
    static void writeZip(List<Table> tables, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        for (Table table : tables) {
            ZipFiles.put(zip, table.file(), csv(table));
        }
        zip.finish();
    }

    /** Writes a workbook with one sheet for each table; closing the stream is left to the caller. */
    static void writeWorkbook(List<Table> tables, OutputStream out) throws IOException {
        WorkbookWriter.write(tables, out);
    }

    /** Returns a table as CSV: UTF-8, commas, LF, quotes only where they are needed. */
    static byte[] csv(Table table) throws IOException {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(table.header());
            for (TableRow row : table.rows()) {
                csv.writeRecord(table.header().stream()
                        .map(column -> row.cells().getOrDefault(column, ""))
                        .toList());
            }
        }
        return text.toString().getBytes(UTF_8);
    }
}
