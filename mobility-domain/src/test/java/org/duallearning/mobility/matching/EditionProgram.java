package org.duallearning.mobility.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.candidacy.Pin;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKind;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The matching of an edition as an integer program, written from the dossier's own terms and solved by ojAlgo: most learners
 * placed, then the greatest fit. Knows nothing of flows, groups and shares.
 *
 * <p>Serves editions in which all trades are known, nobody knows a language, and pins fit.
 */
final class EditionProgram {

    private static final int ONE_MORE = 100_000;

    private final EditionInput input;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Map<String, Variable>> at = new TreeMap<>();
    private int names;

    private EditionProgram(EditionInput input) {
        this.input = input;
    }

    /** The greatest number placed, pinned seats included, and with it the greatest fit. */
    record Optimum(int placed, long fit) {}

    static Optimum solve(EditionInput input) {
        EditionProgram program = new EditionProgram(input);
        program.addPairs();
        program.addCapacities();
        program.addMinimumGroups();
        program.addClassLimits();
        program.addCompanions();
        Optimisation.Result result = program.model.maximise();
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("ojAlgo answers " + result.getState());
        }
        long value = BigDecimal.valueOf(result.getValue())
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        return new Optimum((int) Math.floorDiv(value, ONE_MORE), Math.floorMod(value, (long) ONE_MORE));
    }

    private void addPairs() {
        for (Entrant entrant : input.entrants()) {
            String learner = entrant.learner().id().value();
            at.put(learner, new TreeMap<>());
            for (Place place : input.places()) {
                boolean sameTrade = Objects.equals(entrant.learner().iscedField(), place.iscedField());
                if (sameTrade && !isForbidden(learner, place)) {
                    int wish = place.country().equals(entrant.candidacy().firstCountry())
                            ? 600
                            : place.country().equals(entrant.candidacy().secondCountry()) ? 300 : 0;
                    Variable variable = model.newVariable(name("x")).binary().weight(ONE_MORE + wish + 200);
                    at.get(learner).put(place.id().value(), variable);
                    if (isPinnedAt(learner, place)) {
                        variable.lower(1);
                    }
                }
            }
            sum(pairs(learner, place -> true)).upper(1);
        }
    }

    private boolean isForbidden(String learner, Place place) {
        return pinsOf(learner)
                .anyMatch(pin -> pin.kind().fixes() != pin.key().place().equals(place.id()));
    }

    private boolean isPinnedAt(String learner, Place place) {
        return pinsOf(learner)
                .anyMatch(pin -> pin.kind().fixes() && pin.key().place().equals(place.id()));
    }

    private Stream<Pin> pinsOf(String learner) {
        return input.pins().stream().filter(pin -> pin.key().learner().value().equals(learner));
    }

    private void addCapacities() {
        for (Place place : input.places()) {
            sum(pairs(learner -> true, place::equals)).upper(place.capacity());
        }
        for (Quota quota : input.quotas()) {
            if (quota.capacity() != null) {
                sum(pairs(learner -> true, under(quota))).upper(quota.capacity());
            }
            if (quota.supervisors() != null) {
                sum(pairs(learner -> true, under(quota))).upper(quota.supervisors() * quota.learnersPerSupervisor());
            }
        }
    }

    private static Predicate<Place> under(Quota quota) {
        String id = quota.key().id();
        return quota.key().kind() == QuotaKind.HOST
                ? place -> place.host().value().equals(id)
                : place -> (place.country().alpha2() + " " + place.region()).equals(id);
    }

    private static String region(Place place) {
        return place.country() + " " + place.region() + " " + place.startsOn();
    }

    private List<String> regions() {
        return input.places().stream().map(EditionProgram::region).distinct().toList();
    }

    private void addMinimumGroups() {
        for (Quota quota : input.quotas()) {
            if (quota.minimumGroup() == null) {
                continue;
            }
            for (String region : regions()) {
                List<Variable> there = pairs(
                        learner -> true, under(quota).and(place -> region(place).equals(region)));
                boolean pinned = there.stream().anyMatch(Variable::isLowerLimitSet) && hasPin(region);
                if (there.isEmpty() || pinned) {
                    continue;
                }
                Variable open = model.newVariable(name("open")).binary();
                Expression enough = sum(there).lower(0);
                enough.set(open, -quota.minimumGroup());
                Expression onlyIfOpen = sum(there).upper(0);
                onlyIfOpen.set(open, -there.size());
            }
        }
    }

    private boolean hasPin(String region) {
        return input.pins().stream()
                .filter(pin -> pin.kind() == PinKind.LOCKED)
                .anyMatch(pin -> input.places().stream()
                        .anyMatch(place -> place.id().equals(pin.key().place())
                                && region(place).equals(region)));
    }

    private void addClassLimits() {
        Map<String, List<String>> classes = input.entrants().stream()
                .collect(Collectors.groupingBy(
                        entrant -> entrant.learner().schoolClass(),
                        Collectors.mapping(entrant -> entrant.learner().id().value(), Collectors.toList())));
        for (Quota quota : input.quotas()) {
            if (quota.maxPerClass() != null) {
                classes.values().forEach(classmates -> {
                    long pinned = pairs(classmates::contains, under(quota)).stream()
                            .filter(Variable::isLowerLimitSet)
                            .filter(variable -> variable.getLowerLimit().signum() > 0)
                            .count();
                    sum(pairs(classmates::contains, under(quota))).upper(Math.max(quota.maxPerClass(), pinned));
                });
            }
        }
    }

    private void addCompanions() {
        for (Entrant one : input.entrants()) {
            for (Entrant other : input.entrants()) {
                boolean mutual = !one.equals(other)
                        && one.candidacy().goWith().contains(other.learner().id())
                        && other.candidacy().goWith().contains(one.learner().id());
                if (!mutual) {
                    continue;
                }
                String learner = one.learner().id().value();
                String companion = other.learner().id().value();
                boolean follows = pinsOf(companion).anyMatch(pin -> pin.kind().fixes());
                boolean leads = pinsOf(learner).anyMatch(pin -> pin.kind().fixes());
                for (String region : regions()) {
                    Expression less =
                            sum(pairs(learner::equals, place -> region(place).equals(region)));
                    pairs(companion::equals, place -> region(place).equals(region))
                            .forEach(variable -> less.set(variable, -1));
                    if (!leads) {
                        less.upper(0);
                    }
                    if (!follows && !leads) {
                        less.lower(0);
                    }
                }
            }
        }
    }

    private List<Variable> pairs(String learner, Predicate<Place> where) {
        return pairs(learner::equals, where);
    }

    private List<Variable> pairs(Predicate<String> who, Predicate<Place> where) {
        List<Variable> variables = new ArrayList<>();
        at.forEach((learner, places) -> input.places().stream()
                .filter(place -> who.test(learner) && where.test(place))
                .map(place -> places.get(place.id().value()))
                .filter(Objects::nonNull)
                .forEach(variables::add));
        return variables;
    }

    private Expression sum(List<Variable> variables) {
        Expression sum = model.newExpression(name("c"));
        variables.forEach(variable -> sum.set(variable, 1));
        return sum;
    }

    private String name(String kind) {
        return kind + names++;
    }
}
