package org.duallearning.mobility.adapter.rest;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A sentence of a problem document, in whichever language it will be needed. Immutable and thread-safe.
 *
 * @param key names the sentence in {@code problems.properties} and its translations
 * @param values what is filled in
 */
record Sentence(String key, List<Object> values) {
    private static final String BUNDLE = "org.duallearning.mobility.adapter.rest.problems";

    /** Copies the values. */
    Sentence {
        values = List.copyOf(values);
    }

    /** The sentence with these values filled in. */
    static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    /** The sentence in a language. */
    String in(Locale language) {
        Control exact = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, language, exact).getString(key).formatted(values.toArray());
    }
}
