package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whichever call to the database fails, in whatever use case: all is done or nothing, as the answer says. */
@TestInstance(Lifecycle.PER_CLASS)
interface NthCallContract {
    /** For every build, one call of so many fails. */
    int STEP = 13;

    /** Where the databases come from. */
    Copies copies();

    /** The story, played once. */
    List<Scene> scenes();

    /** For every build: of what is done once only two are enough. */
    default Stream<Scene> scenesInShort() {
        return scenes().stream()
                .filter(scene -> !scene.isOnceOnly()
                        || scene.useCase() == UseCase.PROPOSE
                        || scene.useCase() == UseCase.IMPORT_CHANGED);
    }

    /** For every build, as the pool takes its time to replace a connection: one that changes something, one that reads. */
    default Stream<Scene> shortestScenes() {
        return scenes().stream()
                .filter(scene -> !scene.isOnceOnly())
                .filter(scene -> scene.useCase() == UseCase.ADOPT || scene.useCase() == UseCase.PAGE);
    }

    @ParameterizedTest
    @MethodSource("scenesInShort")
    default void callsOfAUseCaseMayFail(Scene scene) {
        failSome(scene, STEP, false);
    }

    @ParameterizedTest
    @MethodSource("shortestScenes")
    default void everyCallOfAUseCaseMayBreakItsConnection(Scene scene) {
        failSome(scene, 1, true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    default void everyCallByWhichAConnectionIsMadeMayFail(boolean after) {
        Scene adoption = shortestScenes().findFirst().orElseThrow();
        int made = new NthCall(copies(), adoption, UnaryOperator.identity()).failEachOfNewConnections(after, false);
        int there = new NthCall(copies(), adoption, UnaryOperator.identity()).failEach(after, false);
        System.out.printf(
                "%s: all %d calls failed on new connections, %d on those that were there%n", adoption, made, there);
        assertThat(made).isGreaterThan(there);
    }

    @Tag("faults")
    @ParameterizedTest
    @MethodSource("scenes")
    default void everyCallOfEveryUseCaseMayFailOrBreakItsConnection(Scene scene) {
        failSome(scene, 1, false);
        failSome(scene, 1, true);
    }

    /** Those that fail before their effect are not those that fail after it, if it is not each of them. */
    private void failSome(Scene scene, int step, boolean breaks) {
        long start = System.nanoTime();
        int before = new NthCall(copies(), scene, UnaryOperator.identity()).failSome(1, step, false, breaks);
        int after =
                new NthCall(copies(), scene, UnaryOperator.identity()).failSome(Math.min(2, step), step, true, breaks);
        System.out.printf(
                "%s: one of %d calls each, %d %s before their effect and %d after it (%d ms)%n",
                scene, step, before, breaks ? "broke" : "failed", after, (System.nanoTime() - start) / 1_000_000);
        assertThat(before).as("calls of %s", scene).isPositive();
    }

    @Test
    default void everyKindOfRecordTakesPart() {
        Scene last = scenes().get(scenes().size() - 1);
        assertThat(RecordType.all())
                // Figures are kept only where erasing would change them, which it does not in so small a story.
                .filteredOn(type -> !type.equals(RecordType.EDITION_FIGURES))
                .allSatisfy(type -> assertThat(last.before().rows().get(Table.nameOf(type)))
                        .as(type.name())
                        .isNotEmpty());
    }
}
