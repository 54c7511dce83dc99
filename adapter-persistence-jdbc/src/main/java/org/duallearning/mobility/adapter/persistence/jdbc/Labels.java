package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.Map.entry;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.duallearning.mobility.application.port.out.RecordType;

/** What every column of every table tells about people. */
final class Labels {
    /** The tables that are no kind of record. */
    private static final Map<String, Map<String, Sensitivity>> OTHERS = Map.of(
            "dossiers", Map.of("project", NONE),
            "round_placements",
                    Map.ofEntries(
                            entry("project", NONE),
                            entry("edition", NONE),
                            entry("number", NONE),
                            entry("version", NONE),
                            entry("position", NONE),
                            entry("learner", PERSONAL),
                            entry("place", PERSONAL),
                            entry("rank", PERSONAL),
                            entry("fit_country", PERSONAL),
                            entry("fit_trade", PERSONAL),
                            entry("fit_language", PERSONAL),
                            // The obstacle SUPPORT gives support needs away.
                            entry("obstacles", SPECIAL),
                            entry(SignedTable.SIGNATURE, NONE)),
            "audit",
                    Map.ofEntries(
                            entry("project", NONE),
                            entry("number", NONE),
                            // When somebody worked, in what capacity and for whom, is personal as long as the account
                            // is there.
                            entry("at", PERSONAL),
                            entry("caller", PERSONAL),
                            entry("role", PERSONAL),
                            entry("organisation", PERSONAL),
                            entry("action", PERSONAL),
                            entry("kind", NONE),
                            // Keys hold learner ids.
                            entry("record_key", PERSONAL),
                            entry("version", NONE),
                            // Hashes in which the time and the hash before keep anybody from guessing the rest.
                            entry("previous", NONE),
                            entry("hash", NONE)),
            // A random number, and what tells nothing without the keys.
            "storage_identity", Map.of("storage", NONE, "wiped", NONE),
            "sealing_keys", Map.of("number", NONE, "key_id", NONE, "proof", NONE),
            "kept_answers",
                    Map.of(
                            "caller", PERSONAL,
                            // Chosen by the caller's program, as a random one should be; nothing keeps it from more.
                            "request_key", PERSONAL,
                            // A hash of what was asked, which somebody who knows most of it can guess.
                            "fingerprint", PERSONAL,
                            // May repeat what somebody typed, such as the reason of a decision.
                            "answer", SPECIAL,
                            "kept_at", PERSONAL));

    private Labels() {}

    /** The labels of a table that is no kind of record. */
    static Map<String, Sensitivity> others(String table) {
        return Objects.requireNonNull(OTHERS.get(table), table);
    }

    /** The label of each column, by table and column. */
    static Map<String, Map<String, Sensitivity>> all() {
        Map<String, Map<String, Sensitivity>> all = new TreeMap<>(OTHERS);
        RecordType.all()
                .forEach(type -> all.put(Table.nameOf(type), Tables.of(type).labels()));
        return all;
    }
}
