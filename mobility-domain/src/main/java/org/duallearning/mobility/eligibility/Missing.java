package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the empty columns that could still change the verdict.
 *
 * <p>A column counts if some filling of all the other empty ones leaves the verdict undetermined without it: any value
 * of it then settles the verdict, since nothing else is left to know. Fillings are tried from the values at which the
 * rules themselves turn, and their neighbours. What a filling already violates is cut off, and inquiries that no empty
 * column connects are searched apart, so that the work grows with what hangs together and not with all that is empty.
 */
final class Missing {

    /** The best that can be reached by filling every empty fact but one, from bad to good. */
    private enum Reach {
        /** Every filling violates something. */
        VIOLATED,
        /** Some filling leaves nothing unknown, and none leaves anything to the one fact. */
        SETTLED,
        /** Some filling leaves an inquiry to the one fact, and violates nothing. */
        OPEN
    }

    /** What is left of an inquiry that is unknown, and the empty facts it waits for. */
    private record Waiting(Inquiry inquiry, FactSet facts) {}

    /** These settle which rows can still count, so they are filled first. */
    private static final List<Fact> FIRST =
            List.of(Fact.SYSTEM, Fact.DEPARTS_ON, Fact.ENROLLED_FROM, Fact.ENROLLED_UNTIL, Fact.TYPE);

    private final Evaluation facts;
    private final Fact asked;

    private Missing(EligibilityFacts facts, Fact asked) {
        this.facts = new Evaluation(facts);
        this.asked = asked;
    }

    /** Returns the missing facts, in the order of {@link Fact}; only inquiries that are unknown can still turn. */
    static List<Fact> in(EligibilityFacts facts, List<Inquiry> inquiries) {
        Evaluation evaluation = new Evaluation(facts);
        List<Inquiry> unknown = inquiries.stream()
                .filter(inquiry -> inquiry.ask(evaluation).outcome() == Outcome.UNKNOWN)
                .map(inquiry -> inquiry.narrowedTo(evaluation))
                .toList();
        return Arrays.stream(Fact.values())
                .filter(fact -> isEmptyColumn(fact, facts))
                .filter(fact -> unknown.stream().anyMatch(inquiry -> inquiry.canAsk(fact)))
                .filter(fact -> new Missing(facts, fact).ask(unknown) == Reach.OPEN)
                .toList();
    }

    private static boolean isEmptyColumn(Fact fact, EligibilityFacts facts) {
        boolean isInSomeRow = switch (facts.agreement()) {
            case RUNNING -> true;
            case NONE -> !fact.isOfAgreement();
            case UNKNOWN ->
                !fact.isOfAgreement()
                        || fact == Fact.TYPE
                        || facts.value(Fact.TYPE).isPresent();
        };
        return isInSomeRow && !fact.emptyMeansNone() && facts.value(fact).isEmpty();
    }

    private Reach ask(List<Inquiry> inquiries) {
        List<Waiting> waiting = new ArrayList<>();
        for (Inquiry inquiry : inquiries) {
            Inquiry.Answer answer = inquiry.ask(facts);
            if (answer.outcome() == Outcome.VIOLATED) {
                return Reach.VIOLATED;
            }
            if (answer.outcome() == Outcome.UNKNOWN) {
                waiting.add(new Waiting(inquiry.narrowedTo(facts), emptyBesideAsked(answer.open())));
            }
        }
        return explore(waiting);
    }

    private FactSet emptyBesideAsked(FactSet open) {
        return FactSet.of(open.stream()
                .filter(fact -> fact != asked && facts.isUnknown(fact))
                .toArray(Fact[]::new));
    }

    private Reach explore(List<Waiting> waiting) {
        Reach best = Reach.SETTLED;
        for (List<Waiting> group : connected(waiting)) {
            Reach reach = fill(group);
            if (reach == Reach.VIOLATED) {
                return reach;
            }
            best = reach == Reach.OPEN ? reach : best;
        }
        return best;
    }

    private Reach fill(List<Waiting> group) {
        Optional<Fact> next = next(group);
        if (next.isEmpty()) {
            return Reach.OPEN;
        }
        List<Inquiry> inquiries = group.stream().map(Waiting::inquiry).toList();
        boolean canOpen = inquiries.stream().anyMatch(inquiry -> inquiry.canAsk(asked));
        Reach enough = canOpen ? Reach.OPEN : Reach.SETTLED;
        Reach best = Reach.VIOLATED;
        Iterator<Object> values =
                Representatives.of(next.get(), inquiries, facts).iterator();
        while (values.hasNext() && best != enough) {
            facts.suppose(next.get(), values.next());
            Reach reach = ask(inquiries);
            best = reach.compareTo(best) > 0 ? reach : best;
        }
        facts.suppose(next.get(), null);
        return best;
    }

    private static Optional<Fact> next(List<Waiting> group) {
        FactSet open = group.stream().map(Waiting::facts).reduce(FactSet.NONE, FactSet::plus);
        return Stream.concat(FIRST.stream().filter(open::contains), open.stream())
                .findFirst();
    }

    private static List<List<Waiting>> connected(List<Waiting> waiting) {
        List<List<Waiting>> groups = new ArrayList<>();
        for (Waiting each : waiting) {
            List<Waiting> merged = new ArrayList<>(List.of(each));
            Iterator<List<Waiting>> others = groups.iterator();
            while (others.hasNext()) {
                List<Waiting> other = others.next();
                if (other.stream().anyMatch(one -> shareFact(one, each))) {
                    merged.addAll(other);
                    others.remove();
                }
            }
            groups.add(merged);
        }
        return groups;
    }

    private static boolean shareFact(Waiting one, Waiting other) {
        return (one.facts().bits() & other.facts().bits()) != 0;
    }
}
