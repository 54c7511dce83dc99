package org.duallearning.mobility.project;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A country by its ISO 3166-1 alpha-2 code. Immutable and thread-safe.
 *
 * <p>European files write {@code EL} for Greece, {@code UK} for the United Kingdom and sometimes {@code TU} for Turkey;
 * {@link #parse} understands them and keeps the ISO code.
 *
 * @param alpha2 the ISO code, two capital letters
 */
public record CountryCode(String alpha2) {
    private static final Map<String, String> EUROPEAN_SPELLINGS = Map.of("EL", "GR", "UK", "GB", "TU", "TR");

    /** Checks that the code is an ISO code. */
    public CountryCode {
        Objects.requireNonNull(alpha2, "alpha2");
        if (!isIso(alpha2)) {
            throw new IllegalArgumentException(
                    "The country code '%s' is not an ISO 3166-1 alpha-2 code. Use CountryCode.parse for text."
                            .formatted(alpha2));
        }
    }

    /** Reads a code in ISO or European spelling, in any case; empty if it names no country. */
    public static Optional<CountryCode> parse(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        String iso = EUROPEAN_SPELLINGS.getOrDefault(code, code);
        return isIso(iso) ? Optional.of(new CountryCode(iso)) : Optional.empty();
    }

    private static boolean isIso(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    @Override
    public String toString() {
        return alpha2;
    }
}
