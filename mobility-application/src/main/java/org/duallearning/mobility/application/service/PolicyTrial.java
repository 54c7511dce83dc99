package org.duallearning.mobility.application.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.duallearning.mobility.application.port.in.TryPolicies.NamedRules;
import org.duallearning.mobility.application.port.in.TryPolicies.Policy;
import org.duallearning.mobility.application.service.Assessor.Assessed;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.project.Edition;

/** Tries policies on the same candidacies: they are assessed and matched afresh, edition by edition. Immutable and thread-safe. */
final class PolicyTrial {
    private final ProjectData data;
    private final Assessor assessor;
    private final long seed;
    private final Map<Edition, List<Assessed>> candidacies = new LinkedHashMap<>();

    /**
     * Tries policies on some editions.
     *
     * @param assessor assesses as the project does
     * @param seed what a lottery draws from
     */
    PolicyTrial(ProjectData data, Assessor assessor, List<Edition> editions, long seed) {
        this.data = data;
        this.assessor = assessor;
        this.seed = seed;
        editions.forEach(edition -> candidacies.put(edition, assessor.assessAll(edition)));
    }

    /** What the project itself does. */
    TriedPolicy ofProject() {
        return of(new Policy(null, Mechanism.MOST_PLACED));
    }

    /** What another policy makes of it. Assessments on record stand under the rules of the project only. */
    TriedPolicy of(Policy policy) {
        NamedRules rules = policy.rules();
        Assessor asked = rules == null ? assessor : assessor.supposing(rules.book());
        return new TriedPolicy(
                rules == null ? null : rules.name(),
                asked.ruleBook(),
                policy.mechanism(),
                policy.mechanism() == Mechanism.LOTTERY ? seed : null,
                candidacies.entrySet().stream()
                        .map(edition -> count(asked, rules != null, edition, policy.mechanism()))
                        .toList());
    }

    private EditionCount count(
            Assessor asked, boolean again, Entry<Edition, List<Assessed>> edition, Mechanism mechanism) {
        List<Assessed> assessed = again ? asked.assessAgain(edition.getValue()) : edition.getValue();
        return EditionCount.of(data, asked, edition.getKey(), assessed, mechanism, seed);
    }

    /** How many candidacies the project leaves to an assessment on record, by another book than the one in force. */
    int standingOnRecord() {
        String inForce = assessor.ruleBook().fingerprint();
        return (int) candidacies.values().stream()
                .flatMap(List::stream)
                .filter(Assessed::stands)
                .filter(assessed ->
                        !assessed.assessment().ruleBook().fingerprint().equals(inForce))
                .count();
    }
}
