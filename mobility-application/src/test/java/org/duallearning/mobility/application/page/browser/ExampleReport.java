package org.duallearning.mobility.application.page.browser;

import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.journey.Tester;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.storage.InMemoryStorage;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;

/** What is published on the example that comes with the command line. */
final class ExampleReport {
    private static final Path EXAMPLE = Path.of("..", "adapter-cli", "examples", "erasmus-duaal");
    private static final ProjectReference PROJECT = new ProjectReference("erasmus-duaal-2018");

    private ExampleReport() {}

    static ReportView of(Audience audience) {
        try (Storage storage = new InMemoryStorage();
                ValidatorFactory validators = MessageConstraints.validators()) {
            MobilityApplication application =
                    MobilityApplication.over(storage, PlacementPolicy.standard(), validators.getValidator());
            application
                    .importDossier()
                    .importDossier(Tester.LATER, DossierFormat.read(EXAMPLE), ImportDossier.Options.STANDARD);
            return ((Outcome.Done) application
                            .publishReports()
                            .publish(Tester.LATER, PROJECT, Readers.of(audience), LocalDate.of(2019, 12, 20)))
                    .report();
        }
    }
}
