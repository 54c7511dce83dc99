package org.duallearning.mobility.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.adapter.rest.ProblemsTest.problem;
import static org.duallearning.mobility.application.journey.Tester.REQUEST;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.validation.ValidatorFactory;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.duallearning.mobility.adapter.rest.journey.DossierZip;
import org.duallearning.mobility.adapter.rest.journey.HttpCalls;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.KeptAnswer;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;
import org.duallearning.mobility.application.port.out.StorageProvider;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What callers and the log are told when something behind the server fails. */
final class FailuresTest {
    private static final String ROUNDS = "/projects/p/editions/e/rounds";

    private final Storage storage = mock(Storage.class);
    private final ValidatorFactory validators = MessageConstraints.validators();
    private final Logger log = (Logger) LoggerFactory.getLogger(ProblemHandler.class);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private RestApi api;
    private HttpCalls calls;

    @BeforeEach
    void start() {
        logged.start();
        log.addAppender(logged);
        api = RestApi.start(
                MobilityApplication.over(storage, PlacementPolicy.standard(), validators.getValidator()),
                REQUEST.caller(),
                Clock.systemUTC(),
                "127.0.0.1",
                0);
        calls = new HttpCalls(api.port());
    }

    @AfterEach
    void stop() {
        api.close();
        validators.close();
        log.detachAppender(logged);
    }

    @Test
    void aStorageThatDoesNotAnswerIsAskedAgainLater() {
        when(storage.projects()).thenThrow(new StorageException(Reason.UNAVAILABLE, "disk 7", null));
        HttpResponse<String> health = calls.get("/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).contains("DOWN").doesNotContain("disk 7");
        HttpResponse<String> answer = calls.get("/projects");
        assertThat(problem(answer, 503, "belgif:serviceUnavailable").toString()).doesNotContain("disk 7");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whoFindsTheStorageBusyIsToldWhenToTryAgain() {
        when(storage.transaction(any(), any(), any())).thenThrow(new StorageException(Reason.BUSY, "disk 7", null));
        HttpResponse<String> answer = calls.post(ROUNDS);
        assertThat(problem(answer, 503, "mobility:busy").toString())
                .contains("try again")
                .doesNotContain("disk 7");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    }

    @Test
    void whoCannotBeToldWhatCameOfAChangeIsToldToLook() {
        when(storage.transaction(any(), any(), any()))
                .thenThrow(new StorageException(Reason.OUTCOME_UNKNOWN, "disk 7", null));
        HttpResponse<String> answer = calls.post(ROUNDS);
        assertThat(problem(answer, 503, "mobility:outcomeUnknown").toString())
                .contains("Look, and send the request again")
                .doesNotContain("disk 7");
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void whoRepeatsARequestAfterAnErasureIsToldThatItWasDoneAndNotWhatWasAnswered() {
        OnceOnly once = OnceOnly.of("key", List.of(), String.class, answer -> answer);
        when(storage.transaction(any(), any(), any()))
                .thenThrow(new AnsweredBefore(once, new KeptAnswer(once.fingerprint(), "Jan Peeters").forgotten()));
        assertThat(problem(calls.post(ROUNDS), 422, "mobility:answerForgotten").toString())
                .contains("done before", "erased since")
                .doesNotContain("Jan");
    }

    @Test
    void aStorageOfAnotherVersionIsAMatterForWhoRunsTheServer() {
        when(storage.snapshot(any())).thenThrow(new StorageException(Reason.SCHEMA_MISMATCH, "V9", null));
        problem(calls.get("/projects/p"), 500, "mobility:schemaMismatch");
    }

    @Test
    void whatIsSealedAndDoesNotOpenIsAMatterForWhoRunsTheServer() {
        when(storage.snapshot(any()))
                .thenThrow(new StorageException(Reason.KEY_MISSING, "/k/x.keys", null))
                .thenThrow(new StorageException(Reason.DAMAGED, "L1", null));
        assertThat(problem(calls.get("/projects/p"), 500, "mobility:keyMissing").toString())
                .doesNotContain("x.keys");
        assertThat(problem(calls.get("/projects/p"), 500, "mobility:storageDamaged")
                        .toString())
                .doesNotContain("L1");
    }

    @Test
    void theUnexpectedIsFoundInTheLogByItsTraceAndNamesNobody() {
        when(storage.transaction(any(), any(), any())).thenThrow(new IllegalStateException("Jan Peeters"));
        HttpResponse<String> answer = calls.post(ROUNDS);
        assertThat(problem(answer, 500, "belgif:internalServerError").toString())
                .doesNotContain("Jan", "IllegalState");
        String trace = answer.headers().firstValue("BelGov-Trace-Id").orElseThrow();
        assertThat(logged.list).singleElement().satisfies(event -> {
            assertThat(event.getFormattedMessage())
                    .contains(trace, "IllegalStateException", "EditionRounds")
                    .doesNotContain("Jan");
            assertThat(event.getThrowableProxy()).isNull();
        });
    }

    @Test
    void anErrorOfTheMachineIsToldWithoutItsInsidesToo() {
        when(storage.projects()).thenThrow(new StackOverflowError("Jan"));
        assertThat(problem(calls.get("/projects"), 500, "belgif:internalServerError")
                        .toString())
                .doesNotContain("Jan", "StackOverflow");
    }

    @Test
    void aDecisionThatIsMadeIsAnsweredThoughNothingCanBeReadAfterwards() {
        String project = "erasmus-duaal-2018";
        String decision = "/projects/" + project + "/candidacies/L048/2018-spring/assessment/decision";
        String admitted =
                "{\"admits\": true, \"reason\": \"r\", \"role\": \"COORDINATOR\", \"decidedOn\": \"2018-01-15\"}";
        try (Storage sound = StorageProvider.openUrl("memory:")) {
            when(storage.projects()).thenAnswer(delegatesTo(sound));
            when(storage.transaction(any(), any(), any())).thenAnswer(delegatesTo(sound));
            byte[] example = DossierZip.of(Path.of("../adapter-cli/examples/erasmus-duaal"));
            assertThat(calls.postFile("/dossiers", "dossier", "example.zip", example)
                            .statusCode())
                    .isEqualTo(200);
            when(storage.snapshot(any())).thenThrow(new StorageException(Reason.UNAVAILABLE, "disk 7", null));
            assertThat(calls.send("PUT", decision, "application/json", admitted).statusCode())
                    .isEqualTo(200);
            try (Snapshot snapshot = sound.snapshot(new ProjectReference(project))) {
                assertThat(snapshot.records(RecordType.RECORDED_ASSESSMENTS).all())
                        .hasSize(1);
            }
        }
    }
}
