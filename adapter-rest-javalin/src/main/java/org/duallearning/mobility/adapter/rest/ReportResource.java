package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.exchange.AudienceReader;
import org.duallearning.mobility.application.exchange.AudienceReading;
import org.duallearning.mobility.application.port.in.PublishReports;
import org.duallearning.mobility.application.port.in.PublishReports.Outcome;
import org.duallearning.mobility.application.port.in.PublishReports.Readers;
import org.duallearning.mobility.application.view.ReportView;
import org.duallearning.mobility.disclosure.Audience;

/** Numbered reports that give nobody away: published, listed, shown and made again. */
final class ReportResource implements Resource {
    private static final String REPORTS = "/projects/{project}/reports";

    private final PublishReports reports;
    private final Requests requests;

    ReportResource(PublishReports reports, Requests requests) {
        this.reports = reports;
        this.requests = requests;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(REPORTS, this::publish),
                Route.get(REPORTS, this::reports),
                Route.get(REPORTS + "/{number}", this::report),
                Route.get(REPORTS + "/{number}/replay", this::replay));
    }

    private void publish(Context context) {
        LocalDate on = requests.day(context);
        Audience audience = audience(RequestBodies.json(context));
        Request request = requests.of(context, ReportView.class, ReportResource::published);
        Outcome outcome = reports.publish(request, PathIds.project(context), Readers.of(audience), on);
        if (outcome instanceof Outcome.Done done) {
            published(context, done.report());
        } else if (outcome instanceof Outcome.BeforeLast last) {
            throw QueryParameters.wrong(
                    "on", on.toString(), Sentence.of("advice.notBeforeLastReport", last.publishedOn()));
        } else if (outcome instanceof Outcome.AfterToday after) {
            throw QueryParameters.wrong("on", on.toString(), Sentence.of("advice.notAfterToday", after.today()));
        } else if (outcome instanceof Outcome.Unprotectable unprotectable) {
            throw new Refusal(RestProblem.of(
                    ProblemType.UNPROTECTABLE,
                    Sentence.of("unprotectable." + unprotectable.reason(), unprotectable.measure())));
        } else if (outcome instanceof Outcome.KeptOtherwise kept) {
            throw new Refusal(
                    RestProblem.of(ProblemType.UNPROTECTABLE, Sentence.of("reportKeptOtherwise", kept.number())));
        } else {
            throw Refusal.notFound();
        }
    }

    private static void published(Context context, ReportView report) {
        Answers.created(context, Addresses.of("projects", report.project(), "reports", report.number()));
        Answers.json(context, report);
    }

    private static Audience audience(byte[] document) {
        AudienceReading reading = AudienceReader.read(document);
        Audience audience = reading.audience();
        if (audience == null) {
            throw BodyIssues.refusal(reading.problems());
        }
        if (audience == Audience.OWN_SCHOOL) {
            throw new Refusal(RestProblem.of(
                    new Issue("body", "audience", audience.name(), Sentence.of("advice.notForOneSchool"))));
        }
        return audience;
    }

    private void reports(Context context) {
        Answers.json(context, reports.reports(PathIds.project(context)).orElseThrow(Refusal::notFound));
    }

    private void report(Context context) {
        Answers.json(
                context,
                reports.report(PathIds.project(context), PathIds.report(context))
                        .orElseThrow(Refusal::notFound));
    }

    private void replay(Context context) {
        Answers.json(
                context,
                reports.replay(PathIds.project(context), PathIds.report(context))
                        .orElseThrow(Refusal::notFound));
    }
}
