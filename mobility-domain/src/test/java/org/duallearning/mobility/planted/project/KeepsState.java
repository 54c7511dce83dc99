package org.duallearning.mobility.planted.project;

import java.util.HashMap;
import java.util.Map;

/** Ways to keep something in a static field. */
@SuppressWarnings({"unused", "UnusedVariable", "NonFinalStaticField", "MutablePublicArray"})
final class KeepsState {
    static final class Variable {
        static int calls;
    }

    static final class Elements {
        static final int[] CALLS = {0};
    }

    static final class Entries {
        static final Map<String, String> SEEN = new HashMap<>();
    }

    private KeepsState() {}
}
