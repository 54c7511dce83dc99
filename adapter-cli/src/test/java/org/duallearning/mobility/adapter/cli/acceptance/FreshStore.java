package org.duallearning.mobility.adapter.cli.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.duallearning.mobility.application.journey.Tester.LATER;

import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.in.ImportDossier.Options;
import org.duallearning.mobility.application.port.in.ImportDossier.Report;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.application.view.SummaryView;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;

/** The use cases over a storage of their own, for the project of the example. Not thread-safe. */
final class FreshStore implements AutoCloseable {
    static final ProjectReference PROJECT = new ProjectReference("erasmus-duaal-2018");
    static final Options DRY_RUN = new Options(true, false);
    static final Options STRICT = new Options(false, true);

    private static final ValidatorFactory VALIDATORS = MessageConstraints.validators();

    private final Storage storage;
    private final MobilityApplication application;

    /** Storage in memory. */
    FreshStore() {
        this("memory:");
    }

    FreshStore(String storageUrl) {
        storage = StorageProvider.openUrl(storageUrl);
        application = MobilityApplication.over(storage, PlacementPolicy.standard(), VALIDATORS.getValidator());
    }

    MobilityApplication application() {
        return application;
    }

    Report add(DossierFiles files) {
        return add(files.read(), Options.STANDARD);
    }

    Report add(Dossier dossier, Options options) {
        return application.importDossier().importDossier(LATER, dossier, options);
    }

    boolean isEmpty() {
        return storage.projects().isEmpty();
    }

    SummaryView summary() {
        return application
                .summariseProjects()
                .summarise(PROJECT, Locale.ENGLISH)
                .orElseThrow();
    }

    String summaryJson() {
        return new String(Json.write(summary()), UTF_8);
    }

    /** The only project as a dossier. */
    Dossier export() {
        return application
                .exportDossier()
                .exportDossier(storage.projects().get(0))
                .orElseThrow();
    }

    /** The lines of every file of the export that has rows, sorted, without the header. */
    Map<String, List<String>> exportedLines() {
        Map<String, List<String>> lines = new TreeMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DossierFormat.writeZip(export(), bytes);
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), UTF_8);
                lines.put(
                        entry.getName().replace(".csv", ""),
                        text.lines().skip(1).sorted().toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.values().removeIf(List::isEmpty);
        return lines;
    }

    @Override
    public void close() {
        storage.close();
    }
}
