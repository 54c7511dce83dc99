package org.duallearning.mobility.application.audit;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an audit trail ended at some moment: what is noted outside the storage, so that even who may change all of it cannot
 * rewrite what came before. Immutable and thread-safe.
 *
 * @param number the number of the last entry; 0 if there was none
 * @param hash its hash; {@link AuditEntry#NOTHING_BEFORE} if there was none
 */
public record AuditEnd(long number, String hash) {
    /** The end of a trail without entries. */
    public static final AuditEnd NONE = new AuditEnd(0, AuditEntry.NOTHING_BEFORE);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    /** Checks that everything is there. */
    public AuditEnd {
        Objects.requireNonNull(hash, "hash");
    }

    /** The trail ends with this entry. */
    public static AuditEnd of(AuditEntry last) {
        return new AuditEnd(last.number(), last.hash());
    }

    /** Reads what {@link #toString} wrote; empty if it is something else. */
    public static Optional<AuditEnd> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new AuditEnd(Long.parseLong(parts.group(1)), parts.group(2)))
                        .filter(end -> end.number() > 0 || end.equals(NONE))
                : Optional.empty();
    }

    /** Number and hash, with a colon between them. */
    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
