package org.duallearning.mobility.adapter.rest.journey;

import static org.duallearning.mobility.application.journey.Tester.REQUEST;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.duallearning.mobility.adapter.rest.RestApi;
import org.duallearning.mobility.application.journey.DirectDriver;
import org.duallearning.mobility.application.journey.JourneyDriver;

/** Drives the system over HTTP, on a server of its own over the storage that a URL names. */
public final class HttpDriver implements JourneyDriver {
    private static final int FAILURES = 400;
    private static final Instant NOW = Instant.parse("2026-11-25T23:30:00Z");

    /** The day on which the server does everything: it has begun in Belgium, and not yet at Greenwich. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final DirectDriver direct;
    private final RestApi api;
    private final HttpCalls calls;

    /** Starts a server on a free port. */
    public HttpDriver(String storageUrl) {
        this.direct = new DirectDriver(storageUrl);
        this.api =
                RestApi.start(direct.application(), REQUEST.caller(), Clock.fixed(NOW, ZoneOffset.UTC), "127.0.0.1", 0);
        this.calls = new HttpCalls(api.port());
    }

    /** The same use cases without HTTP in between. */
    public DirectDriver direct() {
        return direct;
    }

    /** Calls the server otherwise than a journey does. */
    public HttpCalls calls() {
        return calls;
    }

    /** The port of the server. */
    public int port() {
        return api.port();
    }

    @Override
    public String importDossier(Path dossier) {
        String name = dossier.getFileName().toString();
        return body(calls.postFile("/dossiers", "dossier", name, DossierZip.of(dossier)));
    }

    @Override
    public String assess(String project) {
        return body(calls.get(path(project) + "/assessments"));
    }

    @Override
    public String propose(String project, String edition) {
        return body(calls.post(rounds(project, edition) + "?on=" + DAY));
    }

    @Override
    public String confirm(String project, String edition, int round) {
        return body(calls.post(rounds(project, edition) + "/" + round + "/confirmation?on=" + DAY));
    }

    @Override
    public String round(String project, String edition, int round) {
        return body(calls.get(rounds(project, edition) + "/" + round));
    }

    @Override
    public String summary(String project) {
        return body(calls.get(path(project) + "/summary"));
    }

    @Override
    public String person(String project, String learner) {
        return body(calls.get(path(project) + "/persons/" + segment(learner)));
    }

    @Override
    public String awaitedAnswers(String project) {
        return body(calls.get(path(project) + "/outcomes?on=" + REPORT_DAY));
    }

    @Override
    public String indicators(String project) {
        return body(calls.get(path(project) + "/indicators"));
    }

    @Override
    public String indicator(String project, String indicator) {
        return body(calls.get(path(project) + "/indicators/" + segment(indicator)));
    }

    @Override
    public String publish(String project, String audience) {
        return body(calls.send(
                "POST",
                path(project) + "/reports?on=" + REPORT_DAY,
                "application/json",
                "{\"audience\": \"" + audience + "\"}"));
    }

    @Override
    public String reports(String project) {
        return body(calls.get(path(project) + "/reports"));
    }

    @Override
    public String report(String project, int number) {
        return body(calls.get(path(project) + "/reports/" + number));
    }

    @Override
    public String replay(String project, int number) {
        return body(calls.get(path(project) + "/reports/" + number + "/replay"));
    }

    private static String path(String project) {
        return "/projects/" + segment(project);
    }

    private static String rounds(String project, String edition) {
        return path(project) + "/editions/" + segment(edition) + "/rounds";
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String body(HttpResponse<String> answer) {
        if (answer.statusCode() >= FAILURES) {
            throw new IllegalStateException(answer + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        api.close();
        direct.close();
    }
}
