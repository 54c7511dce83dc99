package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables as an XLSX workbook, every cell as text. Characters that XML cannot hold are left out. */
final class WorkbookWriter {

    private static final String EXTENSION = ".csv";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private WorkbookWriter() {}

    static void write(List<Table> tables, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("dossier", ".xlsx");
        try {
            try (OutputStream to = Files.newOutputStream(draft)) {
                writeDraft(tables, to);
            }
            copyWithoutClock(draft, out);
        } finally {
            Files.delete(draft);
        }
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
    private static void copyWithoutClock(Path draft, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, UTF_8);
        try (var parts = new ZipFile(draft.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
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
