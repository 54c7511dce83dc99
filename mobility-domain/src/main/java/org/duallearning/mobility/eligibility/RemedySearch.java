package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
 * one fact are tried before those of two and three.
 */
final class RemedySearch {

    private static final int MOST_FACTS = 3;

    private static final Set<Fact> OF_CANDIDACY = EnumSet.of(
            Fact.OWN_PLACE,
            Fact.MATURITY_STATEMENT,
            Fact.VOLUNTARY,
            Fact.EMPLOYER_CONSENT_ON,
            Fact.GUARDIAN_CONSENT_ON,
            Fact.SUBMITTED_AT);

    private final EligibilityFacts facts;
    private final Evaluation changed;
    private final List<Inquiry> inquiries;
    private final Set<Outcome> inTheWay;
    private @Nullable List<Remedy.Change> best;
    private @Nullable RemedySize bestSize;

    private RemedySearch(EligibilityFacts facts, List<Inquiry> inquiries, Set<Outcome> inTheWay) {
        this.facts = facts;
        this.changed = new Evaluation(facts);
        this.inquiries = inquiries;
        this.inTheWay = inTheWay;
    }

    /** Leaves out of every inquiry what no change can bring back. */
    private static List<Inquiry> narrowed(EligibilityFacts facts, List<Inquiry> inquiries) {
        Evaluation unchangeable = new Evaluation(facts);
        Arrays.stream(Fact.values())
                .filter(fact -> isChangeable(fact, facts) && !fact.emptyMeansNone())
                .forEach(fact -> unchangeable.suppose(fact, null));
        return inquiries.stream()
                .map(inquiry -> inquiry.narrowedTo(unchangeable))
                .toList();
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

    private Optional<Remedy> search(Verdict becomes) {
        for (int count = 1; count <= MOST_FACTS && best == null; count++) {
            extend(List.of(), EnumSet.noneOf(Fact.class), count);
        }
        return Optional.ofNullable(best).map(changes -> new Remedy(changes, becomes));
    }

    /** A fact that was tried is closed to those that are tried beside it, so that no set of facts is tried twice. */
    private void extend(List<Remedy.Change> changes, Set<Fact> tried, int left) {
        Set<Fact> closed = EnumSet.copyOf(tried);
        List<Set<Fact>> obstacles = obstacles(closed);
        if (obstacles.isEmpty()) {
            keepIfSmallest(changes);
        } else if (left > 0) {
            for (Fact fact : Collections.min(obstacles, Comparator.comparingInt(Set::size))) {
                closed.add(fact);
                for (Remedy.Change change : changesOf(fact)) {
                    List<Remedy.Change> more = new ArrayList<>(changes);
                    more.add(change);
                    changed.suppose(fact, change.to());
                    extend(more, closed, left - 1);
                }
                changed.suppose(fact, facts.value(fact).orElse(fact.whenEmpty()));
            }
        }
    }

    /** Returns, for every inquiry that stands in the way, the facts that could still be changed to clear it. */
    private List<Set<Fact>> obstacles(Set<Fact> closed) {
        return inquiries.stream()
                .map(inquiry -> inquiry.ask(changed))
                .filter(answer -> inTheWay.contains(answer.outcome()))
                .map(answer -> changeable(answer, closed))
                .toList();
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

    private Set<Fact> changeable(Inquiry.Answer obstacle, Set<Fact> closed) {
        Set<Fact> looked = EnumSet.noneOf(Fact.class);
        looked.addAll(obstacle.read());
        looked.removeIf(fact -> closed.contains(fact) || !isChangeable(fact, facts));
        return looked;
    }

    private static boolean isChangeable(Fact fact, EligibilityFacts facts) {
        return OF_CANDIDACY.contains(fact) || (fact.isOfAgreement() && facts.agreement() == AgreementStatus.RUNNING);
    }

    private List<Remedy.Change> changesOf(Fact fact) {
        Optional<Object> from = facts.value(fact);
        return Representatives.turningPoints(fact, inquiries, changed).stream()
                .filter(to -> !from.equals(Optional.of(to)) && staysRunning(fact, to))
                .map(to -> new Remedy.Change(fact, from, to))
                .filter(RemedySize::isAllowed)
                .toList();
    }

    /** A remedy mends the agreement and does not wish it away; what would run instead is not among the facts. */
    private boolean staysRunning(Fact fact, Object to) {
        if (fact == Fact.ENDS_ON) {
            Optional<LocalDate> departsOn = facts.date(Fact.DEPARTS_ON);
            return departsOn.isEmpty() || !((LocalDate) to).isBefore(departsOn.get());
        }
        return to != AgreementType.NONE;
    }
}
