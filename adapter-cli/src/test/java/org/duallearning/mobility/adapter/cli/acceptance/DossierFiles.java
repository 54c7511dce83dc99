package org.duallearning.mobility.adapter.cli.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.Dossier;

/** The files of a dossier by name, without extension. Not thread-safe. */
final class DossierFiles {
    static final Path FOLDER = Path.of("examples", "erasmus-duaal");

    /** Stands in a cell for a byte that is no text, be it in UTF-8 or in Windows-1252. */
    static final char BAD_BYTE = '\uE000';

    private static final Map<String, CsvFile> EXAMPLE = read(FOLDER);

    private final Map<String, CsvFile> files = new TreeMap<>();

    private DossierFiles() {}

    /** The example, read once; changes to it stay within the answer. */
    static DossierFiles example() {
        DossierFiles example = new DossierFiles();
        EXAMPLE.forEach((name, file) -> example.files.put(name, file.copy()));
        return example;
    }

    /** The files of a folder. */
    static DossierFiles of(Path folder) {
        DossierFiles dossier = new DossierFiles();
        dossier.files.putAll(read(folder));
        return dossier;
    }

    private static Map<String, CsvFile> read(Path folder) {
        Map<String, CsvFile> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(".csv")) {
                    files.put(name.replace(".csv", ""), CsvFile.parse(Files.readString(path)));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, CsvFile> files() {
        return files;
    }

    CsvFile file(String name) {
        return files.get(name);
    }

    /** Reads the files as they stand. */
    Dossier read() {
        return DossierFormat.read("example.zip", new ByteArrayInputStream(zip((name, file) -> bytes(file.text()))));
    }

    /** Writes the files as they stand. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, CsvFile> file : files.entrySet()) {
            Files.write(
                    folder.resolve(file.getKey() + ".csv"),
                    bytes(file.getValue().text()));
        }
    }

    private static byte[] bytes(String text) {
        byte[] marked = text.replace(String.valueOf(BAD_BYTE), "\0").getBytes(UTF_8);
        for (int i = 0; i < marked.length; i++) {
            marked[i] = marked[i] == 0 ? (byte) 0x81 : marked[i];
        }
        return marked;
    }

    /** A zip of the files, each turned into bytes in some way. */
    byte[] zip(BiFunction<String, CsvFile, byte[]> encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, CsvFile> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                zip.write(encoding.apply(file.getKey(), file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
