package org.duallearning.mobility.application.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import org.duallearning.mobility.project.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Names that stand for people in extracts: the same person has the same one in every report of a project, and nobody who lacks what
 * they are made with can tell whose it is. Immutable and thread-safe.
 */
public final class Pseudonyms {
    private static final int LENGTH = 16;

    private final HashFunction hash;

    /** Pseudonyms that are made with a text. */
    public Pseudonyms(String salt) {
        hash = Hashing.hmacSha256(salt.getBytes(UTF_8));
    }

    /** The pseudonym of a school; null for none. */
    public @Nullable String of(@Nullable OrganisationId school) {
        return school == null ? null : of("school\n" + school.value());
    }

    /** The pseudonym of a person. */
    public String of(String person) {
        return hash.hashString(person, UTF_8).toString().substring(0, LENGTH);
    }
}
