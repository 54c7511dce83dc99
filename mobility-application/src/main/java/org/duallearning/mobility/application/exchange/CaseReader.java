package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.duallearning.mobility.matching.MatchingLearner;
import org.duallearning.mobility.matching.MatchingLimit;
import org.duallearning.mobility.matching.MatchingPlace;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.MatchingProblemBuilder;
import org.jspecify.annotations.Nullable;

/** Turns one parsed document into a matching case; collects everything that is wrong before it gives up. */
final class CaseReader {

    private static final String FORMAT = "mobility-matching-case/1";
    private static final String FORMAT_WITH_CONDITIONS = "mobility-matching-case/2";

    private final CaseNodes nodes = new CaseNodes();
    private final JsonNode root;
    private final Set<String> learners = new LinkedHashSet<>();
    private final List<@Nullable String> places = new ArrayList<>();
    private final Set<String> hosts = new LinkedHashSet<>();

    private CaseReader(JsonNode root) {
        this.root = root;
    }

    static CaseReading read(JsonNode root) {
        CaseReader reader = new CaseReader(root);
        MatchingCase matchingCase = reader.read();
        return new CaseReading(matchingCase, reader.nodes.problems());
    }

    private @Nullable MatchingCase read() {
        String format = root.path("format").asText();
        if (!FORMAT.equals(format) && !FORMAT_WITH_CONDITIONS.equals(format)) {
            nodes.add(
                    "$.format",
                    root.path("format"),
                    "UNKNOWN_FORMAT",
                    "give \"" + FORMAT + "\" or \"" + FORMAT_WITH_CONDITIONS + "\"");
            return null;
        }
        List<JsonNode> learnerNodes = nodes.list(root, "learners", "$", true);
        List<JsonNode> placeNodes = nodes.list(root, "places", "$", true);
        List<JsonNode> hostNodes = nodes.list(root, "hosts", "$", false);
        List<@Nullable String> learnerIds = ids(learnerNodes, "$.learners", learners);
        places.addAll(ids(placeNodes, "$.places", new LinkedHashSet<>()));
        List<@Nullable String> hostIds = ids(hostNodes, "$.hosts", hosts);

        CaseWishes wishes = CaseWishes.of(learnerNodes, places, nodes);
        MatchingProblemBuilder builder = MatchingProblem.builder(wishes.objective());
        for (int i = 0; i < learnerNodes.size(); i++) {
            addLearner(builder, learnerIds.get(i), learnerNodes.get(i), "$.learners[" + i + "]", wishes);
        }
        for (int i = 0; i < hostNodes.size(); i++) {
            addHost(builder, hostIds.get(i), hostNodes.get(i), "$.hosts[" + i + "]");
        }
        for (int i = 0; i < placeNodes.size(); i++) {
            addPlace(builder, places.get(i), placeNodes.get(i), "$.places[" + i + "]");
        }
        if (FORMAT_WITH_CONDITIONS.equals(format)) {
            new CaseConditions(nodes, learners, places, hosts).addTo(builder, root);
        }
        if (!nodes.problems().isEmpty()) {
            return null;
        }
        builder.fitCeiling(wishes.fitCeiling());
        return new MatchingCase(root.path("id").asText(), builder.build());
    }

    /** The ids of objects in a list, null where there is none or it was there before. */
    private List<@Nullable String> ids(List<JsonNode> objects, String path, Set<String> seen) {
        List<@Nullable String> ids = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            String at = path + "[" + i + "].id";
            String id = nodes.text(objects.get(i).path("id"), at);
            boolean isNew = id != null && seen.add(id);
            if (id != null && !isNew) {
                nodes.add(at, objects.get(i).path("id"), "DUPLICATE_ID", "give every id once");
            }
            ids.add(isNew ? id : null);
        }
        return ids;
    }

    private void addLearner(
            MatchingProblemBuilder builder, @Nullable String id, JsonNode node, String path, CaseWishes wishes) {
        JsonNode classNode = node.path("priorityClass");
        Long priorityClass = isAbsent(classNode) ? null : nodes.integer(classNode, path + ".priorityClass", 1);
        JsonNode submitted = node.path("submittedAt");
        CaseTimes.Reading time = CaseTimes.read(submitted);
        if (time.isWrong()) {
            nodes.add(
                    path + ".submittedAt", submitted, "BAD_DATE_TIME", "give a local date-time as 2018-03-18T09:30:00");
        }
        if (id == null) {
            wishes.addPairs(builder, "?", node, path, false);
            return;
        }
        builder.learner(
                new MatchingLearner(id, time.time(), priorityClass == null ? null : Math.toIntExact(priorityClass)));
        wishes.addPairs(builder, id, node, path, true);
    }

    private void addHost(MatchingProblemBuilder builder, @Nullable String id, JsonNode node, String path) {
        Long capacity = nodes.integer(node.path("capacity"), path + ".capacity", 0);
        List<String> priority = priority(node, path);
        if (id != null && capacity != null) {
            builder.limit(new MatchingLimit(id, Math.toIntExact(capacity), null, priority));
        }
    }

    private void addPlace(MatchingProblemBuilder builder, @Nullable String id, JsonNode node, String path) {
        Long capacity = nodes.integer(node.path("capacity"), path + ".capacity", 0);
        List<String> priority = priority(node, path);
        String host = isAbsent(node.path("host")) ? null : nodes.text(node.path("host"), path + ".host");
        if (host != null && !hosts.contains(host)) {
            nodes.add(path + ".host", node.path("host"), "UNKNOWN_HOST", "add the host to \"hosts\", or leave it out");
        }
        if (id != null && capacity != null) {
            builder.place(new MatchingPlace(id, Math.toIntExact(capacity), host, priority));
        }
    }

    /** The learners of a priority list who exist; null if there is no list. */
    private @Nullable List<String> priority(JsonNode node, String path) {
        if (isAbsent(node.path("priority"))) {
            return null;
        }
        List<JsonNode> listed = nodes.list(node, "priority", path, true);
        Set<String> priority = new LinkedHashSet<>();
        for (int i = 0; i < listed.size(); i++) {
            String at = path + ".priority[" + i + "]";
            String learner = nodes.text(listed.get(i), at);
            if (learner != null && !priority.add(learner)) {
                nodes.add(at, listed.get(i), "LISTED_TWICE", "name every learner once in a list");
            }
        }
        priority.retainAll(learners);
        return List.copyOf(priority);
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
