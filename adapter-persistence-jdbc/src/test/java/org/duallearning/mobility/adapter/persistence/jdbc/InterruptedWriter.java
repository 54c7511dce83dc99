package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.duallearning.mobility.application.storage.contract.StorageSource.ACTION;
import static org.duallearning.mobility.application.storage.contract.StorageSource.REQUEST;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.SampleRecords;
import org.duallearning.mobility.application.storage.contract.StorageSource;
import org.duallearning.mobility.learner.Learner;

/** A program that commits one learner, saves another without committing, and then waits to be killed. */
final class InterruptedWriter {
    static final Learner KEPT = SampleRecords.of(RecordType.LEARNERS).full("kept", "");
    static final Learner LOST = SampleRecords.of(RecordType.LEARNERS).full("lost", "");

    private static final String READY = "READY";

    private InterruptedWriter() {}

    /** Starts the program; when this returns, it waits. */
    static Process start(String url) throws IOException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        InterruptedWriter.class.getName(),
                        url)
                .redirectErrorStream(true)
                .start();
        BufferedReader output = new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("The writer ended by itself: " + said);
            }
            said.append(line).append('\n');
        }
        return program;
    }

    /** Takes the URL of the storage. */
    public static void main(String[] arguments) throws IOException {
        Storage storage = StorageProvider.openUrl(arguments[0]);
        StorageSource.save(storage, RecordType.LEARNERS, KEPT, 0);
        Transaction transaction = storage.transaction(StorageSource.PROJECT, REQUEST, ACTION);
        transaction.records(RecordType.LEARNERS).save(LOST, 0);
        System.out.println(READY);
        System.in.read();
    }
}
