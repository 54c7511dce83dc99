package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * A zip, looked at with distrust: the names in it are never used as paths, and nothing is unpacked beyond a budget.
 */
final class DossierArchive implements Closeable {

    private static final int LETTERS_OF_LAST_COLUMN = 3;

    private final ZipFile zip;
    private final Opening workbook;
    private final List<ZipArchiveEntry> entries;

    private DossierArchive(ZipFile zip, Opening workbook) {
        this.zip = zip;
        this.workbook = workbook;
        this.entries = Collections.list(zip.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .toList();
    }

    /** Opens the same bytes as a workbook. */
    @FunctionalInterface
    private interface Opening {
        ReadableWorkbook open(ReadingOptions options) throws IOException;
    }

    /** Opens a file. */
    static DossierArchive open(Path path) throws IOException {
        return open(ZipFile.builder().setPath(path), options -> new ReadableWorkbook(path.toFile(), options));
    }

    /** Opens what is in memory, and makes no file of it. */
    static DossierArchive open(byte[] bytes) throws IOException {
        return open(
                ZipFile.builder().setByteArray(bytes),
                options -> new ReadableWorkbook(new ByteArrayInputStream(bytes), options));
    }

    private static DossierArchive open(ZipFile.Builder zip, Opening workbook) throws IOException {
        try {
            // Names that are not marked as UTF-8 may be in any encoding; this one can read them all.
            return new DossierArchive(zip.setCharset(ISO_8859_1).get(), workbook);
        } catch (RuntimeException damaged) {
            // The library throws some of these for archives that are not what they should be.
            throw new IOException("damaged archive", damaged);
        }
    }

    /** The archive as a workbook; whoever asks for it closes it. */
    ReadableWorkbook workbook(ReadingOptions options) throws IOException {
        return workbook.open(options);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    boolean isWorkbook() {
        return entries.stream().anyMatch(entry -> entry.getName().equalsIgnoreCase("xl/workbook.xml"));
    }

    /** Returns whether a file is CSV by its name, and not one that an operating system hides. */
    static boolean isCsv(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.toLowerCase(Locale.ROOT).endsWith(".csv")
                && !name.startsWith(".")
                && !name.startsWith("~")
                && !path.startsWith("__MACOSX/");
    }

    /** Returns the CSV files of the topmost folder that has any, by path in the archive. */
    NavigableMap<String, byte[]> csvFiles(ReadingBudget budget) throws IOException {
        int top = entries.stream()
                .map(DossierArchive::path)
                .filter(DossierArchive::isCsv)
                .mapToInt(DossierArchive::depth)
                .min()
                .orElse(0);
        var files = new TreeMap<String, byte[]>();
        for (ZipArchiveEntry entry : entries) {
            String path = path(entry);
            if (isCsv(path) && depth(path) == top) {
                try (InputStream in = zip.getInputStream(entry)) {
                    files.putIfAbsent(path, budget.read(in));
                }
            }
        }
        return files;
    }

    private static String path(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private static int depth(String path) {
        return (int) path.chars().filter(character -> character == '/').count();
    }

    /**
     * Unpacks a workbook once before anyone else does, to know that it is no larger than allowed and that no cell lies
     * beyond the last column a sheet can have.
     */
    void checkWorkbook(ReadingBudget budget) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                budget.copy(in, OutputStream.nullOutputStream());
            }
            if (hasCellBeyondSheet(entry)) {
                throw new IOException("cell beyond the last column");
            }
        }
    }

    private boolean hasCellBeyondSheet(ZipArchiveEntry entry) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    String address = xml.getAttributeValue(null, "r");
                    if (address != null
                            && address.chars().filter(Character::isLetter).count() > LETTERS_OF_LAST_COLUMN) {
                        return true;
                    }
                }
            }
            return false;
        } catch (XMLStreamException notXml) {
            return false;
        }
    }
}
