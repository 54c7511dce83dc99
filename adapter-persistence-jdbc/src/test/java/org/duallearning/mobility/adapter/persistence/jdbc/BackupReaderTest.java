package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.duallearning.mobility.adapter.persistence.jdbc.BackupReader.DamagedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Backups that are not as they were written. What is read of one here is what would be restored. */
@Timeout(180)
final class BackupReaderTest {
    private static final Instant TAKEN_AT = Instant.parse("2018-03-01T12:00:00Z");
    private static final BackupHead HEAD = new BackupHead(BackupFormat.VERSION, "11", TAKEN_AT);
    private static final String FIRST_HEAD = "mobility-backup\t1\t11\t2018-03-01T12:00:00Z";
    private static final List<String> ROWS =
            List.of("table\tdossiers\tproject", "\u00e9\u00e9n", "another \\\\ \\t one", "\\.\t2");
    private static final long SEED = 20_261_127;

    private static List<String> withHead(String head, List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(rows);
        return lines;
    }

    private static byte[] written(BackupHead head, List<String> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BackupLineWriter lines = new BackupLineWriter(out);
        for (String line : withHead(head.line(), rows)) {
            lines.write(line);
        }
        lines.end();
        return out.toByteArray();
    }

    private static byte[] small() throws IOException {
        return written(HEAD, ROWS);
    }

    /** As programs wrote it before the second version of the format. */
    private static byte[] smallInFirstFormat() throws IOException {
        String text = String.join("\n", withHead(FIRST_HEAD, ROWS)) + "\n";
        return zipped(text + "\\sha256\t" + Sha256.of(text) + "\n");
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write(text.getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    /** All lines, of which the first tells of the head. */
    private static List<String> read(InputStream in) throws IOException, DamagedException {
        BackupReader backup = BackupReader.of(in);
        List<String> lines = new ArrayList<>(List.of(backup.head().toString()));
        String line = backup.nextUnlessOver();
        while (line != null) {
            lines.add(line);
            line = backup.nextUnlessOver();
        }
        return lines;
    }

    private static List<String> read(byte[] backup) throws IOException, DamagedException {
        return read(new ByteArrayInputStream(backup));
    }

    private static void assertDamaged(byte[] backup, String what, int where) {
        assertThatThrownBy(() -> read(backup)).as(what, where).isInstanceOf(DamagedException.class);
    }

    private static void assertDamagedAtLine(byte[] backup, long line) {
        assertThatThrownBy(() -> read(backup))
                .isInstanceOfSatisfying(
                        DamagedException.class, e -> assertThat(e.line()).isEqualTo(line));
    }

    private static byte[] flipped(byte[] backup, int bit) {
        byte[] flipped = backup.clone();
        flipped[bit / 8] ^= (byte) (1 << (bit % 8));
        return flipped;
    }

    /** Some lines that do not become shorter by zipping. */
    private static List<String> noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(SEED).nextBytes(noise);
        return Base64.getMimeEncoder().encodeToString(noise).lines().toList();
    }

    @Test
    void whatWasWrittenIsRead() throws Exception {
        assertThat(read(small())).isEqualTo(withHead(HEAD.toString(), ROWS));
        assertThat(read(written(HEAD, List.of()))).containsExactly(HEAD.toString());
    }

    @Test
    void anyProgramForGzipPrintsTheTextWithTheDigestAsItsLastLine() throws IOException {
        byte[] backup = small();
        int trailer = BackupFormat.trailer(new byte[32]).length;
        byte[] before = Arrays.copyOf(backup, backup.length - trailer);
        String digest = HexFormat.of().formatHex(Sha256.begin().digest(before));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(backup)).readAllBytes())
                .asString(UTF_8)
                .isEqualTo(String.join("\n", withHead(HEAD.line(), ROWS)) + "\n\\sha256\t" + digest + "\n");
    }

    @Test
    void everyFlippedBitIsNoticed() throws IOException {
        byte[] backup = small();
        for (int bit = 0; bit < 8 * backup.length; bit++) {
            assertDamaged(flipped(backup, bit), "bit %d", bit);
        }
    }

    @Test
    void flippedBitsInALongBackupAreNoticed() throws Exception {
        byte[] backup = written(HEAD, noise(40_000));
        assertThat(read(backup)).hasSizeGreaterThan(500);
        for (int bit = 0; bit < 8 * backup.length; bit += 211) {
            assertDamaged(flipped(backup, bit), "bit %d", bit);
        }
        for (int bit = 8 * (backup.length - 200); bit < 8 * backup.length; bit++) {
            assertDamaged(flipped(backup, bit), "bit %d", bit);
        }
    }

    @Test
    void aBackupThatWasCutOffAnywhereIsNoticed() throws IOException {
        byte[] backup = small();
        for (int length = 0; length < backup.length; length++) {
            assertDamaged(Arrays.copyOf(backup, length), "%d bytes of it", length);
        }
    }

    @Test
    void aByteThatIsMissingOrAddedAnywhereIsNoticed() throws IOException {
        byte[] backup = small();
        for (int at = 0; at <= backup.length; at++) {
            byte[] before = Arrays.copyOf(backup, at);
            byte[] after = Arrays.copyOfRange(backup, at, backup.length);
            assertDamaged(Bytes.concat(before, new byte[] {0}, after), "0 before byte %d", at);
            assertDamaged(Bytes.concat(before, new byte[] {'x'}, after), "x before byte %d", at);
            if (after.length > 0) {
                assertDamaged(Bytes.concat(before, Arrays.copyOfRange(after, 1, after.length)), "without byte %d", at);
            }
        }
    }

    @Test
    void whateverFollowsTheEndIsNoticed() throws IOException {
        for (byte[] backup : List.of(small(), smallInFirstFormat(), OlderBackup.bytes())) {
            byte[] trailer = BackupFormat.trailer(Sha256.begin().digest(backup));
            for (byte[] after : List.of(
                    new byte[] {'x'}, new byte[1], new byte[30], zipped(""), zipped("x\n"), trailer, small(), backup)) {
                assertDamaged(Bytes.concat(backup, after), "%d bytes after the end", after.length);
            }
        }
    }

    @Test
    void theEndOfOneBackupDoesNotEndAnother() throws IOException {
        byte[] backup = small();
        byte[] other = written(HEAD, List.of());
        int trailer = BackupFormat.trailer(new byte[32]).length;
        byte[] before = Arrays.copyOf(backup, backup.length - trailer);
        assertDamaged(before, "without its trailer", 0);
        assertDamaged(
                Bytes.concat(before, Arrays.copyOfRange(other, other.length - trailer, other.length)),
                "with the trailer of another",
                0);
    }

    /** It comes to lie on both sides of the end of what is read at once, and across it. */
    @Test
    void theEndIsFoundWhereverItLies() throws Exception {
        List<Integer> lengths = new ArrayList<>();
        for (int bytes = 7_600; bytes < 8_200; bytes++) {
            List<String> rows = noise(bytes);
            byte[] backup = written(HEAD, rows);
            lengths.add(backup.length);
            assertThat(read(backup)).isEqualTo(withHead(HEAD.toString(), rows));
            assertDamaged(Bytes.concat(backup, new byte[1]), "a byte after %d bytes of noise", bytes);
            assertDamaged(Arrays.copyOf(backup, backup.length - 1), "a byte less after %d bytes of noise", bytes);
        }
        assertThat(lengths).anyMatch(length -> length < 8_192).anyMatch(length -> length > 8_192 + 200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100})
    void aBackupThatComesInBitByBitIsReadAsWell(int most) throws Exception {
        for (byte[] backup : List.of(small(), smallInFirstFormat())) {
            InputStream slow = new FilterInputStream(new ByteArrayInputStream(backup)) {
                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    return super.read(bytes, from, Math.min(length, most));
                }

                @Override
                public int available() {
                    return 0;
                }
            };
            assertThat(read(slow)).endsWith(ROWS.toArray(String[]::new));
        }
    }

    @Test
    void damageIsToldByTheLineWhereItWasNoticed() throws IOException {
        byte[] backup = small();
        assertDamagedAtLine(new byte[0], 1);
        assertDamagedAtLine(flipped(backup, 0), 1);
        // Where the line of the digest is: all before was read.
        int digest = ROWS.size() + 2;
        assertDamagedAtLine(Bytes.concat(backup, new byte[1]), digest);
        assertDamagedAtLine(Arrays.copyOf(backup, backup.length - 1), digest);
        assertDamagedAtLine(flipped(backup, 8 * backup.length - 1), digest);
    }

    @Test
    void theFirstLineIsHeldToItsOwnSumBeforeAnythingIsDone() throws Exception {
        BackupHead newer = new BackupHead("3", "12", TAKEN_AT);
        BackupHead read =
                BackupReader.of(new ByteArrayInputStream(written(newer, ROWS))).head();
        assertThat(read).isEqualTo(newer);
        assertThat(read.isOfKnownFormat()).isFalse();
        assertThat(BackupHead.of(HEAD.line())).contains(HEAD);
        assertThat(BackupHead.of(FIRST_HEAD)).contains(new BackupHead("1", "11", TAKEN_AT));
        for (String damaged : List.of(
                "",
                "mobility-backup",
                HEAD.line().replace("\t11\t", "\t10\t"),
                HEAD.line().replace("\t2\t", "\t3\t"),
                HEAD.line().replace("\t2\t", "\t1\t"),
                HEAD.line().replace("2018", "2019"),
                HEAD.line() + "\t",
                FIRST_HEAD.replace("\t1\t", "\t2\t"),
                FIRST_HEAD.replace("2018", "20l8"),
                FIRST_HEAD.replace("mobility", "nobility"))) {
            assertThat(BackupHead.of(damaged)).as(damaged).isEmpty();
        }
    }

    @Test
    void theFirstFormatIsReadAsItWas() throws Exception {
        assertThat(read(smallInFirstFormat()))
                .isEqualTo(withHead(new BackupHead("1", "11", TAKEN_AT).toString(), ROWS));
        assertThat(read(OlderBackup.bytes())).hasSizeGreaterThan(100).contains("my-project-2027");
    }

    /** There are bits that carry nothing in what is zipped. */
    @Test
    void aFlippedBitInTheFirstFormatIsNoticedOrChangesNothing() throws Exception {
        byte[] backup = smallInFirstFormat();
        int noticed = 0;
        for (int bit = 0; bit < 8 * backup.length; bit++) {
            noticed += isNoticedOrChangesNothing(backup, bit) ? 1 : 0;
        }
        assertThat(noticed).isBetween(8 * backup.length - 8, 8 * backup.length);
        byte[] older = OlderBackup.bytes();
        for (int bit = 0; bit < 8 * older.length; bit += 101) {
            isNoticedOrChangesNothing(older, bit);
        }
    }

    private static boolean isNoticedOrChangesNothing(byte[] backup, int bit) throws Exception {
        try {
            assertThat(read(flipped(backup, bit))).as("bit %d", bit).isEqualTo(read(backup));
            return false;
        } catch (DamagedException e) {
            return true;
        }
    }

    @Test
    void aBackupInTheFirstFormatThatWasCutOffIsNoticed() throws IOException {
        byte[] small = smallInFirstFormat();
        for (int length = 0; length < small.length; length++) {
            assertDamaged(Arrays.copyOf(small, length), "%d bytes of it", length);
        }
    }
}
