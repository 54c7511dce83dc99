package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLSX workbooks that do not say when they were made: the same sheets are the same bytes. Characters that XML cannot hold are
 * left out.
 */
public final class WorkbookWriter {

    private static final String EXTENSION = ".csv";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private WorkbookWriter() {}

    /** Writes tables, every cell as text. */
    static void write(List<Table> tables, OutputStream out) throws IOException {
        writeSheets(tables.stream().map(WorkbookWriter::sheet).toList(), out);
    }

    private static WorkbookSheet sheet(Table table) {
        String name = table.file();
        List<List<@Nullable Object>> rows = new ArrayList<>(table.rows().size());
        for (TableRow row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(table.header().size());
            table.header().forEach(column -> cells.add(row.cell(column)));
            rows.add(cells);
        }
        return new WorkbookSheet(
                name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name,
                table.header(),
                rows);
    }

    /**
     * Writes sheets; the caller closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writeSheets(List<WorkbookSheet> sheets, OutputStream out) throws IOException {
        // Not in a file, where what is personal would stay after a crash; zipped it is small.
        var draft = new ByteArrayOutputStream();
        try (var workbook = new Workbook(draft, "Mobility", null)) {
            sheets.forEach(sheet -> write(sheet, workbook.newWorksheet(sheet.name())));
        }
        copyWithoutClock(draft.toByteArray(), out);
    }

    private static void write(WorkbookSheet sheet, Worksheet into) {
        for (int column = 0; column < sheet.header().size(); column++) {
            into.value(0, column, sheet.header().get(column));
        }
        into.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<? extends @Nullable Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), row + 1, column, into);
            }
        }
    }

    private static void write(@Nullable Object value, int row, int column, Worksheet into) {
        if (value instanceof Number number) {
            into.value(row, column, number);
        } else if (value != null) {
            into.value(row, column, value.toString());
        }
    }

    /** The library writes the moment of creation into the workbook; here it is replaced by a fixed one. */
    private static void copyWithoutClock(byte[] draft, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        try (var parts = ZipFile.builder().setByteArray(draft).get()) {
            for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
                byte[] bytes = parts.getInputStream(part).readAllBytes();
                if (part.getName().equals("docProps/core.xml")) {
                    bytes = new String(bytes, UTF_8)
                            .replaceFirst(CREATED, "$1" + ZipFiles.ENTRY_TIME + ":00Z")
                            .getBytes(UTF_8);
                }
                ZipFiles.put(zip, part.getName(), bytes);
            }
        }
        zip.finish();
    }
}
