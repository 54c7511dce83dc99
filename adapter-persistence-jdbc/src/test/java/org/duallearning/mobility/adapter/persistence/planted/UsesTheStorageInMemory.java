package org.duallearning.mobility.adapter.persistence.planted;

import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.storage.InMemoryStorage;

final class UsesTheStorageInMemory {
    Storage storage() {
        return new InMemoryStorage();
    }
}
