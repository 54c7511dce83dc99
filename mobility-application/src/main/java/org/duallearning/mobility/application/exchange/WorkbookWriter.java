package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an XLSX workbook, every cell as text. Characters that XML cannot hold are left out. */
final class WorkbookWriter {

    private static final String EXTENSION = ".csv";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private WorkbookWriter() {}

    static void write(List<Table> tables, OutputStream out) throws IOException {
        // Not in a file, where what is personal would stay after a crash; zipped it is small.
        var draft = new ByteArrayOutputStream();
        writeDraft(tables, draft);
        copyWithoutClock(draft.toByteArray(), out);
    }

    private static void writeDraft(List<Table> tables, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Mobility", null)) {
            for (Table table : tables) {
                String name = table.file();
                Worksheet sheet = workbook.newWorksheet(
                        name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name);
                List<String> header = table.header();
                for (int column = 0; column < header.size(); column++) {
                    sheet.value(0, column, header.get(column));
                }
                sheet.freezePane(0, 1);
                for (int row = 0; row < table.rows().size(); row++) {
                    for (int column = 0; column < header.size(); column++) {
                        String text = table.rows().get(row).cell(header.get(column));
                        if (text != null) {
                            sheet.value(row + 1, column, text);
                        }
                    }
                }
            }
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
                            .replaceFirst(CREATED, "$1" + DossierWriter.ENTRY_TIME + ":00Z")
                            .getBytes(UTF_8);
                }
                DossierWriter.putEntry(zip, part.getName(), bytes);
            }
        }
        zip.finish();
    }
}
