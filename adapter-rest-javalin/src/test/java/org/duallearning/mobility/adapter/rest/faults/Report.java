package org.duallearning.mobility.adapter.rest.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.audit.Action;

/** What came out of all rounds so far. Used by one thread. */
final class Report {
    private final Map<Action, Integer> acknowledged = new EnumMap<>(Action.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<Duration> starts = new ArrayList<>();
    private int refused;
    private int unanswered;
    private int unansweredDone;
    private int unopenable;

    void started(Duration startTime) {
        starts.add(startTime);
    }

    void unopenable() {
        unopenable++;
    }

    void compared(Outcome outcome) {
        outcome.acknowledged().forEach(action -> acknowledged.merge(action, 1, Integer::sum));
        refused += outcome.refused();
        unanswered += outcome.unanswered();
        unansweredDone += outcome.unansweredDone();
        findings.addAll(outcome.findings());
    }

    void found(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What the acknowledged writes did. */
    Set<Action> acknowledged() {
        return Set.copyOf(acknowledged.keySet());
    }

    Duration longestStart() {
        return starts.stream().max(Duration::compareTo).orElse(Duration.ZERO);
    }

    private Duration medianStart() {
        return starts.stream().sorted().skip(starts.size() / 2).findFirst().orElse(Duration.ZERO);
    }

    private long count(Flaw flaw) {
        return findings.stream().filter(finding -> finding.flaw() == flaw).count();
    }

    @Override
    public String toString() {
        long lost = count(Flaw.LOST);
        long torn = count(Flaw.TORN);
        return """
                acknowledged %d (%s), refused %d
                in flight %d, of which %d are stored
                lost %d, torn %d, unopenable %d, other flaws %d
                start to first answer: median %d ms, worst %d ms, of %d""".formatted(
                acknowledged.values().stream().mapToInt(Integer::intValue).sum(),
                acknowledged.entrySet().stream()
                        .map(done -> "%s %d".formatted(done.getKey(), done.getValue()))
                        .collect(Collectors.joining(", ")),
                refused,
                unanswered,
                unansweredDone,
                lost,
                torn,
                unopenable,
                findings.size() - lost - torn,
                medianStart().toMillis(),
                longestStart().toMillis(),
                starts.size());
    }
}
