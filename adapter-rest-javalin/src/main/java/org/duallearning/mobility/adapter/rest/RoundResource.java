package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duallearning.mobility.application.port.in.MatchEditions;
import org.duallearning.mobility.application.port.in.MatchEditions.Confirmation;
import org.duallearning.mobility.application.view.RoundView;

/** Who goes where, and why: rounds proposed and confirmed. */
final class RoundResource implements Resource {
    private static final String ROUNDS = "/projects/{project}/editions/{edition}/rounds";
    private static final int CREATED = 201;

    private final MatchEditions matching;

    RoundResource(MatchEditions matching) {
        this.matching = matching;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(ROUNDS, this::propose),
                Route.get(ROUNDS, this::rounds),
                Route.get(ROUNDS + "/{number}", this::round),
                Route.post(ROUNDS + "/{number}/confirmation", this::confirm));
    }

    private void propose(Context context) {
        RoundView round = matching.propose(
                        PathIds.project(context),
                        PathIds.edition(context),
                        QueryParameters.mechanism(context),
                        QueryParameters.seed(context),
                        Languages.of(context))
                .orElseThrow(Refusal::notFound);
        context.status(CREATED).header("Location", location(round));
        Answers.jsonWithTexts(context, round);
    }

    private static String location(RoundView round) {
        return "/projects/%s/editions/%s/rounds/%d"
                .formatted(segment(round.project()), segment(round.edition()), round.round());
    }

    private static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void rounds(Context context) {
        Answers.jsonWithTexts(
                context,
                matching.rounds(PathIds.project(context), PathIds.edition(context), Languages.of(context))
                        .orElseThrow(Refusal::notFound));
    }

    private void round(Context context) {
        Answers.jsonWithTexts(
                context,
                matching.round(PathIds.project(context), PathIds.round(context), Languages.of(context))
                        .orElseThrow(Refusal::notFound));
    }

    private void confirm(Context context) {
        Confirmation outcome =
                matching.confirm(PathIds.project(context), PathIds.round(context), Languages.of(context));
        if (outcome instanceof Confirmation.Confirmed confirmed) {
            Answers.jsonWithTexts(context, confirmed.round());
        } else if (outcome instanceof Confirmation.Stale) {
            throw new Refusal(RestProblem.of(ProblemType.STALE_ROUND, Sentence.of("staleRound")));
        } else if (outcome instanceof Confirmation.OtherRoundConfirmed other) {
            throw new Refusal(RestProblem.of(
                    ProblemType.OTHER_ROUND_CONFIRMED, Sentence.of("otherRoundConfirmed", other.number())));
        } else {
            throw Refusal.notFound();
        }
    }
}
