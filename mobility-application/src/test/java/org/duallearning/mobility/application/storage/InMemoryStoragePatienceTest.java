package org.duallearning.mobility.application.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.Transaction;
import org.junit.jupiter.api.Test;

final class InMemoryStoragePatienceTest {
    @Test
    void aWriterWhoLosesPatienceIsToldToTryAgain() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Storage storage = new InMemoryStorage(Duration.ofMillis(20));
                Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
            Future<StorageException> failure = other.submit(() ->
                    catchThrowableOfType(StorageException.class, () -> storage.transaction(PROJECT, REQUEST, ACTION)));
            assertThat(failure.get().reason()).isEqualTo(Reason.BUSY);
            assertThat(failure.get()).hasMessageContaining("Try again");
            transaction.commit();
            storage.transaction(PROJECT, REQUEST, ACTION).close();
        } finally {
            other.shutdownNow();
        }
    }
}
