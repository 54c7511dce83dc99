package org.duallearning.mobility.adapter.rest.faults;

import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.rest.RestApi;
import org.duallearning.mobility.adapter.rest.journey.HttpCalls;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.audit.Caller;
import org.duallearning.mobility.application.audit.Role;
import org.duallearning.mobility.application.message.MessageConstraints;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;

/**
 * A project after one client wrote a few stories to a server over some storage, in this process.
 *
 * @param log what was sent and answered
 * @param store what the storage holds
 */
record WrittenProject(List<LoggedWrite> log, StoredProject store) {
    private static final ProjectReference PROJECT = new ProjectReference("faults");
    private static final int STORIES = 4;

    /** Writes the stories; which ones depends on the seed. */
    static WrittenProject over(Storage storage, long seed) {
        try (ValidatorFactory validators = MessageConstraints.validators();
                RestApi api = RestApi.start(
                        MobilityApplication.over(storage, PlacementPolicy.standard(), validators.getValidator()),
                        new Caller(ServerProcess.CALLER, Role.API_CLIENT, null),
                        Clock.systemUTC(),
                        "127.0.0.1",
                        0)) {
            WriteLog log = new WriteLog(0);
            new Client(new HttpCalls(api.port()), log, stories(new Random(seed)).iterator()).run();
            return new WrittenProject(log.writes(), StoredProject.read(storage, PROJECT));
        }
    }

    private static Stream<Write> stories(Random random) {
        List<Write> stories = new ArrayList<>(EditionStory.beginning(PROJECT));
        for (int story = 1; story <= STORIES; story++) {
            stories.addAll(EditionStory.of(PROJECT, "e" + story, random));
        }
        return stories.stream();
    }

    /** What a comparison of the two comes to. */
    Outcome compared() {
        return Comparison.of(log, store, ServerProcess.CALLER);
    }

    /** The same log with another store. */
    WrittenProject withStore(StoredProject other) {
        return new WrittenProject(log, other);
    }

    /** The same store, but for one write another answer came. */
    WrittenProject answered(Write write, int status) {
        List<LoggedWrite> other = log.stream()
                .map(logged -> logged.write().equals(write) ? withStatus(logged, status) : logged)
                .toList();
        return new WrittenProject(other, store);
    }

    private static LoggedWrite withStatus(LoggedWrite logged, int status) {
        return status == LoggedWrite.NO_ANSWER
                ? LoggedWrite.sent(logged.write(), logged.sentAt())
                : logged.answered(status, logged.answeredAt());
    }
}
