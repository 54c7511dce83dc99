package org.duallearning.mobility.adapter.cli;

import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of {@code --lang}. */
final class Languages implements ITypeConverter<String>, Iterable<String> {
    private static final String OPTION = "--lang";

    @Override
    public String convert(String value) {
        if (!Words.LANGUAGES.contains(value)) {
            throw new TypeConversionException(value + ": " + String.join(", ", Words.LANGUAGES));
        }
        return value;
    }

    @Override
    public Iterator<String> iterator() {
        return Words.LANGUAGES.iterator();
    }

    /** The language of help, which must be known before the command line is understood. */
    static Locale before(String[] arguments, Locale system) {
        for (int i = 0; i < arguments.length; i++) {
            String value = valueAt(arguments, i);
            if (value != null) {
                return Locale.forLanguageTag(value);
            }
        }
        return system;
    }

    private static @Nullable String valueAt(String[] arguments, int i) {
        if (arguments[i].startsWith(OPTION + "=")) {
            return arguments[i].substring(OPTION.length() + 1);
        }
        return arguments[i].equals(OPTION) && i + 1 < arguments.length ? arguments[i + 1] : null;
    }
}
