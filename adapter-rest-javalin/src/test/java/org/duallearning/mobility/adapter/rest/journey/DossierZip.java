package org.duallearning.mobility.adapter.rest.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zips of dossiers. */
public final class DossierZip {
    private DossierZip() {}

    /** The zip of the CSV files in a folder; a file is given back as it is. */
    public static byte[] of(Path dossier) {
        try {
            return Files.isDirectory(dossier) ? of(files(dossier)) : Files.readAllBytes(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The zip of some texts by the name of their file. */
    public static byte[] of(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The CSV files in a folder: their texts by name. */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> csv =
                    entries.filter(entry -> entry.toString().endsWith(".csv")).toList();
            for (Path file : csv) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
