package org.duallearning.mobility.application.journey;

import static org.duallearning.mobility.application.journey.Tester.LATER;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;

import jakarta.validation.ValidatorFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.in.AssessCandidacies;
import org.duallearning.mobility.application.port.in.ImportDossier;
import org.duallearning.mobility.application.port.in.MatchEditions.Confirmation;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/** Calls the use cases, over the storage that a URL names. */
public final class DirectDriver implements JourneyDriver {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final ValidatorFactory validators = MessageConstraints.validators();
    private final Storage storage;
    private final MobilityApplication application;

    /** Drives the use cases over a storage. */
    public DirectDriver(String storageUrl) {
        this.storage = StorageProvider.openUrl(storageUrl);
        this.application = MobilityApplication.over(storage, PlacementPolicy.standard(), validators.getValidator());
    }

    /** What they are driven over. */
    public Storage storage() {
        return storage;
    }

    /** The use cases that are driven. */
    public MobilityApplication application() {
        return application;
    }

    @Override
    public String importDossier(Path dossier) {
        ImportDossier.Report report = application
                .importDossier()
                .importDossier(LATER, DossierFormat.read(dossier), ImportDossier.Options.STANDARD);
        return json(AnswerMapper.INSTANCE.imported(report, Phrases.in(LANGUAGE)));
    }

    @Override
    public String assess(String project) {
        return json(application
                .assessCandidacies()
                .assess(new AssessCandidacies.Query(new ProjectReference(project), null, null, false, LANGUAGE))
                .orElseThrow());
    }

    @Override
    public String propose(String project, String edition) {
        return json(application
                .matchEditions()
                .propose(
                        REQUEST,
                        new ProjectReference(project),
                        new EditionId(edition),
                        Mechanism.MOST_PLACED,
                        0,
                        DAY,
                        LANGUAGE)
                .orElseThrow());
    }

    @Override
    public String confirm(String project, String edition, int round) {
        Confirmation confirmation = application
                .matchEditions()
                .confirm(
                        REQUEST,
                        new ProjectReference(project),
                        new RoundKey(new EditionId(edition), round),
                        DAY,
                        LANGUAGE);
        return json(((Confirmation.Confirmed) confirmation).round());
    }

    @Override
    public String round(String project, String edition, int round) {
        return json(application
                .matchEditions()
                .round(new ProjectReference(project), new RoundKey(new EditionId(edition), round), LANGUAGE)
                .orElseThrow());
    }

    @Override
    public String summary(String project) {
        return json(application
                .summariseProjects()
                .summarise(new ProjectReference(project), LANGUAGE)
                .orElseThrow());
    }

    @Override
    public String person(String project, String learner) {
        return json(application
                .exportPerson()
                .export(new ProjectReference(project), new LearnerId(learner), LANGUAGE)
                .orElseThrow());
    }

    @Override
    public String awaitedAnswers(String project) {
        return json(application
                .readEvidence()
                .awaitedAnswers(new ProjectReference(project), REPORT_DAY)
                .orElseThrow());
    }

    @Override
    public String indicators(String project) {
        return json(application
                .readEvidence()
                .indicators(new ProjectReference(project), LANGUAGE)
                .orElseThrow());
    }

    @Override
    public String indicator(String project, String indicator) {
        return json(application
                .readEvidence()
                .indicator(new ProjectReference(project), indicator, LANGUAGE)
                .orElseThrow());
    }

    @Override
    public String publish(String project, String audience) {
        return json(((Outcome.Done) application
                        .publishReports()
                        .publish(
                                LATER,
                                new ProjectReference(project),
                                Readers.of(Audience.valueOf(audience)),
                                REPORT_DAY))
                .report());
    }

    @Override
    public String reports(String project) {
        return json(application
                .publishReports()
                .reports(new ProjectReference(project))
                .orElseThrow());
    }

    @Override
    public String report(String project, int number) {
        return json(application
                .publishReports()
                .report(new ProjectReference(project), number)
                .orElseThrow());
    }

    @Override
    public String replay(String project, int number) {
        return json(application
                .publishReports()
                .replay(new ProjectReference(project), number)
                .orElseThrow());
    }

    private static String json(Object view) {
        return new String(Json.write(view), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        storage.close();
        validators.close();
    }
}
