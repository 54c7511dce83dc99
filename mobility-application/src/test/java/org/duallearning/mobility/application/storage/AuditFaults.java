package org.duallearning.mobility.application.storage;

import static org.duallearning.mobility.application.storage.Fault.that;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.WritableRecords;

/** Storages that do not tell who changed what as it was, or do again what is to be done once. */
final class AuditFaults {
    private static final String ENTRY = "everyVersionHasItsEntryWithWhoAskedAndWhatWasDone";
    private static final String ONCE = "whatWasDoneUnderAKeyIsAnsweredAgainAndNotDone";

    private static final String REWRITTEN = "everyVersionUnderAKeyIsRewrittenAndNothingElse";

    private AuditFaults() {}

    static List<Fault> all() {
        return List.of(
                that("drops the audit trail", () -> telling(entries -> List.of()), ENTRY),
                that(
                        "drops the entry of the second change of a transaction",
                        () -> telling(entries -> entries.stream()
                                .filter(entry -> entry.number() != 2)
                                .toList()),
                        ENTRY),
                that("swaps caller and organisation", () -> telling(AuditFaults::swapped), ENTRY),
                that("cuts off fractions of a second", () -> telling(AuditFaults::cutOff), ENTRY),
                that("forgets for which organisation it was asked", AuditFaults::withoutOrganisation, ENTRY),
                that("keeps no answers", AuditFaults::withoutAnswers, ONCE),
                that(
                        "keeps answers for all callers alike",
                        AuditFaults::callersAlike,
                        "anotherKeyOrAnotherCallerIsSomethingNew"),
                that(
                        "keeps the answer of what is dropped",
                        AuditFaults::answeringWhatWasDropped,
                        "whatWasDroppedIsNotKept"),
                that("remembers answers", AuditFaults::rememberingAnswers, "answersThatAreForgottenAreNotGivenAgain"),
                that("rewrites the newest version alone", AuditFaults::rewritingTheNewest, REWRITTEN),
                that("rewrites nothing", AuditFaults::rewritingNothing, REWRITTEN));
    }

    private static Storage telling(UnaryOperator<List<AuditEntry>> told) {
        return new BrokenStorage() {
            @Override
            List<AuditEntry> entries(List<AuditEntry> entries) {
                return told.apply(entries);
            }
        };
    }

    private static List<AuditEntry> swapped(List<AuditEntry> entries) {
        return entries.stream()
                .map(entry -> with(entry, entry.at(), entry.organisation(), entry.caller()))
                .toList();
    }

    private static List<AuditEntry> cutOff(List<AuditEntry> entries) {
        return entries.stream()
                .map(entry -> with(entry, entry.at().replaceAll("\\..*Z", "Z"), entry.caller(), entry.organisation()))
                .toList();
    }

    private static AuditEntry with(AuditEntry entry, String at, String caller, String organisation) {
        return new AuditEntry(
                entry.number(),
                at,
                caller,
                entry.role(),
                organisation,
                entry.action(),
                entry.kind(),
                entry.key(),
                entry.version(),
                entry.previous(),
                entry.hash());
    }

    private static Storage withoutOrganisation() {
        return new BrokenStorage() {
            @Override
            Request request(Request asked) {
                return new Request(
                        new Caller(asked.caller().id(), asked.caller().role(), null), asked.at(), asked.once());
            }
        };
    }

    private static Storage withoutAnswers() {
        return new BrokenStorage() {
            @Override
            void keep(Transaction transaction, OnceOnly once, String answer) {}
        };
    }

    private static Storage callersAlike() {
        return new BrokenStorage() {
            @Override
            Request request(Request asked) {
                return asked.once() == null
                        ? asked
                        : new Request(new Caller("anybody", asked.caller().role(), null), asked.at(), asked.once());
            }
        };
    }

    private static Storage answeringWhatWasDropped() {
        return new BrokenStorage() {
            @Override
            void keep(Transaction transaction, OnceOnly once, String answer) {
                transaction.keep(once, answer);
                transaction.commit();
            }

            @Override
            void commit(Transaction transaction) {}
        };
    }

    private static Storage rememberingAnswers() {
        return new BrokenStorage() {
            @Override
            void forgetAnswers(Transaction transaction) {}
        };
    }

    private static Storage rewritingTheNewest() {
        return new BrokenStorage() {
            @Override
            <K, V> int rewrite(RecordType<K, V> type, WritableRecords<K, V> records, K key, UnaryOperator<V> change) {
                AtomicInteger older = new AtomicInteger(records.history(key).size() - 1);
                return records.rewrite(key, value -> older.getAndDecrement() > 0 ? value : change.apply(value));
            }
        };
    }

    private static Storage rewritingNothing() {
        return new BrokenStorage() {
            @Override
            <K, V> int rewrite(RecordType<K, V> type, WritableRecords<K, V> records, K key, UnaryOperator<V> change) {
                return records.history(key).size();
            }
        };
    }
}
