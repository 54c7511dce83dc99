package org.duallearning.mobility.application.storage.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * How to make records of one kind for tests. Immutable and thread-safe.
 *
 * @param minimal makes a record of which only the key is known
 * @param filled makes a record of which everything is known
 */
public record Sample<V>(BiFunction<String, String, V> minimal, Filled<V> filled) {
    /** Makes a record of which everything is known. */
    public interface Filled<V> {
        /**
         * Makes the record.
         *
         * @param first the first part of its key that is free text
         * @param second the second such part; not used where there is none
         * @param text what stands in a text component, by the component's name
         */
        V make(String first, String second, UnaryOperator<String> text);
    }

    /** A record of which only the key is known. */
    public V minimal(String first, String second) {
        return minimal.apply(first, second);
    }

    /** A record in which every component differs from every other of its type. */
    public V full(String first, String second) {
        return filled.make(first, second, name -> "some " + name);
    }

    /** Records with keys of their own: nearly empty, full, and full of text that is easily spoilt. */
    public List<V> values() {
        List<V> values = new ArrayList<>();
        values.add(minimal("minimal", "least"));
        values.add(full("full", "most"));
        for (String text : NastyTexts.ALL) {
            int number = values.size();
            values.add(filled.make(number + text, text + number, name -> text));
        }
        return values;
    }
}
