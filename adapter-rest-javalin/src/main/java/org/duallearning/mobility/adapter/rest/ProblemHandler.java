package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.exchange.Json;
import org.duallearning.mobility.application.port.out.StorageException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever is thrown into a problem document. Stateless and thread-safe. */
final class ProblemHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int SERVER_ERRORS = 500;

    private ProblemHandler() {}

    /** Answers a request that failed. */
    static void answer(Exception failure, Context context) {
        String trace = RequestGuard.trace(context);
        RestProblem problem = problem(failure, context, trace);
        if (problem.type() == ProblemType.PAYLOAD_TOO_LARGE) {
            RequestBodies.throwAwayRest(context);
        }
        retryAfterSeconds(problem.type()).ifPresent(seconds -> context.header("Retry-After", seconds));
        context.status(problem.type().status())
                .header("Content-Language", Languages.of(context).getLanguage())
                .contentType("application/problem+json")
                .result(Json.write(problem.document(trace, Languages.of(context))));
    }

    /** When the same request may do better. One of which nobody knows what came of it should not be sent again unseen. */
    private static Optional<String> retryAfterSeconds(ProblemType type) {
        return switch (type) {
            case SERVICE_UNAVAILABLE -> Optional.of("10");
            case BUSY -> Optional.of("2");
            default -> Optional.empty();
        };
    }

    private static RestProblem problem(Exception failure, Context context, String trace) {
        if (failure instanceof Refusal refusal) {
            return refusal.problem();
        }
        if (failure instanceof StorageException storage) {
            LOG.warn("{} {}: {}", trace, storage.reason(), storage.getMessage());
            return switch (storage.reason()) {
                case UNAVAILABLE -> RestProblem.of(ProblemType.SERVICE_UNAVAILABLE, Sentence.of("serviceUnavailable"));
                case BUSY -> RestProblem.of(ProblemType.BUSY, Sentence.of("busy"));
                case OUTCOME_UNKNOWN -> RestProblem.of(ProblemType.OUTCOME_UNKNOWN, Sentence.of("outcomeUnknown"));
                case SCHEMA_MISMATCH -> RestProblem.of(ProblemType.SCHEMA_MISMATCH, Sentence.of("schemaMismatch"));
                case KEY_MISSING -> RestProblem.of(ProblemType.KEY_MISSING, Sentence.of("keyMissing"));
                case DAMAGED -> RestProblem.of(ProblemType.STORAGE_DAMAGED, Sentence.of("storageDamaged"));
            };
        }
        if (failure instanceof MethodNotAllowedResponse notAllowed) {
            context.header("Allow", notAllowed.getDetails().getOrDefault("availableMethods", ""));
            return RestProblem.of(
                    ProblemType.METHOD_NOT_ALLOWED,
                    Sentence.of("methodNotAllowed", context.method().name()));
        }
        int status = status(failure);
        if (status >= SERVER_ERRORS) {
            LOG.error("{} {} {} failed: {}", trace, context.method(), context.endpoint().path, story(failure));
        }
        return ofStatus(status);
    }

    /** The problem that a status of the web server stands for. */
    static RestProblem ofStatus(int status) {
        if (status == NOT_FOUND) {
            return RestProblem.of(ProblemType.RESOURCE_NOT_FOUND, Sentence.of("resourceNotFound"));
        }
        if (status == TOO_LARGE) {
            return RestProblem.of(
                    ProblemType.PAYLOAD_TOO_LARGE, Sentence.of("payloadTooLarge", RequestGuard.GREATEST_REQUEST_MIB));
        }
        return status < SERVER_ERRORS
                ? RestProblem.of(ProblemType.BAD_REQUEST, Sentence.of("malformedRequest"))
                : RestProblem.of(ProblemType.INTERNAL_SERVER_ERROR, Sentence.of("internalServerError"));
    }

    private static int status(Exception failure) {
        int status = causes(failure)
                .mapToInt(ProblemHandler::ownStatus)
                .filter(code -> code > 0)
                .findFirst()
                .orElse(SERVER_ERRORS);
        // The servlet specification has a form that is larger than allowed end in an illegal state.
        boolean overLimit = causes(failure).anyMatch(IllegalStateException.class::isInstance);
        return status < SERVER_ERRORS && overLimit ? TOO_LARGE : status;
    }

    private static int ownStatus(Throwable failure) {
        if (failure instanceof HttpResponseException response) {
            return response.getStatus();
        }
        return failure instanceof HttpException http ? http.getCode() : 0;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    /** Where it went wrong, without messages, which may hold what a person typed. */
    static String story(Throwable failure) {
        return causes(failure)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .map(frame -> "\n\tat " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
