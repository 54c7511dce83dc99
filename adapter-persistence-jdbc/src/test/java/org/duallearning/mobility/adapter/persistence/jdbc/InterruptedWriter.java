package org.duallearning.mobility.adapter.persistence.jdbc;

import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.application.storage.contract.StorageSource;

/** A program that commits one learner, is about to commit another, and ends as if it had been killed. */
final class CrashingWriter {
    static final int KILLED = 9;

    private CrashingWriter() {}

    /** Takes the URL of the storage. */
    public static void main(String[] arguments) {
        Storage storage = StorageProvider.openUrl(arguments[0]);
        StorageSource.save(
                storage,
                RecordType.LEARNERS,
                SampleRecords.of(RecordType.LEARNERS).full("kept", ""),
                0);
        Transaction transaction = storage.transaction(StorageSource.PROJECT);
        transaction
                .records(RecordType.LEARNERS)
                .save(SampleRecords.of(RecordType.LEARNERS).full("lost", ""), 0);
        Runtime.getRuntime().halt(KILLED);
    }
}
