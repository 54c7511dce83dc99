package org.duallearning.mobility.application.service;

import static org.duallearning.mobility.application.journey.Tester.LATER;

import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
