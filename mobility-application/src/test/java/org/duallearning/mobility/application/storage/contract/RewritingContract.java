package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.learner.Learner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is erased is gone from every version, and what was answered is not told again. */
interface RewritingContract extends StorageSource {
    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void everyVersionUnderAKeyIsRewrittenAndNothingElse(RecordType<K, V> type) {
        V full = SampleRecords.of(type).full("A", "B");
        V left = SampleRecords.of(type).minimal("A", "B");
        V other = SampleRecords.of(type).full("C", "D");
        K key = type.keyOf(full);
        try (Storage storage = newStorage()) {
            commit(storage, transaction -> {
                WritableRecords<K, V> records = transaction.records(type);
                records.save(full, 0).orThrow();
                records.save(full, 1).orThrow();
                records.save(other, 0).orThrow();
            });
            erase(storage, transaction -> {
                WritableRecords<K, V> records = transaction.records(type);
                assertThat(records.rewrite(key, value -> left)).isEqualTo(2);
                assertThat(records.find(key)).contains(new Versioned<>(left, 2));
                assertThat(records.rewrite(key, value -> left)).isZero();
            });
            assertThat(history(storage, type, key)).containsExactly(new Versioned<>(left, 1), new Versioned<>(left, 2));
            assertThat(history(storage, type, type.keyOf(other))).containsExactly(new Versioned<>(other, 1));
            try (var snapshot = storage.snapshot(PROJECT)) {
                assertThat(snapshot.audit().pageAfter(AuditTrail.BEFORE_ALL, 10))
                        .hasSize(3);
            }
            commit(
                    storage,
                    transaction -> transaction.records(type).save(full, 2).orThrow());
            assertThat(history(storage, type, key))
                    .containsExactly(new Versioned<>(left, 1), new Versioned<>(left, 2), new Versioned<>(full, 3));
        }
    }

    @Test
    default void whatIsNotCommittedIsNotRewritten() {
        Learner full = SampleRecords.of(RecordType.LEARNERS).full("A", "");
        Learner left = SampleRecords.of(RecordType.LEARNERS).minimal("A", "");
        try (Storage storage = newStorage()) {
            commit(
                    storage,
                    transaction -> transaction
                            .records(RecordType.LEARNERS)
                            .save(full, 0)
                            .orThrow());
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, Action.RUN_RETENTION)) {
                transaction.records(RecordType.LEARNERS).rewrite(full.id(), value -> left);
                transaction.forgetAnswers();
            }
            assertThat(history(storage, RecordType.LEARNERS, full.id())).containsExactly(new Versioned<>(full, 1));
        }
    }

    @Test
    default void onlyAnActionThatErasesRewritesAndKeysStay() {
        Learner full = SampleRecords.of(RecordType.LEARNERS).full("A", "");
        Learner another = SampleRecords.of(RecordType.LEARNERS).full("B", "");
        try (Storage storage = newStorage()) {
            commit(storage, transaction -> {
                WritableRecords<?, Learner> learners = transaction.records(RecordType.LEARNERS);
                learners.save(full, 0).orThrow();
                assertThatIllegalStateException()
                        .isThrownBy(
                                () -> transaction.records(RecordType.LEARNERS).rewrite(full.id(), value -> value));
            });
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, Action.ERASE_PERSON)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(
                                () -> transaction.records(RecordType.LEARNERS).rewrite(full.id(), value -> another));
            }
            erase(
                    storage,
                    transaction -> assertThat(
                                    transaction.records(RecordType.LEARNERS).rewrite(another.id(), value -> value))
                            .isZero());
            assertThat(history(storage, RecordType.LEARNERS, full.id())).containsExactly(new Versioned<>(full, 1));
        }
    }

    @Test
    default void answersThatAreForgottenAreNotGivenAgain() {
        OnceOnly once =
                OnceOnly.of("key", List.of("asked".getBytes(StandardCharsets.UTF_8)), String.class, answer -> answer);
        Request request = new Request(REQUEST.caller(), REQUEST.at(), once);
        try (Storage storage = newStorage()) {
            try (Transaction transaction = storage.transaction(PROJECT, request, ACTION)) {
                transaction.commit(request, "what somebody typed");
            }
            assertThat(before(storage, request).isForgotten()).isFalse();
            erase(storage, Transaction::forgetAnswers);
            AnsweredBefore before = before(storage, request);
            assertThat(before.again()).isEmpty();
            assertThat(before.isForgotten()).isTrue();
        }
    }

    private static AnsweredBefore before(Storage storage, Request request) {
        return catchThrowableOfType(
                AnsweredBefore.class,
                () -> storage.transaction(PROJECT, request, ACTION).close());
    }

    private static void erase(Storage storage, Consumer<Transaction> changes) {
        try (Transaction transaction = storage.transaction(PROJECT, REQUEST, Action.ERASE_PERSON)) {
            changes.accept(transaction);
            transaction.commit();
        }
    }
}
