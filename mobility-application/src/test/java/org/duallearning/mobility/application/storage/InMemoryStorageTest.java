package org.duallearning.mobility.application.storage;

import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.storage.contract.StorageContract;

/** The contract and nothing else: {@code .ci/storage-kit/check} compares how many tests ran with the kit used on its own. */
final class InMemoryStorageTest implements StorageContract {
    @Override
    public Storage newStorage() {
        return new InMemoryStorage();
    }
}
