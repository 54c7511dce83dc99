package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.matching.MatchingGroup;
import org.duallearning.mobility.matching.MatchingProblemBuilder;
import org.duallearning.mobility.matching.MatchingShare;
import org.jspecify.annotations.Nullable;

/** Reads the side conditions of a matching case: groups, shares and learners who go together. */
final class CaseConditions {

    private final CaseNodes nodes;
    private final Collection<String> learners;
    private final Collection<String> places;
    private final Set<String> ids;
    private final Map<String, String> groupOf = new HashMap<>();

    /**
     * Side conditions over these learners and places.
     *
     * @param hosts the ids of hosts, which groups and shares may not have too
     */
    CaseConditions(CaseNodes nodes, Collection<String> learners, Collection<String> places, Collection<String> hosts) {
        this.nodes = nodes;
        this.learners = learners;
        this.places = new HashSet<>(places);
        this.ids = new HashSet<>(hosts);
    }

    void addTo(MatchingProblemBuilder builder, JsonNode root) {
        List<JsonNode> groups = nodes.list(root, "groups", "$", false);
        for (int i = 0; i < groups.size(); i++) {
            addGroup(builder, groups.get(i), "$.groups[" + i + "]");
        }
        List<JsonNode> shares = nodes.list(root, "shares", "$", false);
        for (int i = 0; i < shares.size(); i++) {
            addShare(builder, shares.get(i), "$.shares[" + i + "]");
        }
        List<JsonNode> together = nodes.list(root, "together", "$", false);
        for (int i = 0; i < together.size(); i++) {
            addTogether(builder, together.get(i), "$.together[" + i + "]");
        }
    }

    private void addGroup(MatchingProblemBuilder builder, JsonNode node, String path) {
        String id = newId(node, path);
        List<String> members = known(node, "places", path, places);
        for (String place : members) {
            String other = groupOf.putIfAbsent(place, path);
            if (other != null) {
                nodes.add(
                        path + ".places", node.path("places"), "IN_TWO_GROUPS", "put place " + place + " in one group");
            }
        }
        Long minimum = nodes.integer(node.path("minimum"), path + ".minimum", 1);
        if (id != null && minimum != null && nodes.problems().isEmpty()) {
            builder.group(new MatchingGroup(id, members, Math.toIntExact(minimum)));
        }
    }

    private void addShare(MatchingProblemBuilder builder, JsonNode node, String path) {
        String id = newId(node, path);
        List<String> who = known(node, "learners", path, learners);
        List<String> where = known(node, "places", path, places);
        Long most = nodes.integer(node.path("most"), path + ".most", 0);
        if (id != null && most != null && nodes.problems().isEmpty()) {
            builder.share(new MatchingShare(id, who, where, Math.toIntExact(most)));
        }
    }

    private void addTogether(MatchingProblemBuilder builder, JsonNode node, String path) {
        List<String> company = new ArrayList<>();
        for (JsonNode one : node) {
            company.add(one.asText());
        }
        boolean sound = node.isArray()
                && company.size() > 1
                && learners.containsAll(company)
                && new HashSet<>(company).size() == company.size();
        if (!sound) {
            nodes.add(path, node, "NOT_A_COMPANY", "give the ids of two or more learners: [\"A\", \"B\"]");
            return;
        }
        for (String other : company.subList(1, company.size())) {
            builder.together(company.get(0), other);
        }
    }

    private @Nullable String newId(JsonNode node, String path) {
        String id = nodes.text(node.path("id"), path + ".id");
        if (id != null && !ids.add(id)) {
            nodes.add(
                    path + ".id", node.path("id"), "DUPLICATE_ID", "give hosts, groups and shares an id of their own");
        }
        return id;
    }

    /** The ids in a list, each once; those that are not there are problems. */
    private List<String> known(JsonNode node, String field, String path, Collection<String> there) {
        List<JsonNode> listed = nodes.list(node, field, path, true);
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            String at = path + "." + field + "[" + i + "]";
            String id = nodes.text(listed.get(i), at);
            if (id != null && !there.contains(id)) {
                nodes.add(at, listed.get(i), "UNKNOWN_ID", "add it to \"" + field + "\", or leave it out");
            } else if (id != null && !known.add(id)) {
                nodes.add(at, listed.get(i), "LISTED_TWICE", "name everything once in a list");
            }
        }
        return List.copyOf(known);
    }
}
