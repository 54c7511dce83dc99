package org.duallearning.mobility.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of the list of mutants that answer every candidacy as the standard book does.
 *
 * @param name the name of one, or of several with {@code *} for whatever differs
 * @param reason why no candidacy tells them from the book
 */
record EquivalentMutants(String name, String reason) {

    static final String FILE = "equivalent-mutants.txt";

    private static final Pattern ANYTHING = Pattern.compile("\\*");

    static List<EquivalentMutants> listed() {
        try (InputStream stream = EquivalentMutants.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(stream, FILE).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(EquivalentMutants::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static EquivalentMutants parse(String line) {
        int bar = line.indexOf(" | ");
        if (bar < 0) {
            throw new IllegalArgumentException("line is '" + line + "'; write 'mutant | reason'");
        }
        return new EquivalentMutants(line.substring(0, bar), line.substring(bar + 3));
    }

    boolean names(String mutant) {
        return Arrays.stream(ANYTHING.split(name, -1))
                .map(Pattern::quote)
                .collect(Collectors.collectingAndThen(Collectors.joining(".*"), mutant::matches));
    }
}
