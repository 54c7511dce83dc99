package org.duallearning.mobility.application.service;

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
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/** A project that is written into a folder and read from there into a storage in memory. */
abstract class FolderProject implements AutoCloseable {
    static final ProjectReference PROJECT = new ProjectReference("P");
    static final EditionId EDITION = new EditionId("2018-spring");

    private final ValidatorFactory validators = MessageConstraints.validators();
    private final Storage storage = StorageProvider.openUrl("memory:");
    private final Path folder;
    final MobilityApplication application =
            MobilityApplication.over(storage, PlacementPolicy.standard(), validators.getValidator());

    /** A project of one edition, in a folder that is empty. */
    FolderProject(Path folder) {
        this.folder = folder;
        write("project", "reference,callYear,provenance\nP,2017,SYNTHETIC\n");
        write("editions", """
                edition,filesFrom,filesUntil,departsOn,returnsOn
                2018-spring,2017-10-01,2017-12-15,2018-03-04,2018-03-17
                """);
    }

    /** Writes a file of the dossier. */
    final void write(String file, String rows) {
        try {
            Files.writeString(folder.resolve(file + ".csv"), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports the dossier as it stands. */
    final void read() {
        application.importDossier().importDossier(DossierFormat.read(folder), ImportDossier.Options.STANDARD);
    }

    @Override
    public void close() {
        storage.close();
        validators.close();
    }
}
