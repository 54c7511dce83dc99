package org.duallearning.mobility.adapter.cli.acceptance;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.port.in.ImportDossier.Options;
import org.duallearning.mobility.application.port.in.ImportDossier.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example in every form that a dossier may have comes to the same. */
class DossierFormsTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What must come out: the summary as JSON, and the lines of the export. */
    private record Outcome(String summary, Map<String, List<String>> export) {}

    private static Outcome asFolder = new Outcome("", Map.of());

    @BeforeAll
    static void readTheFolder() {
        asFolder = outcome(DossierFormat.read(DossierFiles.FOLDER));
        assertThat(asFolder.summary).contains("\"participants\": 96");
        assertThat(asFolder.export).hasSize(15);
    }

    private static Outcome outcome(Dossier dossier) {
        try (FreshStore store = new FreshStore()) {
            assertThat(store.add(dossier, Options.STANDARD).result()).isEqualTo(Result.DONE);
            return new Outcome(store.summaryJson(), store.exportedLines());
        }
    }

    private static Dossier zipped(Charset charset, String before, UnaryOperator<String> text, Write write) {
        byte[] zip = DossierFiles.example().zip((name, file) -> {
            assertThat(charset.newEncoder().canEncode(file.text())).as(name).isTrue();
            ByteBuffer bytes = charset.encode(before + write.of(file, text));
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return copy;
        });
        return DossierFormat.read("example.zip", new ByteArrayInputStream(zip));
    }

    private interface Write {
        String of(CsvFile file, UnaryOperator<String> cell);
    }

    private static Write separatedBy(String separator, String lineEnd) {
        return (file, cell) -> Stream.concat(Stream.of(file.header()), file.rows().stream())
                .map(cells -> cells.stream()
                                .map(cell)
                                .map(text -> text.contains(separator) ? '"' + text + '"' : text)
                                .collect(Collectors.joining(separator))
                        + lineEnd)
                .collect(Collectors.joining());
    }

    @Test
    void aZip() {
        assertThat(outcome(DossierFiles.example().read())).isEqualTo(asFolder);
    }

    @Test
    void aZipOnDisk(@TempDir Path temp) throws IOException {
        Path zip = temp.resolve("example.zip");
        Files.write(zip, DossierFiles.example().zip((name, file) -> file.text().getBytes(UTF_8)));

        assertThat(outcome(DossierFormat.read(zip))).isEqualTo(asFolder);
    }

    @Test
    void utf8WithAByteOrderMarkAndTheLineEndsOfWindows() {
        assertThat(outcome(zipped(UTF_8, "\uFEFF", UnaryOperator.identity(), separatedBy(",", "\r\n"))))
                .isEqualTo(asFolder);
    }

    @Test
    void utf16WithAByteOrderMarkAndTabs() {
        Write tabs = separatedBy("\t", "\r\n");

        assertThat(outcome(zipped(UTF_16LE, "\uFEFF", UnaryOperator.identity(), tabs)))
                .isEqualTo(asFolder);
        assertThat(outcome(zipped(UTF_16BE, "\uFEFF", UnaryOperator.identity(), tabs)))
                .isEqualTo(asFolder);
    }

    @Test
    void whatABelgianSpreadsheetSaves() {
        Write semicolons = separatedBy(";", "\r\n");

        assertThat(outcome(zipped(WINDOWS_1252, "sep=;\r\n", DossierFormsTest::belgian, semicolons)))
                .isEqualTo(asFolder);
        assertThat(outcome(zipped(WINDOWS_1252, "", DossierFormsTest::belgian, semicolons)))
                .isEqualTo(asFolder);
    }

    /** Decimal commas, and dates such as 18/03/2018. */
    private static String belgian(String cell) {
        return cell.replaceAll("^(\\d+)\\.(\\d+)$", "$1,$2")
                .replaceAll("^(\\d{4})-(\\d\\d)-(\\d\\d)(?:T(.*))?$", "$3/$2/$1 $4");
    }

    @ParameterizedTest
    @CsvSource({"ja,nee", "oui,non", "1,0", "TRUE,FALSE", "Ja,Nee"})
    void everySpellingOfYesAndNo(String yes, String no) {
        DossierFiles example = DossierFiles.example();
        example.files()
                .values()
                .forEach(file -> file.rows()
                        .forEach(row ->
                                row.replaceAll(cell -> cell.equals("yes") ? yes : cell.equals("no") ? no : cell)));

        assertThat(outcome(example.read())).isEqualTo(asFolder);
    }

    @Test
    void aWorkbookWithTypedCells() throws IOException {
        assertThat(outcome(workbook(DossierFiles.example()))).isEqualTo(asFolder);
    }

    @Test
    void aWorkbookWithoutAColumnEmptiesNothing() throws IOException {
        DossierFiles without = DossierFiles.example();
        without.file("surveys").remove("value");
        try (FreshStore store = new FreshStore()) {
            store.add(DossierFiles.example());
            store.add(workbook(without), Options.STANDARD);

            assertThat(store.exportedLines()).isEqualTo(asFolder.export);
        }
    }

    private static Dossier workbook(DossierFiles files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            files.files().forEach((name, file) -> fill(workbook.newWorksheet(name), file));
        }
        return DossierFormat.read("example.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static void fill(Worksheet sheet, CsvFile file) {
        for (int column = 0; column < file.header().size(); column++) {
            sheet.value(0, column, file.header().get(column));
            for (int row = 0; row < file.rows().size(); row++) {
                String text = file.rows().get(row).get(column);
                if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
                    sheet.value(row + 1, column, LocalDate.parse(text));
                    sheet.style(row + 1, column).format("dd/mm/yyyy").set();
                } else if (text.matches("0|[1-9]\\d*(\\.\\d+)?")) {
                    sheet.value(row + 1, column, Double.valueOf(text));
                } else {
                    sheet.value(row + 1, column, text);
                }
            }
        }
    }

    @Test
    void theExportAsFolderZipAndWorkbook(@TempDir Path temp) throws IOException {
        Dossier export;
        try (FreshStore store = new FreshStore()) {
            store.add(DossierFiles.example());
            export = store.export();
        }
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        DossierFormat.writeFolder(export, temp);
        DossierFormat.writeZip(export, zip);
        DossierFormat.writeWorkbook(export, workbook);

        assertThat(outcome(DossierFormat.read(temp))).isEqualTo(asFolder);
        for (ByteArrayOutputStream bytes : List.of(zip, workbook)) {
            assertThat(outcome(DossierFormat.read("export", new ByteArrayInputStream(bytes.toByteArray()))))
                    .isEqualTo(asFolder);
        }
    }
}
