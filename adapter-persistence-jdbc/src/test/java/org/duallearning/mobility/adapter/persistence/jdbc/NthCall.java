package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duallearning.mobility.adapter.persistence.jdbc.Stage.Outcome;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.StorageException.Reason;

/**
 * Lets one call to the database after the other fail in a scene, and looks at what is left: all of it or nothing, as the answer
 * says, and a storage that goes on.
 */
final class NthCall {
    private final Copies copies;
    private final Scene scene;
    private final UnaryOperator<Storage> planted;
    private boolean changed;
    private boolean over;

    /**
     * In one scene.
     *
     * @param planted makes another storage of the sound one
     */
    NthCall(Copies copies, Scene scene, UnaryOperator<Storage> planted) {
        this.copies = copies;
        this.scene = scene;
        this.planted = planted;
    }

    /** Goes on until no call is left to fail; says how many there were. */
    int failEach(boolean after, boolean breaks) {
        return failSome(1, 1, after, breaks);
    }

    /** The same for the first of some calls, and for every so many of the rest; says how many failed. */
    int failSome(int first, int step, boolean after, boolean breaks) {
        String url = copies.copyOf(scene.url());
        Stage stage = new Stage(url, planted);
        int failed = 0;
        try (stage) {
            for (int n = first; !over; n += step) {
                failAt(stage, new Fault(n, after, breaks));
                failed += over ? 0 : 1;
                if (changed) {
                    scene.before().restore(url, scene.after());
                }
            }
        }
        assertThat(stage.faults().open())
                .as("connections left open in %s", scene)
                .isZero();
        copies.drop(url);
        return failed;
    }

    /** The same on a storage that was just opened for each call, so that those by which connections are made fail too. */
    int failEachOfNewConnections(boolean after, boolean breaks) {
        int n = 0;
        while (!over) {
            n++;
            String url = copies.copyOf(scene.url());
            Stage stage = new Stage(url, planted);
            try (stage) {
                failAt(stage, new Fault(n, after, breaks));
            }
            assertThat(stage.faults().open())
                    .as("connections left open in %s", scene)
                    .isZero();
            copies.drop(url);
        }
        return n - 1;
    }

    private void failAt(Stage stage, Fault fault) {
        stage.faults().arm(fault);
        Outcome outcome = stage.ask(scene.useCase(), scene.request());
        Optional<String> failed = stage.faults().disarm();
        String where = "%s, %s (%s)".formatted(scene, fault, failed.orElse("not reached"));

        assertThat(stage.taken()).as("connections taken after %s", where).isZero();
        Contents left = Contents.of(stage.url());
        assertThat(left.equals(scene.before()) || left.equals(scene.after()))
                .as("in between after %s: %s", where, left.differencesTo(scene.before()))
                .isTrue();
        boolean done = left.equals(scene.after());
        StorageException failure = outcome.failure();
        if (failure == null) {
            assertThat(outcome.answer()).as("answer of %s", where).isEqualTo(scene.answer());
            assertThat(done).as("done after %s", where).isTrue();
        } else {
            assertThat(failed).as("a call that fails in %s", where).isPresent();
            assertThat(!done || !scene.useCase().changes() || mayBeDone(failure, fault, failed.get()))
                    .as("done after %s, though it said '%s'", where, failure.getMessage())
                    .isTrue();
        }
        over = failed.isEmpty();
        changed = done && scene.useCase().changes();
        goOn(stage, where);
    }

    /** The same storage is asked once more: for the same, if that is to be done once only. */
    private void goOn(Stage stage, String where) {
        if (scene.isOnceOnly()) {
            Outcome outcome = stage.ask(scene.useCase(), scene.request());
            assertThat(outcome.failure())
                    .as("failure of the repetition after %s", where)
                    .isNull();
            if (changed) {
                assertThat(scene.answer())
                        .as("answer to the repetition after %s", where)
                        .contains(outcome.again());
            } else {
                assertThat(outcome.answer())
                        .as("answer to the repetition after %s", where)
                        .isEqualTo(scene.answer());
            }
            assertThat(Contents.of(stage.url()).differencesTo(scene.after()))
                    .as("what differs after the repetition after %s", where)
                    .isEmpty();
            changed = true;
        } else {
            stage.tryOut();
        }
        assertThat(stage.taken())
                .as("connections taken in the end after %s", where)
                .isZero();
    }

    /**
     * Whether what failed may have been done all the same: if the failure says that nobody knows, or that it was done and only
     * not noted outside the database; or if the call that commits
     * failed in a way in which no database fails once it has committed. A server that vanishes does fail so.
     */
    private boolean mayBeDone(StorageException failure, Fault fault, String call) {
        boolean vanishes = fault.breaks() && Database.of(scene.url()).isRemote();
        return failure.reason() == Reason.OUTCOME_UNKNOWN
                || failure.reason() == Reason.KEY_MISSING
                || (failure.reason() == Reason.UNAVAILABLE && call.equals("setAutoCommit") && !vanishes);
    }
}
