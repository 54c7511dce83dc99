package org.duallearning.mobility.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record: an entry of the audit trail of its project. Immutable and thread-safe.
 *
 * <p>Everything is kept as it stands in the storage, so that an entry that was tampered with can still be read, and told.
 *
 * @param number 1 for the first entry of a project, one more for each that follows
 * @param at when, as {@link Instant#toString} writes it
 * @param caller the id of who asked for it
 * @param role the name of a {@link Role}
 * @param organisation the id of the organisation for which it was asked; empty for none
 * @param action the name of an {@link Action}
 * @param kind the kind of record
 * @param key the key of the record, as {@link #keyText} writes it
 * @param version the version that the change made
 * @param previous the hash of the entry before; {@link #NOTHING_BEFORE} for the first
 * @param hash the SHA-256 of all the above and of the project, in hexadecimal
 */
public record AuditEntry(
        long number,
        String at,
        String caller,
        String role,
        String organisation,
        String action,
        String kind,
        String key,
        long version,
        String previous,
        String hash) {
    /** What stands for the hash before the first entry. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    /** Checks that everything is there. */
    public AuditEntry {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(hash, "hash");
    }

    /** The entry that follows another; the first one if that is null. */
    static AuditEntry after(
            @Nullable AuditEntry before,
            ProjectReference project,
            Origin origin,
            String kind,
            List<String> keyParts,
            long version) {
        long number = before == null ? 1 : before.number + 1;
        String key = keyText(keyParts);
        String previous = before == null ? NOTHING_BEFORE : before.hash;
        return new AuditEntry(
                number,
                origin.at(),
                origin.caller(),
                origin.role(),
                origin.organisation(),
                origin.action(),
                kind,
                key,
                version,
                previous,
                hash(project, number, origin, kind, key, version, previous));
    }

    /** What all entries of a transaction have in common, as it is written. */
    record Origin(String at, String caller, String role, String organisation, String action) {
        static Origin of(Request request, Action action) {
            Caller caller = request.caller();
            return new Origin(
                    request.at().toString(),
                    caller.id(),
                    caller.role().name(),
                    caller.organisation() == null ? "" : caller.organisation().value(),
                    action.name());
        }
    }

    /** The parts of a key as one text: separated by bars, with a backslash before a bar or backslash of their own. */
    public static String keyText(List<String> parts) {
        StringJoiner joined = new StringJoiner("|");
        parts.forEach(part -> joined.add(part.replace("\\", "\\\\").replace("|", "\\|")));
        return joined.toString();
    }

    /** Whether the hash is that of what the entry says. */
    public boolean isIntact(ProjectReference project) {
        Origin origin = new Origin(at, caller, role, organisation, action);
        return hash.equals(hash(project, number, origin, kind, key, version, previous));
    }

    private static String hash(
            ProjectReference project,
            long number,
            Origin origin,
            String kind,
            String key,
            long version,
            String previous) {
        return Fingerprint.ofTexts(List.of(
                project.value(),
                String.valueOf(number),
                origin.at(),
                origin.caller(),
                origin.role(),
                origin.organisation(),
                origin.action(),
                kind,
                key,
                String.valueOf(version),
                previous));
    }
}
