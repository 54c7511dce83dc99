package org.duallearning.mobility.eligibility;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule book that a project keeps, because it adopted it or because assessments on record rest on it. Immutable and
 * thread-safe.
 *
 * <p>The book is kept as its text, since that is what people wrote and what its fingerprint covers. Of a book that was
 * adopted more than once the last adoption counts; the earlier ones are in the history of the record.
 *
 * @param fingerprint the fingerprint of the text, which identifies the book
 * @param version the version of the book
 * @param text the text
 * @param adoption when the project decided to work by it; null if it only lies under records
 */
public record KeptRuleBook(
        String fingerprint,
        String version,
        String text,
        @Nullable Adoption adoption) {

    /**
     * A decision to work by a rule book.
     *
     * @param number the how-manieth of the project, counted from 1; the last one is in force
     * @param adoptedOn the day
     */
    public record Adoption(int number, LocalDate adoptedOn) {

        /** Checks that both parts are there. */
        public Adoption {
            Objects.requireNonNull(adoptedOn, "adoptedOn");
            if (number < 1) {
                throw new IllegalArgumentException("number is " + number + "; count from 1");
            }
        }
    }

    /** Checks that everything is there. */
    public KeptRuleBook {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(text, "text");
    }

    /** Keeps a book. */
    public static KeptRuleBook of(RuleBook book, @Nullable Adoption adoption) {
        return new KeptRuleBook(book.fingerprint(), book.version(), book.text(), adoption);
    }

    /** Reads the book again. */
    public RuleBook book() {
        return text.equals(RuleBook.standard().text()) ? RuleBook.standard() : RuleBook.parse(new StringReader(text));
    }
}
