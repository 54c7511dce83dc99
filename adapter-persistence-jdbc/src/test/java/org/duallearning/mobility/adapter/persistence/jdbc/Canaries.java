package org.duallearning.mobility.adapter.persistence.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.project.ProjectReference;

/** One learner in whose records every text is one of a kind, and who saved them too. Not thread-safe. */
final class Canaries {
    static final ProjectReference PROJECT = new ProjectReference("P");

    private final String who;
    private final List<String> issued = new ArrayList<>();
    private final Request request;

    Canaries(String who) {
        this.who = who;
        this.request = new Request(
                new Caller(text("caller"), Role.SCHOOL_COORDINATOR, null), Instant.parse("2018-03-01T09:00:00Z"));
    }

    String learner() {
        return "learner" + who;
    }

    /** A text that is nowhere else. */
    String text(String about) {
        String text = "canary-%s-%d-%s".formatted(who, issued.size(), about.replace(' ', '-'));
        issued.add(text);
        return text;
    }

    /** Every text that was given. */
    List<String> issued() {
        return List.copyOf(issued);
    }

    /** The same, with a hold, and what was erased of the learner. */
    void saveAll(Storage storage) {
        saveRecords(storage);
        String hold = text("hold");
        for (int version = 0; version < 2; version++) {
            save(storage, version, RecordType.HOLDS, hold, "");
            save(storage, version, RecordType.ERASURES, learner(), "");
        }
    }

    /** Saves two versions of a record of each kind that is about a learner. */
    void saveRecords(Storage storage) {
        String edition = text("edition");
        String respondent = text("respondent");
        String question = text("question");
        String activity = text("activity");
        for (int version = 0; version < 2; version++) {
            save(storage, version, RecordType.LEARNERS, learner(), "");
            save(storage, version, RecordType.AGREEMENTS, learner(), "");
            save(storage, version, RecordType.CANDIDACIES, learner(), edition);
            save(storage, version, RecordType.PINS, learner(), edition);
            save(storage, version, RecordType.STAYS, learner(), edition);
            save(storage, version, RecordType.SURVEYS, respondent, question);
            save(storage, version, RecordType.ACTIVITIES, activity, "");
            save(storage, version, RecordType.RECORDED_ASSESSMENTS, learner(), edition);
        }
    }

    private <K, V> void save(Storage storage, int version, RecordType<K, V> type, String first, String second) {
        save(
                storage,
                type,
                SampleRecords.of(type)
                        .filled()
                        .make(first, second, name -> name.equals("learner") ? who : text(type + "." + name + version)));
    }

    /** Saves the next version of a record. */
    <K, V> void save(Storage storage, RecordType<K, V> type, V value) {
        try (Transaction transaction = storage.transaction(PROJECT, request, Action.IMPORT_DOSSIER)) {
            WritableRecords<K, V> records = transaction.records(type);
            Function<Versioned<V>, Long> version = Versioned::version;
            records.save(value, records.find(type.keyOf(value)).map(version).orElse(0L))
                    .orThrow();
            transaction.commit();
        }
    }
}
