package org.duallearning.mobility.application.storage.contract;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.port.out.Storage;

/** Records without a beginning, opened once, or twice where another program could. */
record Opened(List<Storage> storages) implements AutoCloseable {
    static Opened from(StorageSource source) {
        List<Storage> storages = new ArrayList<>();
        storages.add(source.newStorage());
        source.openBeside(storages.get(0)).ifPresent(storages::add);
        return new Opened(storages);
    }

    Storage first() {
        return storages.get(0);
    }

    @Override
    public void close() {
        for (int i = storages.size() - 1; i >= 0; i--) {
            storages.get(i).close();
        }
    }
}
