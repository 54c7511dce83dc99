package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys, and the file that they are in. */
@Timeout(60)
final class KeyringTest {
    private static final Instant NOW = Instant.parse("2018-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("new").resolve("a.keys");
    }

    private Keyring keyring() {
        return new Keyring(new KeyFile(file()));
    }

    @Test
    void theFirstKeyIsMadeWhenItIsNeededForItsOwnerAlone() throws IOException {
        assertThat(keyring().all()).isEmpty();
        assertThat(file()).doesNotExist();
        Key first = keyring().newest(NOW);
        assertThat(first.secret().getEncoded()).hasSize(32);
        assertThat(keyring().newest(NOW).id()).isEqualTo(first.id());
        assertThat(Files.readAllLines(file())).hasSize(2).first().isEqualTo("mobility-keys\t1");
        if (OwnerOnly.isKnownTo(file())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theLastKeyIsTheNewestAndOlderOnesStay() {
        Key first = keyring().newest(NOW);
        Key second = keyring().add(NOW);
        assertThat(keyring().newest(NOW).id()).isEqualTo(second.id()).isNotEqualTo(first.id());
        assertThat(keyring().all()).extracting(Key::id).containsExactly(first.id(), second.id());
        assertThat(keyring().find(first.id()).orElseThrow().secret()).isEqualTo(first.secret());
    }

    @Test
    void aKeyThatAnotherProgramAddedIsFound() {
        Keyring before = keyring();
        before.newest(NOW);
        Key added = keyring().add(NOW);
        assertThat(before.find(added.id())).isPresent();
        assertThat(before.find("none")).isEmpty();
    }

    @Test
    void noKeyIsLostWhenManyAddOneAtOnce() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Future<Key>> adding = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                adding.add(many.submit(() -> keyring().add(NOW)));
            }
            Set<String> added = new TreeSet<>();
            for (Future<Key> one : adding) {
                added.add(one.get().id());
            }
            assertThat(added).hasSize(40);
            assertThat(keyring().all()).extracting(Key::id).containsExactlyInAnyOrderElementsOf(added);
        } finally {
            many.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key\t0123456789\t2018-03-01T12:00:00Z\tAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "key\t0123456789\tyesterday\tAAAA\n",
                "key\t0123456789\t2018-03-01T12:00:00Z\tno base 64!\n",
                "key\n",
                "\n",
                "lock\tx\n",
                "key\t0123456789\t2018-03"
            })
    void aLineThatIsNotAsItWasWrittenIsToldByItsNumberAndNeverRepeated(String line) throws IOException {
        keyring().newest(NOW);
        Files.writeString(file(), Files.readString(file()) + line);
        assertRefused("3");
    }

    @Test
    void aKeyInWhichOneLetterChangedIsNotUsed() throws IOException {
        keyring().newest(NOW);
        String text = Files.readString(file());
        int at = text.lastIndexOf('\t') + 5;
        Files.writeString(
                file(), text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1));
        assertRefused("line 2 is damaged");
    }

    @Test
    void anotherFileIsNotWrittenTo() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "some letter\n");
        if (OwnerOnly.isKnownTo(file())) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        }
        assertRefused("first line");
        assertThat(file()).hasContent("some letter\n");
    }

    @Test
    void aFileThatOthersMayReadIsRefused() throws IOException {
        keyring().newest(NOW);
        if (OwnerOnly.isKnownTo(file())) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
            assertRefused("chmod 600");
        }
    }

    @Test
    void aFolderAndWhatIsBelowAFileAreSaidToBeSo() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "some letter\n");
        assertMisplaced(folder, "It is a folder: name a file in it");
        assertMisplaced(text.resolve("deep").resolve("a.keys"), text + " is a file and no folder");
    }

    private static void assertMisplaced(Path path, String why) {
        Keyring keyring = new Keyring(new KeyFile(path));
        for (Runnable use : List.<Runnable>of(keyring::all, () -> keyring.add(NOW))) {
            assertThatThrownBy(use::run)
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.reason()).isEqualTo(Reason.KEY_MISSING))
                    .hasMessageContainingAll(path.toString(), why, "--keys");
        }
    }

    private void assertRefused(String why) throws IOException {
        String text = Files.readString(file());
        String secret = text.substring(text.lastIndexOf('\t') + 1).strip();
        for (Runnable use : List.<Runnable>of(
                () -> keyring().all(),
                () -> keyring().newest(NOW),
                () -> keyring().add(NOW))) {
            assertThatThrownBy(use::run)
                    .isInstanceOfSatisfying(StorageException.class, e -> {
                        assertThat(e.reason()).isEqualTo(Reason.KEY_MISSING);
                        if (secret.length() > 10) {
                            assertThat(Throwables.getStackTraceAsString(e)).doesNotContain(secret);
                        }
                    })
                    .hasMessageContainingAll(file().toString(), why);
        }
        assertThat(file()).content().isEqualTo(text);
    }

    @Test
    void aKeyIsNeverShown() {
        Key key = keyring().newest(NOW);
        assertThat(key).hasToString(key.id());
        assertThat(keyring()).asString().doesNotContain("secret");
    }

    @Test
    void aPartThatWouldBreakALineIsRefused() {
        KeyFile keys = new KeyFile(file());
        for (String part : List.of("a\tb", "a\nb", "a\rb")) {
            assertThatThrownBy(() -> keys.add(lines -> List.of(List.of("x", part))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(keys.lines()).isEmpty();
    }
}
