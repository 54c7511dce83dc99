package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/** Writes an XLSX workbook that does not say when it was made: the same sheets are the same bytes. */
public final class FixedWorkbook {
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    private FixedWorkbook() {}

    /**
     * Writes a workbook; the caller closes the stream.
     *
     * @param sheets adds the sheets
     * @throws IOException if the stream cannot be written
     */
    public static void write(Consumer<Workbook> sheets, OutputStream out) throws IOException {
        // Not in a file, where what is personal would stay after a crash; zipped it is small.
        var draft = new ByteArrayOutputStream();
        try (var workbook = new Workbook(draft, "Mobility", null)) {
            sheets.accept(workbook);
        }
        copyWithoutClock(draft.toByteArray(), out);
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
