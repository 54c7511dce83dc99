package org.duallearning.mobility.application.storage.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.duallearning.mobility.application.storage.contract.history.Anomaly;
import org.duallearning.mobility.application.storage.contract.history.Anomaly.Kind;
import org.duallearning.mobility.application.storage.contract.history.HistoryChecker;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.duallearning.mobility.application.storage.contract.history.Operation;
import org.duallearning.mobility.application.storage.contract.history.Operation.Append;
import org.duallearning.mobility.application.storage.contract.history.Operation.Read;
import org.duallearning.mobility.application.storage.contract.history.Outcome;
import org.junit.jupiter.api.Test;

/** Small histories of which people agree what is wrong with them. Their transactions overlap unless a test says otherwise. */
final class HandmadeHistoriesTest {
    @Test
    void twoWhoReadTheSameAndAppendLoseAnUpdate() {
        assertThat(anomalies(
                        committed(1, read("x"), append("x", 1)),
                        committed(2, read("x"), append("x", 2)),
                        committed(3, read("x", 2))))
                .containsExactly(Tuple.tuple(Kind.LOST_UPDATE, List.of(1, 2)));
    }

    @Test
    void theSameIsFoundWhereReadersSawBothChanges() {
        assertThat(anomalies(
                        committed(1, read("x"), append("x", 1)),
                        committed(2, read("x"), append("x", 2)),
                        committed(3, read("x", 1)),
                        committed(4, read("x", 2))))
                .contains(Tuple.tuple(Kind.LOST_UPDATE, List.of(1, 2)))
                .extracting(tuple -> tuple.toList().get(0))
                .containsOnly(Kind.LOST_UPDATE, Kind.INCOMPATIBLE_ORDER);
    }

    @Test
    void twoWhoEachWriteWhatTheOtherReadSkewTheirWrites() {
        assertThat(anomalies(
                        committed(1, read("places"), append("stays", 1)),
                        committed(2, read("stays"), append("places", 2)),
                        committed(3, read("places", 2), read("stays", 1))))
                .containsExactly(Tuple.tuple(Kind.G2, List.of(1, 2)));
    }

    @Test
    void aReaderWhoSeesHalfOfATransactionReadsSkewed() {
        assertThat(anomalies(
                        committed(1, append("x", 1), append("y", 2)),
                        committed(2, read("x", 1), read("y")),
                        committed(3, read("y", 2))))
                .containsExactly(Tuple.tuple(Kind.G_SINGLE, List.of(2, 1)));
    }

    @Test
    void readersWhoSeeTwoWritersInOppositeOrdersForkTheHistory() {
        assertThat(anomalies(
                        committed(1, append("x", 1)),
                        committed(2, append("y", 2)),
                        committed(3, read("x", 1), read("y")),
                        committed(4, read("x"), read("y", 2)),
                        committed(5, read("x", 1), read("y", 2))))
                .singleElement()
                .satisfies(anomaly -> assertThat(anomaly.toList().get(0)).isEqualTo(Kind.G2));
    }

    @Test
    void halfOfACommitOfWhichNobodyKnowsIsFound() {
        Observation half = new Observation(
                1, 0, 0, 1, Observation.NEVER, List.of(append("x", 1), append("y", 2)), Outcome.UNKNOWN);
        assertThat(anomalies(half, committed(2, read("x", 1), read("y"))))
                .containsExactly(Tuple.tuple(Kind.G_SINGLE, List.of(2, 1)));
        assertThat(anomalies(half, committed(2, read("x"), read("y")))).isEmpty();
        assertThat(anomalies(half, committed(2, read("x", 1), read("y", 2)))).isEmpty();
    }

    @Test
    void whoDoesNotSeeTheOwnAppendReadsWhatCannotBe() {
        assertThat(anomalies(committed(1, read("x"), append("x", 1), read("x"))))
                .containsExactly(Tuple.tuple(Kind.NON_REPEATABLE_READ, List.of(1)));
        assertThat(anomalies(committed(1, read("x"), append("x", 1), read("x", 1))))
                .isEmpty();
    }

    @Test
    void whoDropsEverythingMustHaveSeenOneStateTooAndLeavesNothing() {
        Observation dropped = new Observation(
                2, 0, 0, Observation.NEVER, 10, List.of(read("x", 1), read("y"), append("x", 9)), Outcome.ABORTED);
        assertThat(anomalies(
                        committed(1, append("x", 1), append("y", 2)),
                        dropped,
                        committed(3, read("x", 1), read("y", 2))))
                .containsExactly(Tuple.tuple(Kind.G_SINGLE, List.of(2, 1)));
        assertThat(anomalies(committed(1, append("x", 1)), dropped, committed(3, read("x", 1, 9))))
                .containsExactly(Tuple.tuple(Kind.ABORTED_READ, List.of(3, 2)));
    }

    @Test
    void whatHadEndedBeforeMustBeSeen() {
        Observation first = new Observation(1, 0, 0, 1, 2, List.of(append("x", 1)), Outcome.COMMITTED);
        Observation later = new Observation(2, 1, 3, 4, 5, List.of(read("x")), Outcome.COMMITTED);
        Observation last = new Observation(3, 1, 3, 4, 5, List.of(read("x", 1)), Outcome.COMMITTED);
        assertThat(anomalies(first, later, last)).containsExactly(Tuple.tuple(Kind.AGAINST_TIME, List.of(1, 2)));
        assertThat(anomalies(first, last)).isEmpty();
    }

    @Test
    void aCommitThatIsNeverSeenAgainIsLost() {
        Observation first = new Observation(1, 0, 0, 1, 2, List.of(append("x", 1)), Outcome.COMMITTED);
        Observation later = new Observation(2, 1, 3, 4, 5, List.of(read("x")), Outcome.COMMITTED);
        assertThat(anomalies(first, later)).containsExactly(Tuple.tuple(Kind.LOST_UPDATE, List.of(1, 2)));
    }

    private static List<Tuple> anomalies(Observation... history) {
        return HistoryChecker.check(List.of(history)).stream()
                .map((Anomaly anomaly) -> Tuple.tuple(anomaly.kind(), anomaly.transactions()))
                .toList();
    }

    private static Observation committed(int id, Operation... operations) {
        return new Observation(id, id, 0, 5, 10, List.of(operations), Outcome.COMMITTED);
    }

    private static Read read(String list, Integer... numbers) {
        return new Read(list, List.of(numbers), numbers.length);
    }

    private static Append append(String list, int number) {
        return new Append(list, number);
    }
}
