package org.duallearning.mobility.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds texts with a conversion such as {@code %d}, whose digits and separators follow the locale of the machine. {@code %s}
 * writes a number the same everywhere; where a number must be padded, the locale is named on the same line.
 */
public final class NumbersInTexts {
    private static final Pattern CONVERSION =
            Pattern.compile("%(\\d+\\$)?[-#+ 0,(]*\\d*(\\.\\d+)?[bBdeEfgGoxXtTaA]\\b");

    private NumbersInTexts() {}

    /** The lines of the sources below {@code root} that must be written otherwise. */
    public static List<String> written(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(NumbersInTexts::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(NumbersInTexts::dependsOnTheMachine)
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Whether a line of source holds such a conversion. */
    public static boolean dependsOnTheMachine(String line) {
        return CONVERSION.matcher(line).find() && !line.contains("Locale.ROOT");
    }
}
