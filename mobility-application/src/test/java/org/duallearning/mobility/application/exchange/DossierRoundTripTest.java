package org.duallearning.mobility.application.exchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierRoundTripTest {

    private static List<Table> tables(long seed) {
        var random = new RandomTables(seed);
        return List.of(random.next("learners.csv", 5, true), random.next("pins.csv", 3, true));
    }

    private static void assertSame(DossierTables read, List<Table> written, long seed) {
        assertThat(read.problems()).as("seed %s", seed).isEmpty();
        assertThat(read.tables()).as("seed %s", seed).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            assertSameCells(read.tables().get(i), written.get(i), "seed " + seed);
        }
    }

    private static void assertSameCells(Table read, Table written, String what) {
        assertThat(read.header()).as("%s", what).isEqualTo(written.header());
        assertThat(read.rows().stream().map(TableRow::cells).toList())
                .as("%s", what)
                .isEqualTo(written.rows().stream().map(TableRow::cells).toList());
    }

    @Test
    void aFolderGivesTheTablesBack(@TempDir Path folder) throws IOException {
        for (long seed = 0; seed < 100; seed++) {
            DossierWriter.writeFolder(tables(seed), folder);
            assertSame(DossierReader.read(folder), tables(seed), seed);
        }
    }

    @Test
    void aZipAndAWorkbookGiveTheTablesBackAndAreAlwaysTheSameBytes() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            assertSame(read(zip(seed)), tables(seed), seed);
            assertSame(read(workbook(seed)), tables(seed), seed);
            assertThat(zip(seed)).as("seed %s", seed).isEqualTo(zip(seed));
            assertThat(workbook(seed)).as("seed %s", seed).isEqualTo(workbook(seed));
        }
    }

    @Test
    void everyDialectGivesTheTableBack() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Table table = tables(seed).get(0);
            String comma = new String(DossierWriter.csv(table), UTF_8);
            assertDialect(table, "\uFEFF" + comma, UTF_8, seed);
            assertDialect(table, "sep=,\r\n" + comma, Charset.forName("windows-1252"), seed);
            assertDialect(table, "\uFEFF" + comma, UTF_16LE, seed);
            assertDialect(table, "\uFEFF" + comma, UTF_16BE, seed);
        }
    }

    private static void assertDialect(Table table, String text, Charset encoding, long seed) {
        var problems = new ArrayList<Problem>();
        Table read = CsvTableReader.read(table.file(), text.getBytes(encoding), problems)
                .orElseThrow();
        assertThat(problems).as("seed %s, %s", seed, encoding).isEmpty();
        assertSameCells(read, table, "seed " + seed + ", " + encoding);
    }

    @Test
    void whatIsNoArchiveIsUnreadable(@TempDir Path folder) {
        assertThat(read(new byte[] {1, 2, 3}).problems())
                .containsExactly(Problem.ofFile("upload", ProblemCode.UNREADABLE));
        assertThat(DossierReader.read(folder.resolve("absent")).problems())
                .containsExactly(Problem.ofFile("absent", ProblemCode.UNREADABLE));
    }

    @Test
    void nothingIsReadBeyondTheLimits() throws IOException {
        var content = new ByteArrayInputStream(zip(1));

        DossierTables read = DossierReader.read("upload", content, new ReadingLimits(10, 20));

        assertThat(read.tables()).isEmpty();
        assertThat(read.problems())
                .containsExactly(new Problem(ProblemCode.TOO_LARGE, "upload", null, null, null, "20 bytes"));
    }

    @Test
    void whateverIsDamagedInTheDirectoryOfAnArchiveIsToldOrReadAndNothingIsThrown() throws IOException {
        var random = new Random(20_261_127);
        for (byte[] archive : List.of(zip(1), workbook(1))) {
            int told = 0;
            for (int i = 0; i < 1_500; i++) {
                byte[] damaged = archive.clone();
                for (int flip = 0; flip <= i % 3; flip++) {
                    // The directory at the end is what an archive is read by.
                    damaged[damaged.length - 1 - random.nextInt(200)] ^= (byte) (1 << random.nextInt(8));
                }
                told += read(damaged).problems().isEmpty() ? 0 : 1;
            }
            assertThat(told).isGreaterThan(100);
        }
    }

    @Test
    void anUploadIsInNoFileWhileItIsReadNorAfter() throws IOException {
        byte[] content = zip(1);
        AtomicBoolean looked = new AtomicBoolean();
        var watched = new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int read = super.read(into, from, most);
                if (read < 0) {
                    // Now all of it was handed out.
                    assertInNoFile(content);
                    looked.set(true);
                }
                return read;
            }
        };

        assertSame(DossierReader.read("upload", watched), tables(1), 1);

        assertThat(looked).isTrue();
        assertInNoFile(content);
    }

    private static void assertInNoFile(byte[] content) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(files.filter(Files::isRegularFile)).noneMatch(file -> isSame(file, content));
        }
    }

    private static boolean isSame(Path file, byte[] content) {
        try {
            return Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            // Another's, or gone by now.
            return false;
        }
    }

    private static DossierTables read(byte[] content) {
        return DossierReader.read("upload", new ByteArrayInputStream(content));
    }

    private static byte[] zip(long seed) throws IOException {
        var out = new ByteArrayOutputStream();
        DossierWriter.writeZip(tables(seed), out);
        return out.toByteArray();
    }

    private static byte[] workbook(long seed) throws IOException {
        var out = new ByteArrayOutputStream();
        DossierWriter.writeWorkbook(tables(seed), out);
        return out.toByteArray();
    }
}
