package org.duallearning.mobility.application.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.mapping.Phrases;

/**
 * A dossier to start from: every file with its columns and an example row or two, and a page that says what each column
 * means and allows. It imports without an error.
 */
public final class DossierTemplate {
    /** The page of allowed values in a folder. */
    private static final String PAGE = "README.md";

    private DossierTemplate() {}

    /**
     * Writes a folder of CSV files and the page.
     *
     * @return the names of the files, in the order in which they refer to each other
     * @throws IOException if the folder cannot be written
     */
    public static List<String> writeFolder(Path folder, Locale language) throws IOException {
        List<Table> tables = examples();
        DossierWriter.writeFolder(tables, folder);
        Files.writeString(folder.resolve(PAGE), ColumnGuide.page(Phrases.in(language)), StandardCharsets.UTF_8);
        List<String> files = new ArrayList<>(tables.stream().map(Table::file).toList());
        files.add(PAGE);
        return List.copyOf(files);
    }

    /**
     * Writes a workbook of which the last sheet is the page; the caller closes the stream.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void writeWorkbook(OutputStream out, Locale language) throws IOException {
        List<Table> tables = new ArrayList<>(examples());
        tables.add(ColumnGuide.table(Phrases.in(language)));
        DossierWriter.writeWorkbook(tables, out);
    }

    private static List<Table> examples() throws IOException {
        List<Table> tables = new ArrayList<>();
        for (DossierType<?, ?, ?> type : DossierType.all()) {
            String file = RowShape.of(type.row()).file();
            try (InputStream resource = Objects.requireNonNull(
                    DossierTemplate.class.getResourceAsStream("template/" + file), "The template lacks " + file)) {
                CsvTableReader.read(file, resource.readAllBytes(), new ArrayList<>())
                        .ifPresent(tables::add);
            }
        }
        return tables;
    }
}
