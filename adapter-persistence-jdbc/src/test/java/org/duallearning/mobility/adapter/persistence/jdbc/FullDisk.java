package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.all;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.application.storage.contract.StorageSource;
import org.duallearning.mobility.learner.Learner;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A program that writes to an SQLite file until its disk is full, makes room, and goes on. Ends with 0 if all was well. */
final class FullDisk {
    private static final int MANY = 1_000;

    private final Path disk;
    private final String url;
    private final List<Learner> acknowledged = new ArrayList<>();
    private int made;

    private FullDisk(Path disk) {
        this.disk = disk;
        url = "jdbc:sqlite:" + disk.resolve("mobility.db");
    }

    /** Takes a folder on a disk that is small. */
    public static void main(String[] arguments) throws IOException {
        new FullDisk(Path.of(arguments[0])).run();
    }

    private void run() throws IOException {
        try (Storage storage = StorageProvider.openUrl(url)) {
            for (int round = 1; round <= 3; round++) {
                int before = acknowledged.size();
                writeUntilFull(storage);
                assertThat(all(storage, RecordType.LEARNERS)).containsExactlyInAnyOrderElementsOf(acknowledged);
                Files.delete(disk.resolve("filler"));
                save(storage);
                System.out.printf(
                        "round %d: %d writes kept, then the disk was full%n", round, acknowledged.size() - before);
            }
        }
        try (Storage storage = StorageProvider.openUrl(url)) {
            assertThat(all(storage, RecordType.LEARNERS)).containsExactlyInAnyOrderElementsOf(acknowledged);
            save(storage);
        }
        try (Handle file = Jdbi.open(url)) {
            assertThat(file.select("PRAGMA integrity_check").mapTo(String.class).one())
                    .isEqualTo("ok");
        }
    }

    private void writeUntilFull(Storage storage) throws IOException {
        save(storage);
        fill();
        for (int i = 0; i < MANY; i++) {
            try {
                save(storage);
            } catch (StorageException e) {
                assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE);
                assertThat(e).hasMessageContaining("disk is full");
                return;
            }
        }
        throw new AssertionError("The disk took " + MANY + " writes although it was full.");
    }

    private void save(Storage storage) {
        Learner learner =
                SampleRecords.of(RecordType.LEARNERS).filled().make("L" + made++, "", name -> name.repeat(100));
        StorageSource.save(storage, RecordType.LEARNERS, learner, 0);
        acknowledged.add(learner);
    }

    private void fill() throws IOException {
        byte[] some = new byte[512];
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                filler.write(some);
            }
        } catch (IOException full) {
            assertThat(Files.getFileStore(disk).getUsableSpace()).isZero();
        }
    }
}
