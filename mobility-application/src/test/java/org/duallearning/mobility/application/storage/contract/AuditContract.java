package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;
import static org.duallearning.mobility.application.storage.contract.StorageSource.save;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.AuditCheck;
import org.duallearning.mobility.application.audit.AuditEnd;
import org.duallearning.mobility.application.audit.AuditEntry;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.AuditTrail;
import org.duallearning.mobility.application.port.out.Change;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change leaves its entry in the audit trail, and nothing else does. */
interface AuditContract extends StorageSource {
    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void everyVersionHasItsEntryWithWhoAskedAndWhatWasDone(RecordType<K, V> type) {
        List<V> values = SampleRecords.of(type).values();
        try (Storage storage = newStorage()) {
            commit(
                    storage,
                    transaction ->
                            values.forEach(value -> transaction.records(type).save(value, 0)));
            save(storage, type, values.get(0), 1);
            List<AuditEntry> entries = trail(storage, PROJECT);
            assertThat(entries).hasSize(values.size() + 1);
            AuditCheck check = new AuditCheck(PROJECT, AuditEnd.NONE);
            entries.forEach(check::entry);
            for (V value : values) {
                check.stored(
                        type.name(),
                        type.keyParts(type.keyOf(value)),
                        value == values.get(0) ? List.of(1L, 2L) : List.of(1L));
            }
            assertThat(check.problems()).isEmpty();
            AuditEntry last = entries.get(values.size());
            assertThat(last.at()).isEqualTo(REQUEST.at().toString());
            assertThat(last.caller()).isEqualTo("tester");
            assertThat(last.role()).isEqualTo("CONSORTIUM_COORDINATOR");
            assertThat(last.organisation()).isEqualTo("SYNTRA");
            assertThat(last.action()).isEqualTo(ACTION.name());
            assertThat(last.kind()).isEqualTo(type.name());
            assertThat(last.version()).isEqualTo(2);
        }
    }

    @Test
    default void whatWasRefusedOrDroppedLeavesNoEntry() {
        Learner learner = SampleRecords.of(RecordType.LEARNERS).full("A", "");
        try (Storage storage = newStorage()) {
            save(storage, RecordType.LEARNERS, learner, 7);
            try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                transaction.records(RecordType.LEARNERS).save(learner, 0);
                assertThat(transaction.audit().last()).isPresent();
            }
            assertThat(trail(storage, PROJECT)).isEmpty();
            save(storage, RecordType.LEARNERS, learner, 0);
            save(storage, RecordType.LEARNERS, learner, 0);
            assertThat(trail(storage, PROJECT)).hasSize(1);
        }
    }

    @Test
    default void aTransactionSeesItsOwnEntriesAndASnapshotStaysAsItWas() {
        Learner learner = SampleRecords.of(RecordType.LEARNERS).full("A", "");
        try (Storage storage = newStorage()) {
            save(storage, RecordType.LEARNERS, learner, 0);
            try (Snapshot before = storage.snapshot(PROJECT)) {
                try (Transaction transaction = storage.transaction(PROJECT, REQUEST, ACTION)) {
                    transaction.records(RecordType.LEARNERS).save(learner, 1);
                    assertThat(transaction.audit().pageAfter(0, 10)).hasSize(2);
                    assertThat(transaction.audit().last().orElseThrow().number())
                            .isEqualTo(2);
                    transaction.commit();
                }
                assertThat(before.audit().pageAfter(0, 10)).hasSize(1);
                assertThat(before.audit().last().orElseThrow().number()).isEqualTo(1);
            }
            assertThat(trail(storage, PROJECT)).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource(SavingContract.TYPES)
    default <K, V> void manyThatAreSavedAtOnceHaveAnEntryEach(RecordType<K, V> type) {
        List<V> values = SampleRecords.of(type).values();
        try (Storage storage = newStorage()) {
            commit(
                    storage,
                    transaction -> transaction
                            .records(type)
                            .saveAll(values.stream()
                                    .map(value -> new Change<>(value, 0))
                                    .toList()));
            AuditCheck check = new AuditCheck(PROJECT, AuditEnd.NONE);
            trail(storage, PROJECT).forEach(check::entry);
            values.forEach(value -> check.stored(type.name(), type.keyParts(type.keyOf(value)), List.of(1L)));
            assertThat(check.problems()).isEmpty();
        }
    }

    @Test
    default void entriesOfDifferentCallersAreOneChainReadPageByPage() {
        Learner learner = SampleRecords.of(RecordType.LEARNERS).full("A", "");
        try (Storage storage = newStorage()) {
            int saved = 0;
            for (Action action : Action.values()) {
                for (Role role : List.of(Role.SCHOOL_COORDINATOR, Role.OPERATOR)) {
                    Caller caller = new Caller("caller " + saved + " é|\\", role, null);
                    Request request = new Request(caller, Instant.EPOCH.plusNanos(saved));
                    try (Transaction transaction = storage.transaction(PROJECT, request, action)) {
                        transaction.records(RecordType.LEARNERS).save(learner, saved++);
                        transaction.commit();
                    }
                }
            }
            AuditCheck check = new AuditCheck(PROJECT, AuditEnd.NONE);
            List<AuditEntry> all = trail(storage, PROJECT);
            all.forEach(check::entry);
            check.stored(
                    "learners",
                    List.of("A"),
                    LongStream.rangeClosed(1, saved).boxed().toList());
            assertThat(check.problems()).isEmpty();
            assertThat(all).hasSize(saved);
            assertThat(all).extracting(AuditEntry::organisation).containsOnly("");
            try (Snapshot snapshot = storage.snapshot(PROJECT)) {
                AuditTrail trail = snapshot.audit();
                assertThat(trail.pageAfter(AuditTrail.BEFORE_ALL, 3)).isEqualTo(all.subList(0, 3));
                assertThat(trail.pageAfter(3, 3)).isEqualTo(all.subList(3, 6));
                assertThat(trail.pageAfter(saved - 1, 3)).isEqualTo(all.subList(saved - 1, saved));
                assertThat(trail.pageAfter(saved, 3)).isEmpty();
                assertThat(trail.last()).contains(all.get(saved - 1));
                assertThatIllegalArgumentException().isThrownBy(() -> trail.pageAfter(0, 0));
            }
        }
    }

    @Test
    default void everyProjectHasATrailOfItsOwn() {
        ProjectReference other = new ProjectReference("another");
        Learner learner = SampleRecords.of(RecordType.LEARNERS).full("A", "");
        try (Storage storage = newStorage()) {
            commit(
                    storage,
                    PROJECT,
                    transaction -> transaction.records(RecordType.LEARNERS).save(learner, 0));
            commit(
                    storage,
                    other,
                    transaction -> transaction.records(RecordType.LEARNERS).save(learner, 0));
            assertThat(trail(storage, PROJECT)).hasSize(1);
            assertThat(trail(storage, other)).singleElement().satisfies(entry -> {
                assertThat(entry.number()).isEqualTo(1);
                assertThat(entry.isIntact(other)).isTrue();
                assertThat(entry.isIntact(PROJECT)).isFalse();
            });
        }
    }

    private static List<AuditEntry> trail(Storage storage, ProjectReference project) {
        try (Snapshot snapshot = storage.snapshot(project)) {
            return new ArrayList<>(snapshot.audit().pageAfter(AuditTrail.BEFORE_ALL, Integer.MAX_VALUE));
        }
    }
}
