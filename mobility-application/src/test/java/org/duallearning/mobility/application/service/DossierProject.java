package org.duallearning.mobility.application.service;

import static org.duallearning.mobility.application.journey.Tester.LATER;

import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.matching.PlacementPolicy;

/** The use cases over a storage in memory, and the files that a test brings into it. */
final class DossierProject implements AutoCloseable {
    private final ValidatorFactory validators = MessageConstraints.validators();
    final Path folder;
    final Storage storage = StorageProvider.openUrl("memory:");
    final MobilityApplication application =
            MobilityApplication.over(storage, PlacementPolicy.standard(), validators.getValidator());

    /** Files in a folder that is empty. */
    DossierProject(Path folder) {
        this.folder = folder;
    }

    void write(String file, String rows) {
        try {
            Files.writeString(folder.resolve(file + ".csv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a project of an edition, of whose two schools learners went in the spring of 2018 and came back.
     *
     * @param learners the id of each with the school, such as {@code L1,S1}
     */
    void writeStays(List<String> learners) {
        write("project", "reference,title,provenance\nP,A project,SYNTHETIC\n");
        write("editions", "edition\nE1\n");
        write("organisations", "organisation,name,kind\nS1,School,SCHOOL\nS2,School,SCHOOL\n");
        StringBuilder candidacies = new StringBuilder("learner,edition\n");
        StringBuilder stays = new StringBuilder("learner,edition,departedOn,returnedOn,status\n");
        for (String learner : learners) {
            String id = learner.substring(0, learner.indexOf(','));
            candidacies.append(id).append(",E1\n");
            stays.append(id).append(",E1,2018-03-18,2018-03-31,COMPLETED\n");
        }
        write("learners", "learner,school\n" + String.join("\n", learners) + "\n");
        write("candidacies", candidacies.toString());
        write("stays", stays.toString());
    }

    /** Imports all files that were written. */
    void bringIn() {
        ImportDossier.Report report = report();
        if (report.refusedRows() > 0) {
            throw new IllegalStateException("rows were refused: " + report);
        }
    }

    /** The same, whatever comes of it. */
    ImportDossier.Report report() {
        return application
                .importDossier()
                .importDossier(LATER, DossierFormat.read(folder), ImportDossier.Options.STANDARD);
    }

    @Override
    public void close() {
        storage.close();
        validators.close();
    }
}
