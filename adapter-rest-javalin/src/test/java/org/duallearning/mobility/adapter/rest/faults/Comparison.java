package org.duallearning.mobility.adapter.rest.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what a store has of a project against the log of all that was ever asked of it, and says how each version came about.
 * Used by one thread.
 */
final class Comparison {
    private final List<LoggedWrite> log;
    private final StoredProject store;
    private final Map<String, List<Claim>> claims = new HashMap<>();
    private final Map<RecordVersion, LoggedWrite> makers = new LinkedHashMap<>();
    private final Map<String, Integer> effectsDone = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Comparison(List<LoggedWrite> log, StoredProject store) {
        this.log = log;
        this.store = store;
    }

    /**
     * Compares.
     *
     * @param caller in whose name everything was asked
     */
    static Outcome of(List<LoggedWrite> log, StoredProject store, String caller) {
        Comparison comparison = new Comparison(log, store);
        comparison.explainVersions();
        log.forEach(comparison::judge);
        comparison.findings.addAll(new AuditComparison(store, comparison.makers, caller).findings());
        return comparison.outcome();
    }

    private void explainVersions() {
        for (LoggedWrite logged : log) {
            for (Effect effect : logged.write().effects()) {
                claims.computeIfAbsent(target(effect.kind(), effect.key()), target -> new ArrayList<>())
                        .add(new Claim(logged, effect));
            }
        }
        store.versions().forEach((version, value) -> {
            claimed(version, value)
                    .ifPresentOrElse(
                            maker -> {
                                makers.put(version, maker);
                                effectsDone.merge(maker.write().mark(), 1, Integer::sum);
                            },
                            () -> find(Flaw.UNASKED, version));
            if (version.version() > 1
                    && !store.versions()
                            .containsKey(new RecordVersion(version.kind(), version.key(), version.version() - 1))) {
                find(Flaw.VERSION_MISSING, "before " + version);
            }
        });
    }

    /** Each write can have made a version once only. */
    private Optional<LoggedWrite> claimed(RecordVersion version, Object value) {
        Iterator<Claim> open = claims.getOrDefault(target(version.kind(), version.key()), List.of())
                .iterator();
        while (open.hasNext()) {
            Claim claim = open.next();
            if (claim.effect().isMadeBy().test(value)) {
                open.remove();
                return Optional.of(claim.logged());
            }
        }
        return Optional.empty();
    }

    private void judge(LoggedWrite logged) {
        Write write = logged.write();
        int all = write.effects().size();
        int done = effectsDone.getOrDefault(write.mark(), 0);
        boolean refused = write.isToBeRefused() || (logged.isAnswered() && !logged.isAcknowledged());
        if (logged.isAnswered() && logged.status() != write.due()) {
            find(Flaw.OTHER_ANSWER, "%s was answered %d, not %d".formatted(write, logged.status(), write.due()));
        }
        if (done > 0 && refused) {
            find(Flaw.DONE_THOUGH_REFUSED, write);
        } else if (done > 0 && done < all) {
            find(Flaw.TORN, "%s: %d of %d versions are there".formatted(write, done, all));
        } else if (done == 0 && logged.isAcknowledged() && !refused) {
            find(Flaw.LOST, write);
        }
    }

    private Outcome outcome() {
        List<LoggedWrite> unanswered =
                log.stream().filter(logged -> !logged.isAnswered()).toList();
        return new Outcome(
                log.stream()
                        .filter(LoggedWrite::isAcknowledged)
                        .map(logged -> logged.write().action())
                        .toList(),
                (int) log.stream()
                        .filter(logged -> logged.isAnswered() && !logged.isAcknowledged())
                        .count(),
                unanswered.size(),
                (int) unanswered.stream()
                        .filter(logged -> effectsDone.containsKey(logged.write().mark()))
                        .count(),
                findings);
    }

    private void find(Flaw flaw, Object about) {
        findings.add(new Finding(flaw, about.toString()));
    }

    private static String target(String kind, String key) {
        return kind + " " + key;
    }

    private record Claim(LoggedWrite logged, Effect effect) {}
}
