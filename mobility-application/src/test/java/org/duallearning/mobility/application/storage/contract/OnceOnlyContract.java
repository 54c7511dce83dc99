package org.duallearning.mobility.application.storage.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.duallearning.mobility.application.storage.contract.StorageSource.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.port.out.AnsweredBefore;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.learner.Learner;
import org.duallearning.mobility.project.ProjectReference;
import org.junit.jupiter.api.Test;

/** What is asked for under a key is done once, and answered the same ever after. */
interface OnceOnlyContract extends StorageSource {
    int ASKERS = 8;

    @Test
    default void whatWasDoneUnderAKeyIsAnsweredAgainAndNotDone() {
        try (Storage storage = newStorage()) {
            saveNext(storage, request("an", "key", "asked"));
            AnsweredBefore before = answeredBefore(storage, PROJECT, request("an", "key", "asked"));
            assertThat(before.again()).contains("the answer\n\u00e9 \ud83d\ude00 1");
            assertThat(history(storage, RecordType.LEARNERS, learner().id())).hasSize(1);
        }
    }

    @Test
    default void aKeyThatWasUsedForSomethingElseHasNoAnswer() {
        try (Storage storage = newStorage()) {
            saveNext(storage, request("an", "key", "asked"));
            assertThat(answeredBefore(storage, PROJECT, request("an", "key", "something else"))
                            .again())
                    .isEmpty();
            assertThat(answeredBefore(storage, new ProjectReference("another"), request("an", "key", "else"))
                            .again())
                    .isEmpty();
        }
    }

    @Test
    default void anotherKeyOrAnotherCallerIsSomethingNew() {
        try (Storage storage = newStorage()) {
            saveNext(storage, request("an", "key", "asked"));
            saveNext(storage, request("an", "KEY", "asked"));
            saveNext(storage, request("jo", "key", "asked"));
            saveNext(storage, REQUEST);
            assertThat(history(storage, RecordType.LEARNERS, learner().id())).hasSize(4);
        }
    }

    @Test
    default void whatWasDroppedIsNotKept() {
        Request request = request("an", "key", "asked");
        try (Storage storage = newStorage()) {
            try (Transaction transaction = storage.transaction(PROJECT, request, ACTION)) {
                transaction.records(RecordType.LEARNERS).save(learner(), 0);
                transaction.keep(request.once(), "never given");
            }
            saveNext(storage, request);
            assertThat(answeredBefore(storage, PROJECT, request).again())
                    .hasValueSatisfying(text -> assertThat(text).endsWith(" 1"));
        }
    }

    @Test
    default void ofManyWhoAskAtOnceUnderOneKeyOneIsServedAndTheOthersGetThatAnswer() throws Exception {
        Request request = request("an", "key", "asked");
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        try (Storage storage = newStorage()) {
            List<Callable<String>> asking = Collections.nCopies(ASKERS, () -> saveNextOrGetAnswer(storage, request));
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : askers.invokeAll(asking)) {
                answers.add(answer.get(60, SECONDS));
            }
            assertThat(answers).containsOnly("the answer\n\u00e9 \ud83d\ude00 1");
            assertThat(history(storage, RecordType.LEARNERS, learner().id())).hasSize(1);
        } finally {
            askers.shutdownNow();
        }
    }

    @Test
    default void whoeverWasAnsweredBeforeKeepsNobodyElseWaiting() {
        Request request = request("an", "key", "asked");
        try (Storage storage = newStorage()) {
            saveNext(storage, request);
            assertThatThrownBy(() -> storage.transaction(PROJECT, request, ACTION))
                    .isInstanceOf(AnsweredBefore.class);
            saveNext(storage, REQUEST);
        }
    }

    private static Request request(String caller, String key, String asked) {
        OnceOnly once = OnceOnly.of(
                key,
                List.of(asked.getBytes(UTF_8)),
                Long.class,
                version -> "the answer\n\u00e9 \ud83d\ude00 " + version);
        return new Request(new Caller(caller, Role.SCHOOL_COORDINATOR, null), REQUEST.at(), once);
    }

    private static Learner learner() {
        return SampleRecords.of(RecordType.LEARNERS).full("A", "");
    }

    /** Saves the next version, and answers with its number. */
    private static void saveNext(Storage storage, Request request) {
        try (Transaction transaction = storage.transaction(PROJECT, request, ACTION)) {
            var learners = transaction.records(RecordType.LEARNERS);
            long stored = learners.history(learner().id()).size();
            learners.save(learner(), stored).orThrow();
            transaction.commit(request, stored + 1);
        }
    }

    private static String saveNextOrGetAnswer(Storage storage, Request request) {
        try {
            saveNext(storage, request);
            return "the answer\n\u00e9 \ud83d\ude00 1";
        } catch (AnsweredBefore before) {
            return before.again().orElse("no answer");
        }
    }

    private static AnsweredBefore answeredBefore(Storage storage, ProjectReference project, Request request) {
        return catchThrowableOfType(
                AnsweredBefore.class,
                () -> storage.transaction(project, request, ACTION).close());
    }
}
