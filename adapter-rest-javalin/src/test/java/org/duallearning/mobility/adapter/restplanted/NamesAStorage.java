package org.duallearning.mobility.adapter.restplanted;

import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.storage.InMemoryStorage;

final class NamesAStorage {
    Storage storage() {
        return new InMemoryStorage();
    }
}
