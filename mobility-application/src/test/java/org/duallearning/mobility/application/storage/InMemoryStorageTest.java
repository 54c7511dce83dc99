package org.duallearning.mobility.application.storage;

import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.storage.contract.StorageContract;

final class InMemoryStorageTest implements StorageContract {
    @Override
    public Storage newStorage() {
        return new InMemoryStorage();
    }
}
