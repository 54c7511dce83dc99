package org.duallearning.mobility.application.storage;

import java.util.List;
import java.util.function.Supplier;
import org.duallearning.mobility.application.port.out.Storage;

/**
 * A storage that is wrong in one way, as adapters are.
 *
 * @param name what it does wrong
 * @param storage makes one
 * @param foundBy the tests of the contract that must find it
 */
record Fault(String name, Supplier<Storage> storage, List<String> foundBy) {
    static Fault that(String name, Supplier<Storage> storage, String... foundBy) {
        return new Fault(name, storage, List.of(foundBy));
    }

    @Override
    public String toString() {
        return name;
    }
}
