package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duallearning.mobility.application.audit.KeptAnswer;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.jdbi.v3.core.Handle;

/** The table of answers that are kept to be given again. */
final class KeptAnswers {
    /** Which of its columns are sealed. */
    static final SealedTable TABLE = SealedTable.of("kept_answers");

    private static final Duration KEPT = Duration.ofDays(2);

    private KeptAnswers() {}

    static Optional<KeptAnswer> find(Handle handle, Request request, OnceOnly once) {
        return handle.select(
                        "SELECT caller, request_key, fingerprint, answer FROM kept_answers WHERE caller = ? AND request_key = ?",
                        request.caller().id(),
                        once.key())
                .map((results, context) -> {
                    Row row = new Row(results, TABLE, handle);
                    return new KeptAnswer(
                            row.required("fingerprint", String::valueOf), row.required("answer", String::valueOf));
                })
                .findFirst();
    }

    /**
     * Keeps an answer, and forgets those that are too old.
     *
     * @return whether it is kept: under the same key, there may be one by now to what was asked of another project
     */
    static boolean insert(Handle handle, Request request, OnceOnly once, String answer) {
        Instant now = request.at();
        handle.execute(
                "DELETE FROM kept_answers WHERE kept_at < ?", now.minus(KEPT).toEpochMilli());
        return handle.execute(
                        "INSERT INTO kept_answers (caller, request_key, fingerprint, answer, kept_at) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT DO NOTHING",
                        request.caller().id(),
                        once.key(),
                        once.fingerprint(),
                        TABLE.kept(
                                Sealer.on(handle),
                                "answer",
                                List.of(request.caller().id(), once.key()),
                                answer),
                        now.toEpochMilli())
                > 0;
    }

    /** Takes the answers away and leaves what was asked; says how many. */
    static int forget(Handle handle) {
        Sealer sealer = Sealer.on(handle);
        List<List<String>> kept = handle.select("SELECT caller, request_key FROM kept_answers")
                .map((row, context) -> List.of(row.getString("caller"), row.getString("request_key")))
                .list();
        kept.forEach(answer -> handle.execute(
                "UPDATE kept_answers SET answer = ? WHERE caller = ? AND request_key = ?",
                TABLE.kept(sealer, "answer", answer, ""),
                answer.get(0),
                answer.get(1)));
        return kept.size();
    }
}
