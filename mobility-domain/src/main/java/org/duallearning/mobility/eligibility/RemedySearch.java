package org.duallearning.mobility.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duallearning.mobility.learner.AgreementType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest remedy.
 *
 * <p>An inquiry that stands in the way can only come to something else if one of the facts it looked at does. So each
 * step changes one of those to a value at which the rules turn, for the inquiry that leaves the least choice. Remedies of
 * one fact are tried before those of two and three. A branch is left as soon as the inquiries in the way need more facts
 * between them than may still be changed, or as it asks more than the best remedy so far.
 */
final class RemedySearch {

    private static final int MOST_FACTS = 3;
    private static final long NO_OBSTACLE = -1;

    private static final FactSet OF_CANDIDACY = FactSet.of(
            Fact.OWN_PLACE,
            Fact.MATURITY_STATEMENT,
            Fact.VOLUNTARY,
            Fact.EMPLOYER_CONSENT_ON,
            Fact.GUARDIAN_CONSENT_ON,
            Fact.SUBMITTED_AT);

    private final EligibilityFacts facts;
    private final List<Inquiry> inquiries;
    private final Set<Outcome> inTheWay;
    private final Evaluation changed;
    private @Nullable List<Remedy.Change> best;
    private @Nullable RemedySize bestSize;

    private RemedySearch(EligibilityFacts facts, List<Inquiry> inquiries, Set<Outcome> inTheWay) {
        this.facts = facts;
        this.inquiries = inquiries;
        this.inTheWay = inTheWay;
        this.changed = new Evaluation(facts);
    }

    static Optional<Remedy> smallest(EligibilityFacts facts, List<Inquiry> inquiries, Verdict verdict) {
        if (verdict == Verdict.ELIGIBLE) {
            return Optional.empty();
        }
        List<Inquiry> narrowed = narrowed(facts, inquiries);
        Optional<Remedy> toEligible = new RemedySearch(
                        facts, narrowed, EnumSet.of(Outcome.VIOLATED, Outcome.UNKNOWN, Outcome.REFER))
                .search(Verdict.ELIGIBLE);
        return toEligible.isPresent() || verdict == Verdict.REFER
                ? toEligible
                : new RemedySearch(facts, narrowed, EnumSet.of(Outcome.VIOLATED, Outcome.UNKNOWN))
                        .search(Verdict.REFER);
    }

    /** Leaves out of every inquiry what no change can bring back. */
    private static List<Inquiry> narrowed(EligibilityFacts facts, List<Inquiry> inquiries) {
        Evaluation unchangeable = new Evaluation(facts);
        changeable(facts).stream()
                .filter(fact -> !fact.emptyMeansNone())
                .forEach(fact -> unchangeable.suppose(fact, null));
        return inquiries.stream()
                .map(inquiry -> inquiry.narrowedTo(unchangeable))
                .toList();
    }

    private static FactSet changeable(EligibilityFacts facts) {
        return facts.agreement() != AgreementStatus.NONE
                ? FactSet.of(Arrays.stream(Fact.values())
                                .filter(Fact::isOfAgreement)
                                .toArray(Fact[]::new))
                        .plus(OF_CANDIDACY)
                : OF_CANDIDACY;
    }

    private Optional<Remedy> search(Verdict becomes) {
        if (inquiries.stream().allMatch(this::canGetOutOfTheWay)) {
            Inquiry.Answer[] answers =
                    inquiries.stream().map(inquiry -> inquiry.ask(changed)).toArray(Inquiry.Answer[]::new);
            for (int count = 1; count <= MOST_FACTS && best == null; count++) {
                extend(answers, List.of(), changeable(facts).bits(), count);
            }
        }
        return Optional.ofNullable(best).map(changes -> new Remedy(changes, becomes));
    }

    /** An inquiry of which every rule can only come to what stands in the way is beyond remedy. */
    private boolean canGetOutOfTheWay(Inquiry inquiry) {
        return inquiry instanceof Gate
                || inquiry.rules().stream().anyMatch(rule -> !inTheWay.containsAll(rule.outcomes()));
    }

    /**
     * Tries every change of one more fact.
     *
     * @param answers what the inquiries come to with the changes so far
     * @param open the facts that may still be changed: one that was tried is closed to those that are tried beside it, so
     *     that no set of facts is tried twice
     */
    private void extend(Inquiry.Answer[] answers, List<Remedy.Change> changes, long open, int left) {
        long narrowest = narrowestObstacle(answers, open, left);
        if (narrowest == 0) {
            return;
        }
        if (narrowest == NO_OBSTACLE) {
            keepIfSmallest(changes);
            return;
        }
        long stillOpen = open;
        for (Fact fact : FactSet.ofBits(narrowest)) {
            stillOpen &= ~FactSet.bit(fact);
            for (Remedy.Change change : changesOf(fact)) {
                List<Remedy.Change> more = new ArrayList<>(changes);
                more.add(change);
                if (!asksMoreThanTheBest(more)) {
                    changed.suppose(fact, change.to());
                    extend(askedAgain(answers, fact), more, stillOpen, left - 1);
                }
            }
            changed.suppose(fact, facts.value(fact).orElse(fact.whenEmpty()));
        }
    }

    /**
     * Returns the open facts of the inquiry in the way that looked at the fewest of them; none where the inquiries in the
     * way have no open fact or need more facts between them than are left, {@link #NO_OBSTACLE} where none is in the way.
     */
    private long narrowestObstacle(Inquiry.Answer[] answers, long open, int left) {
        long narrowest = NO_OBSTACLE;
        long claimed = 0;
        int needed = 0;
        for (Inquiry.Answer answer : answers) {
            if (inTheWay.contains(answer.outcome())) {
                long looked = answer.read().bits() & open;
                if (narrowest == NO_OBSTACLE || Long.bitCount(looked) < Long.bitCount(narrowest)) {
                    narrowest = looked;
                }
                if ((looked & claimed) == 0) {
                    claimed |= looked;
                    needed++;
                }
            }
        }
        return needed > left ? 0 : narrowest;
    }

    private Inquiry.Answer[] askedAgain(Inquiry.Answer[] answers, Fact fact) {
        Inquiry.Answer[] again = answers.clone();
        for (int i = 0; i < again.length; i++) {
            if (again[i].read().contains(fact)) {
                again[i] = inquiries.get(i).ask(changed);
            }
        }
        return again;
    }

    private boolean asksMoreThanTheBest(List<Remedy.Change> changes) {
        return bestSize != null && RemedySize.of(changes, null).asksMoreThan(bestSize);
    }

    private void keepIfSmallest(List<Remedy.Change> changes) {
        List<Remedy.Change> inOrder = new ArrayList<>(changes);
        inOrder.sort(Comparator.comparing(Remedy.Change::fact));
        RemedySize size = RemedySize.of(inOrder, facts.date(Fact.DEPARTS_ON).orElse(null));
        if (bestSize == null || size.compareTo(bestSize) < 0) {
            best = inOrder;
            bestSize = size;
        }
    }

    private List<Remedy.Change> changesOf(Fact fact) {
        Optional<Object> from = facts.value(fact);
        List<Remedy.Change> changes = new ArrayList<>();
        for (Object to : Representatives.turningPoints(fact, inquiries, changed)) {
            for (Object reachable : to instanceof BigDecimal hours ? Hours.inTenths(hours) : List.of(to)) {
                Remedy.Change change = new Remedy.Change(fact, from, reachable);
                if (!from.equals(Optional.of(reachable))
                        && staysRunning(fact, reachable)
                        && RemedySize.isAllowed(change)) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    /**
     * A remedy mends the agreement and does not wish it away; what would run instead is not among the facts. Where nothing is
     * known of one, it may turn out that there is none.
     */
    private boolean staysRunning(Fact fact, Object to) {
        if (fact == Fact.ENDS_ON) {
            Optional<LocalDate> departsOn = facts.date(Fact.DEPARTS_ON);
            return departsOn.isEmpty() || !((LocalDate) to).isBefore(departsOn.get());
        }
        return to != AgreementType.NONE
                || (facts.agreement() == AgreementStatus.UNKNOWN && facts.type().isEmpty());
    }
}
