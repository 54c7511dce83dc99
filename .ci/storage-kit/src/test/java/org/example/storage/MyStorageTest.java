package org.example.storage;

import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.storage.contract.StorageContract;

class MyStorageTest implements StorageContract {
    @Override
    public Storage newStorage() {
        return StorageProvider.openUrl("memory:");
    }
}
