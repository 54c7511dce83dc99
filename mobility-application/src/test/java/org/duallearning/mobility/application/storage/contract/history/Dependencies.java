package org.duallearning.mobility.application.storage.contract.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which transaction came before which, and why. Transactions are nodes by their place in the history; nodes behind them are
 * moments between transactions, so that the order of time takes a few edges for each.
 */
final class Dependencies {
    enum Kind {
        /** The second wrote the version after that of the first. */
        WRITE_WRITE("ww"),
        /** The second read the version that the first wrote. */
        WRITE_READ("wr"),
        /** The second wrote the version after that which the first read. */
        READ_WRITE("rw"),
        /** The first had ended when the second began. */
        TIME("time");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * Why one came before another.
     *
     * @param to the other
     * @param why the list that shows it; empty for time
     */
    record Edge(int to, Kind kind, String why) {}

    private final List<List<Edge>> outgoing = new ArrayList<>();

    Dependencies(List<Observation> history) {
        history.forEach(observation -> outgoing.add(new ArrayList<>()));
        addTime(history);
    }

    int size() {
        return outgoing.size();
    }

    List<Edge> from(int node) {
        return outgoing.get(node);
    }

    /** Adds an edge, unless both are the same. */
    void add(int from, int to, Kind kind, String why) {
        if (from != to) {
            outgoing.get(from).add(new Edge(to, kind, why));
        }
    }

    private record Event(long moment, int node, boolean isEnd) {}

    private void addTime(List<Observation> history) {
        List<Event> events = IntStream.range(0, history.size())
                .boxed()
                .flatMap(node -> Stream.of(
                        new Event(history.get(node).began(), node, false),
                        new Event(history.get(node).ended(), node, true)))
                .filter(event -> event.moment() != Observation.NEVER)
                .sorted(Comparator.comparingLong(Event::moment))
                .toList();
        int latest = -1;
        for (Event event : events) {
            if (event.isEnd()) {
                int moment = outgoing.size();
                outgoing.add(new ArrayList<>());
                add(event.node(), moment, Kind.TIME, "");
                if (latest >= 0) {
                    add(latest, moment, Kind.TIME, "");
                }
                latest = moment;
            } else if (latest >= 0) {
                add(latest, event.node(), Kind.TIME, "");
            }
        }
    }
}
