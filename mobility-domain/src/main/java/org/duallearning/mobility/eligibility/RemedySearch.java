package org.duallearning.mobility.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * <p>An inquiry that stands in the way can only come to something else if one of the facts it looked at does, so each step
 * changes one of those, to a value at which the rules turn. Remedies of one fact are tried before those of two and three.
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
    private final List<Inquiry> inquiries;
    private final Set<Outcome> inTheWay;
    private @Nullable List<Remedy.Change> best;
    private @Nullable RemedySize bestSize;

    private RemedySearch(EligibilityFacts facts, List<Inquiry> inquiries, Set<Outcome> inTheWay) {
        this.facts = facts;
        this.inquiries = inquiries;
        this.inTheWay = inTheWay;
    }

    static Optional<Remedy> smallest(EligibilityFacts facts, List<Inquiry> inquiries, Verdict verdict) {
        if (verdict == Verdict.ELIGIBLE) {
            return Optional.empty();
        }
        Optional<Remedy> toEligible = new RemedySearch(
                        facts, inquiries, EnumSet.of(Outcome.VIOLATED, Outcome.UNKNOWN, Outcome.REFER))
                .search(Verdict.ELIGIBLE);
        return toEligible.isPresent() || verdict == Verdict.REFER
                ? toEligible
                : new RemedySearch(facts, inquiries, EnumSet.of(Outcome.VIOLATED, Outcome.UNKNOWN))
                        .search(Verdict.REFER);
    }

    private Optional<Remedy> search(Verdict becomes) {
        for (int count = 1; count <= MOST_FACTS && best == null; count++) {
            extend(facts, List.of(), count);
        }
        return Optional.ofNullable(best).map(changes -> new Remedy(changes, becomes));
    }

    private void extend(EligibilityFacts changed, List<Remedy.Change> changes, int left) {
        Evaluation evaluation = new Evaluation(changed);
        Optional<Inquiry.Answer> obstacle = inquiries.stream()
                .map(inquiry -> inquiry.ask(evaluation))
                .filter(answer -> inTheWay.contains(answer.outcome()))
                .findFirst();
        if (obstacle.isEmpty()) {
            keepIfSmallest(changes);
        } else if (left > 0) {
            for (Fact fact : changeable(obstacle.get(), changes)) {
                for (Remedy.Change change : changesOf(fact, evaluation)) {
                    List<Remedy.Change> more = new ArrayList<>(changes);
                    more.add(change);
                    extend(changed.with(fact, change.to()), more, left - 1);
                }
            }
        }
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

    private Set<Fact> changeable(Inquiry.Answer obstacle, List<Remedy.Change> changes) {
        Set<Fact> looked = EnumSet.noneOf(Fact.class);
        obstacle.findings().forEach(finding -> looked.addAll(finding.facts()));
        looked.removeIf(fact -> !OF_CANDIDACY.contains(fact)
                && !(fact.isOfAgreement() && facts.agreement() == AgreementStatus.RUNNING));
        changes.forEach(change -> looked.remove(change.fact()));
        return looked;
    }

    private List<Remedy.Change> changesOf(Fact fact, Evaluation evaluation) {
        Optional<Object> from = facts.value(fact);
        return Representatives.turningPoints(fact, inquiries, evaluation).stream()
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
