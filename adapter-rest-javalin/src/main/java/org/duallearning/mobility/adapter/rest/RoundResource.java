package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.in.MatchEditions;
import org.duallearning.mobility.application.port.in.MatchEditions.Confirmation;
import org.duallearning.mobility.application.port.in.MatchEditions.RoundCheck;
import org.duallearning.mobility.application.port.in.RepairRounds;
import org.duallearning.mobility.application.port.in.RepairRounds.Answer;
import org.duallearning.mobility.application.port.in.RepairRounds.Choice;
import org.duallearning.mobility.application.view.RoundView;
import org.jspecify.annotations.Nullable;

/** Who goes where, and why: rounds proposed, confirmed, checked and repaired. */
final class RoundResource implements Resource {
    private static final String ROUNDS = "/projects/{project}/editions/{edition}/rounds";
    private static final String REPAIR = "/projects/{project}/editions/{edition}/repair";

    private final MatchEditions matching;
    private final RepairRounds repairs;
    private final Requests requests;

    RoundResource(MatchEditions matching, RepairRounds repairs, Requests requests) {
        this.matching = matching;
        this.repairs = repairs;
        this.requests = requests;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(ROUNDS, this::propose),
                Route.get(ROUNDS, this::rounds),
                Route.get(ROUNDS + "/{number}", this::round),
                Route.get(ROUNDS + "/{number}/check", this::check),
                Route.post(ROUNDS + "/{number}/confirmation", this::confirm),
                Route.get(REPAIR, this::repairs),
                Route.post(REPAIR, this::repair));
    }

    private void propose(Context context) {
        RoundView round = matching.propose(
                        requests.of(context, RoundView.class, RoundResource::created),
                        PathIds.project(context),
                        PathIds.edition(context),
                        QueryParameters.mechanism(context),
                        QueryParameters.seed(context),
                        requests.day(context),
                        Languages.of(context))
                .orElseThrow(Refusal::notFound);
        created(context, round);
    }

    private static void created(Context context, RoundView round) {
        Answers.created(
                context,
                Addresses.of("projects", round.project(), "editions", round.edition(), "rounds", round.round()));
        Answers.jsonWithTexts(context, round);
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
        LocalDate on = requests.day(context);
        Request request = requests.of(context, Confirmation.Confirmed.class, RoundResource::confirmed);
        Confirmation outcome =
                matching.confirm(request, PathIds.project(context), PathIds.round(context), on, Languages.of(context));
        if (outcome instanceof Confirmation.Confirmed confirmed) {
            confirmed(context, confirmed);
        } else if (outcome instanceof Confirmation.AlreadyConfirmed already) {
            requireSameDay(QueryParameters.date(context, "on"), already.round());
            Answers.jsonWithTexts(context, already.round());
        } else if (outcome instanceof Confirmation.BeforeProposal proposal) {
            throw QueryParameters.wrong(
                    "on", on.toString(), Sentence.of("advice.notBeforeProposal", proposal.proposedOn()));
        } else if (outcome instanceof Confirmation.BeforeConfirmation other) {
            throw QueryParameters.wrong(
                    "on",
                    on.toString(),
                    Sentence.of("advice.notBeforeConfirmation", other.number(), other.confirmedOn()));
        } else if (outcome instanceof Confirmation.Stale) {
            throw new Refusal(RestProblem.of(ProblemType.STALE_ROUND, Sentence.of("staleRound")));
        } else if (outcome instanceof Confirmation.OtherRoundConfirmed other) {
            throw new Refusal(RestProblem.of(
                    ProblemType.OTHER_ROUND_CONFIRMED, Sentence.of("otherRoundConfirmed", other.number())));
        } else {
            throw Refusal.notFound();
        }
    }

    private static void confirmed(Context context, Confirmation.Confirmed confirmed) {
        Answers.jsonWithTexts(context, confirmed.round());
    }

    private static void requireSameDay(@Nullable LocalDate on, RoundView confirmed) {
        if (on != null && !on.equals(confirmed.confirmedOn())) {
            throw new Refusal(RestProblem.of(
                    ProblemType.ALREADY_CONFIRMED,
                    confirmed.confirmedOn() == null
                            ? Sentence.of("alreadyConfirmed")
                            : Sentence.of("alreadyConfirmedOn", confirmed.confirmedOn())));
        }
    }

    private void check(Context context) {
        RoundCheck check = matching.check(PathIds.project(context), PathIds.round(context));
        if (check instanceof RoundCheck.Checked checked) {
            Answers.json(context, checked.result());
        } else if (check instanceof RoundCheck.Stale) {
            throw new Refusal(RestProblem.of(ProblemType.STALE_ROUND, Sentence.of("staleCheck")));
        } else if (check instanceof RoundCheck.WithoutCertificate) {
            throw new Refusal(RestProblem.of(ProblemType.NO_CERTIFICATE, Sentence.of("noCertificate")));
        } else {
            throw Refusal.notFound();
        }
    }

    private void repairs(Context context) {
        Answers.jsonWithTexts(
                context,
                given(repairs.options(
                        PathIds.project(context),
                        PathIds.edition(context),
                        QueryParameters.disruptions(context),
                        Languages.of(context))));
    }

    private void repair(Context context) {
        created(
                context,
                given(repairs.keep(
                        requests.of(context, RoundView.class, RoundResource::created),
                        PathIds.project(context),
                        PathIds.edition(context),
                        QueryParameters.disruptions(context),
                        new Choice(
                                (int) QueryParameters.requiredNumber(context, "option", 1, Integer.MAX_VALUE),
                                QueryParameters.requiredText(context, "seen", Sentence.of("advice.seen"))),
                        requests.day(context),
                        Languages.of(context))));
    }

    private static <V> V given(Answer<V> answer) {
        if (answer instanceof Answer.Given<V> given) {
            return given.view();
        }
        Answer.Refused<V> refused = (Answer.Refused<V>) answer;
        throw switch (refused.reason()) {
            case NO_EDITION -> Refusal.notFound();
            case NOTHING_CONFIRMED ->
                new Refusal(RestProblem.of(ProblemType.NOTHING_CONFIRMED, Sentence.of("nothingConfirmed")));
            case NOT_ON_FILE -> new Refusal(RestProblem.of(ProblemType.NOT_ON_FILE, Sentence.of("notOnFile")));
            case OTHER_OPTIONS -> new Refusal(RestProblem.of(ProblemType.OTHER_OPTIONS, Sentence.of("otherOptions")));
            case UNKNOWN_LEARNER -> wrong("learner", refused, "advice.knownLearner");
            case HAS_LEFT -> wrong("learner", refused, "advice.leftLearner");
            case NOT_ENTERED -> wrong("learner", refused, "advice.enteredLearner");
            case UNKNOWN_PLACE -> wrong("place", refused, "advice.knownPlace");
            case UNKNOWN_OPTION -> wrong("option", refused, "advice.knownOption");
        };
    }

    private static Refusal wrong(String name, Answer.Refused<?> refused, String advice) {
        return QueryParameters.wrong(name, refused.about(), Sentence.of(advice));
    }
}
