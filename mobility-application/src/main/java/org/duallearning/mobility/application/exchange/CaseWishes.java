package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duallearning.mobility.matching.MatchingPair;
import org.duallearning.mobility.matching.MatchingProblemBuilder;
import org.duallearning.mobility.matching.Objective;
import org.jspecify.annotations.Nullable;

/**
 * What learners wish, in one of the three kinds of a case.
 *
 * <p>Ranks: {@code choices} the position as written; {@code edges} 1 + the number of the learner's own different greater
 * weights; {@code costs} 1 + the number of the learner's own different smaller costs.
 */
final class CaseWishes {

    private static final List<String> KINDS = List.of("choices", "edges", "costs");

    private final String kind;
    private final List<@Nullable String> places;
    private final Set<String> known;
    private final CaseNodes nodes;
    private long greatest;

    private CaseWishes(String kind, List<@Nullable String> places, CaseNodes nodes) {
        this.kind = kind;
        this.places = places;
        this.nodes = nodes;
        this.greatest = kind.equals("costs") ? -MatchingPair.GREATEST_VALUE : 0;
        this.known = new HashSet<>();
        places.stream().filter(Objects::nonNull).forEach(known::add);
    }

    /** Finds the one kind that all learners use, and notes those who do not. */
    static CaseWishes of(List<JsonNode> learners, List<@Nullable String> places, CaseNodes nodes) {
        String kind = null;
        for (int i = 0; i < learners.size(); i++) {
            JsonNode learner = learners.get(i);
            List<String> own = KINDS.stream().filter(learner::has).toList();
            String path = "$.learners[" + i + "]";
            if (own.isEmpty()) {
                nodes.add(path, null, "MISSING", "give the learner choices, edges or costs; an empty list will do");
            } else if (own.size() > 1 || (kind != null && !kind.equals(own.get(0)))) {
                String other = own.get(own.size() - 1);
                nodes.add(
                        path + "." + other, null, "MIXED_KINDS", "use one of choices, edges and costs in all the case");
            }
            kind = kind == null && !own.isEmpty() ? own.get(0) : kind;
        }
        return new CaseWishes(kind == null ? "choices" : kind, places, nodes);
    }

    Objective objective() {
        return switch (kind) {
            case "edges" -> Objective.GREATEST_WEIGHT;
            case "costs" -> Objective.LEAST_COST;
            default -> Objective.LEAST_RANK_SUM;
        };
    }

    /** One more than the longest list or the greatest cost that was written. */
    long fitCeiling() {
        return greatest + 1;
    }

    /** Reads a learner's wishes; adds them unless they are only to be checked. */
    void addPairs(MatchingProblemBuilder builder, String learner, JsonNode node, String path, boolean wanted) {
        if (!node.has(kind)) {
            return;
        }
        List<JsonNode> wishes = nodes.list(node, kind, path, true);
        List<@Nullable String> listed = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            JsonNode wish = wishes.get(i);
            String at = path + "." + kind + "[" + i + "]";
            Long value = 1L;
            switch (kind) {
                case "choices" -> listed.add(nodes.text(wish, at));
                case "edges" -> {
                    listed.add(nodes.text(wish.path("place"), at + ".place"));
                    value = wish.has("weight") ? nodes.signed(wish.path("weight"), at + ".weight") : value;
                }
                default -> {
                    listed.add(i < places.size() ? places.get(i) : null);
                    value = nodes.signed(wish, at);
                }
            }
            values.add(value == null ? 1 : value);
        }
        checkList(listed, wishes, path + "." + kind);
        noteGreatest(values);
        List<Integer> ranks = ranks(values);
        Set<String> added = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            String place = listed.get(i);
            if (wanted && place != null && known.contains(place) && added.add(place)) {
                builder.pair(learner, place, ranks.get(i), values.get(i));
            }
        }
    }

    private void checkList(List<@Nullable String> listed, List<JsonNode> wishes, String path) {
        if (kind.equals("costs")) {
            if (wishes.size() != places.size()) {
                nodes.add(path, null, "WRONG_LENGTH", "give one cost for each of the " + places.size() + " places");
            }
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            String place = listed.get(i);
            if (place != null && !seen.add(place)) {
                nodes.add(
                        path + "[" + i + "]", wishes.get(i), "LISTED_TWICE", "name every place once for each learner");
            }
        }
    }

    private void noteGreatest(List<Long> values) {
        switch (kind) {
            case "choices" -> greatest = Math.max(greatest, values.size());
            case "costs" -> values.forEach(value -> greatest = Math.max(greatest, value));
            default -> {
                // Weights are what they are; nothing is counted down from them.
            }
        }
    }

    private List<Integer> ranks(List<Long> values) {
        List<Integer> ranks = new ArrayList<>();
        List<Long> ascending = values.stream().distinct().sorted().toList();
        for (int i = 0; i < values.size(); i++) {
            int position = Collections.binarySearch(ascending, values.get(i));
            ranks.add(
                    switch (kind) {
                        case "choices" -> i + 1;
                        case "edges" -> ascending.size() - position;
                        default -> position + 1;
                    });
        }
        return ranks;
    }
}
