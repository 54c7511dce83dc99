package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.persistence.jdbc.PlantedStorage.Passing;
import org.duallearning.mobility.application.audit.OnceOnly;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.Transaction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Storages with a defect, which are found out. */
final class NthCallTest {
    private static SqliteCopies files;
    private static List<Scene> scenes;

    @BeforeAll
    static void playTheScenes() throws IOException {
        files = new SqliteCopies();
        scenes = Scene.story(files);
    }

    @AfterAll
    static void deleteFiles() throws IOException {
        files.close();
    }

    static Stream<Arguments> defectsAndHowTheyShow() {
        return Stream.of(
                defect("connections taken", begin -> new NeverGivenBack(begin.get())),
                defect("done after", begin -> new Swallowing(begin.get())),
                defect("not a failure of a storage", begin -> new Undeclared(begin.get())),
                defect("though it said", Grumbling::new));
    }

    private static Arguments defect(String shows, Function<Supplier<Transaction>, Transaction> defect) {
        return Arguments.of(shows, defect);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("defectsAndHowTheyShow")
    void aStorageWithADefectIsFoundOut(String shows, Function<Supplier<Transaction>, Transaction> defect) {
        assertFound(shows, false, defect);
    }

    @Test
    void aStorageThatKeepsNoAnswersIsFoundOut() {
        assertFound("in between", true, begin -> new Forgetful(begin.get()));
    }

    @Test
    void aStorageThatCommitsInTwoStepsIsFoundOut() {
        assertFound("in between", true, InTwoSteps::new);
    }

    private static void assertFound(
            String shows, boolean onceOnly, Function<Supplier<Transaction>, Transaction> defect) {
        Scene confirmation = scenes.stream()
                .filter(scene -> scene.useCase() == UseCase.CONFIRM && scene.isOnceOnly() == onceOnly)
                .findFirst()
                .orElseThrow();
        NthCall nthCall = new NthCall(files, confirmation, sound -> new PlantedStorage(sound, defect));
        assertThatThrownBy(() -> nthCall.failEach(false, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(shows);
    }

    /** Keeps the answer only once what was done is committed. */
    private static final class InTwoSteps extends Passing {
        private final Supplier<Transaction> begin;
        private @Nullable Runnable next;

        InTwoSteps(Supplier<Transaction> begin) {
            super(begin.get());
            this.begin = begin;
        }

        @Override
        public void keep(OnceOnly once, String answer) {
            next = () -> super.keep(once, answer);
        }

        @Override
        public void commit() {
            super.commit();
            to = begin.get();
            next.run();
            super.commit();
        }
    }

    /** Goes on holding its connection when it is closed without a commit. */
    private static final class NeverGivenBack extends Passing {
        NeverGivenBack(Transaction to) {
            super(to);
        }

        @Override
        public void close() {}
    }

    /** Says that all is done whatever comes of the commit. */
    private static final class Swallowing extends Passing {
        Swallowing(Transaction to) {
            super(to);
        }

        @Override
        public void commit() {
            try {
                super.commit();
            } catch (StorageException e) {
                // So nobody hears of it.
            }
        }
    }

    /** Keeps no answers. */
    private static final class Forgetful extends Passing {
        Forgetful(Transaction to) {
            super(to);
        }

        @Override
        public void keep(OnceOnly once, String answer) {}
    }

    /** Fails in a way that is not announced. */
    private static final class Undeclared extends Passing {
        Undeclared(Transaction to) {
            super(to);
        }

        @Override
        public void commit() {
            try {
                super.commit();
            } catch (StorageException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Looks at something more after the commit, and tells of a failure in that as if nothing was done. */
    private static final class Grumbling extends Passing {
        private final Supplier<Transaction> begin;

        Grumbling(Supplier<Transaction> begin) {
            super(begin.get());
            this.begin = begin;
        }

        @Override
        public void commit() {
            super.commit();
            begin.get().close();
        }
    }
}
