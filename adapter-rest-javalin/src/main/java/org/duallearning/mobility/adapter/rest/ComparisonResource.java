package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.port.in.CompareMechanisms;

/** What other ways to decide, and more seats, would change for an edition. */
final class ComparisonResource implements Resource {
    private static final String EDITION = "/projects/{project}/editions/{edition}";

    private final CompareMechanisms mechanisms;

    ComparisonResource(CompareMechanisms mechanisms) {
        this.mechanisms = mechanisms;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(EDITION + "/mechanisms", this::compare),
                Route.get(EDITION + "/seatValues", this::seatValues));
    }

    private void compare(Context context) {
        Answers.jsonWithTexts(
                context,
                mechanisms
                        .compare(
                                PathIds.project(context),
                                PathIds.edition(context),
                                QueryParameters.seed(context),
                                Languages.of(context))
                        .orElseThrow(Refusal::notFound));
    }

    private void seatValues(Context context) {
        Answers.json(
                context,
                mechanisms
                        .seatValues(
                                PathIds.project(context),
                                PathIds.edition(context),
                                QueryParameters.mechanism(context),
                                QueryParameters.seed(context))
                        .orElseThrow(Refusal::notFound));
    }
}
