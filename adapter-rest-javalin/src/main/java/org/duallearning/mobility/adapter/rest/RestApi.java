package org.duallearning.mobility.adapter.rest;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.message.AgreementRow;
import org.duallearning.mobility.application.message.CandidacyRow;
import org.duallearning.mobility.application.message.EditionRow;
import org.duallearning.mobility.application.message.LearnerRow;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.application.message.StayRow;
import org.duallearning.mobility.application.port.in.ReadRows;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A running server of the use cases. Thread-safe.
 *
 * <p>There is no authentication: whoever reaches the port reads and changes everything.
 */
public final class RestApi implements AutoCloseable {
    private static final int MOST_THREADS = 32;
    private static final int FEWEST_THREADS = 4;
    private static final long STOP_MILLIS = 5_000;

    private final Javalin server;

    private RestApi(Javalin server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param application the use cases; the caller closes their storage, after this
     * @param caller in whose name everything is changed, as the server cannot tell one user from another
     * @param clock tells when something is done, and the day where a request does not
     * @param host the address to listen on, such as {@code 127.0.0.1} for this machine only
     * @param port the port to listen on; 0 for any that is free
     * @throws RuntimeException if the port cannot be had
     */
    public static RestApi start(MobilityApplication application, Caller caller, Clock clock, String host, int port) {
        Javalin server =
                Javalin.create(config -> configure(config, routes(application, new Requests(caller, clock)), host));
        try {
            return new RestApi(server.start(host, port));
        } catch (RuntimeException failed) {
            server.stop();
            throw failed;
        }
    }

    /** The port that the server listens on. */
    public int port() {
        return server.port();
    }

    /** Lets requests under way end, then stops. */
    @Override
    public void close() {
        server.stop();
    }

    /** Everything that is served. */
    static List<Route> routes(MobilityApplication application, Requests requests) {
        ReadRows rows = application.readRows();
        return Stream.of(
                        new HealthResource(rows),
                        new DocumentResource(),
                        new RuleResource(application.readRuleBook()),
                        new DossierResource(application.importDossier(), requests),
                        new ProjectResource(rows, application.summariseProjects()),
                        new RowResource<>(rows, EditionRow.class),
                        new RowResource<>(rows, OrganisationRow.class),
                        new RowResource<>(rows, LearnerRow.class),
                        new RowResource<>(rows, AgreementRow.class),
                        new RowResource<>(rows, PlaceRow.class),
                        new RowResource<>(rows, CandidacyRow.class),
                        new RowResource<>(rows, StayRow.class),
                        new AssessmentResource(application.assessCandidacies()),
                        new RecordedAssessmentResource(application.recordAssessments(), requests),
                        new DecisionResource(application.recordAssessments(), requests),
                        new RuleBookResource(application.keepRuleBooks(), application.compareRuleBooks(), requests),
                        new RoundResource(application.matchEditions(), application.repairRounds(), requests),
                        new ComparisonResource(application.compareMechanisms()),
                        new PolicyResource(application.tryPolicies()),
                        new ExplanationsResource(application.explainMatchings()),
                        new OutcomeResource(application.readEvidence(), requests),
                        new IndicatorResource(application.readEvidence()),
                        new ReportResource(application.publishReports(), requests),
                        new ReportFileResource(application.publishReports()),
                        new AuditResource(application.readAuditTrail()),
                        new PersonResource(application.exportPerson()))
                .flatMap(resource -> resource.routes().stream())
                .toList();
    }

    private static void configure(JavalinConfig config, List<Route> routes, String host) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ServerErrors());
            server.setStopTimeout(STOP_MILLIS);
        });
        // In memory as a whole, so that no copy of a dossier is left on the disk.
        config.jetty.multipartConfig.maxInMemoryFileSize(RequestGuard.GREATEST_REQUEST_MIB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(RequestGuard.GREATEST_REQUEST_MIB, SizeUnit.MB);
        config.router.javaLangErrorHandler(ServerErrors::answer);
        config.routes.before(new RequestGuard(host)::check);
        config.routes.exception(AnsweredBefore.class, KeptResponse::again);
        config.routes.exception(HttpResponseException.class, ProblemHandler::answer);
        config.routes.exception(Exception.class, ProblemHandler::answer);
        routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler()));
    }
}
