package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duallearning.mobility.matching.BranchCertificate.Bounded;
import org.duallearning.mobility.matching.BranchCertificate.Branch;
import org.duallearning.mobility.matching.BranchCertificate.ByCompany;
import org.duallearning.mobility.matching.BranchCertificate.ByGroup;
import org.duallearning.mobility.matching.BranchCertificate.ByShare;
import org.duallearning.mobility.matching.BranchCertificate.Impossible;
import org.duallearning.mobility.matching.BranchCertificate.Narrowed;

/** The cases of a certificate as plain data, and back from JSON. What a case is split on says which kind it is. */
final class CaseBranches {

    /** No search goes deeper; a document that does is not one of ours. */
    private static final int DEEPEST = 2000;

    private CaseBranches() {}

    static Map<String, Object> of(Branch branch) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (branch instanceof ByGroup by) {
            data.put("group", by.group());
            data.put("closed", of(by.closed()));
            data.put("open", of(by.open()));
        } else if (branch instanceof ByShare by) {
            data.put("share", by.share());
            data.put("learner", by.learner());
            data.put("outside", of(by.outside()));
            data.put("inside", of(by.inside()));
        } else if (branch instanceof ByCompany by) {
            data.put("company", by.first());
            data.put("place", by.place());
            data.put("there", of(by.there()));
            data.put("elsewhere", of(by.elsewhere()));
        } else if (branch instanceof Narrowed narrowed) {
            data.put("narrowedBy", of(narrowed.prices()));
            data.put("rest", of(narrowed.rest()));
        } else if (branch instanceof Impossible impossible) {
            data.put("impossible", impossible.share());
        } else if (branch instanceof Bounded bounded) {
            data.put("places", bounded.places());
            data.put("limits", bounded.limits());
            data.put("groups", bounded.groups());
            data.put("shares", bounded.shares());
        }
        return data;
    }

    static Branch read(JsonNode node, String path, CaseNodes nodes) {
        return read(node, path, nodes, 0);
    }

    private static Branch read(JsonNode node, String path, CaseNodes nodes, int depth) {
        if (depth > DEEPEST) {
            nodes.add(path, node, "TOO_DEEP", "give at most " + DEEPEST + " cases in one another");
            return new Impossible("");
        }
        if (node.has("group")) {
            return new ByGroup(
                    text(node, "group", path, nodes),
                    read(node.path("closed"), path + ".closed", nodes, depth + 1),
                    read(node.path("open"), path + ".open", nodes, depth + 1));
        }
        if (node.has("share")) {
            return new ByShare(
                    text(node, "share", path, nodes),
                    text(node, "learner", path, nodes),
                    read(node.path("outside"), path + ".outside", nodes, depth + 1),
                    read(node.path("inside"), path + ".inside", nodes, depth + 1));
        }
        if (node.has("company")) {
            return new ByCompany(
                    text(node, "company", path, nodes),
                    text(node, "place", path, nodes),
                    read(node.path("there"), path + ".there", nodes, depth + 1),
                    read(node.path("elsewhere"), path + ".elsewhere", nodes, depth + 1));
        }
        if (node.has("narrowedBy")) {
            return new Narrowed(
                    bounded(node.path("narrowedBy"), path + ".narrowedBy", nodes),
                    read(node.path("rest"), path + ".rest", nodes, depth + 1));
        }
        return node.has("impossible")
                ? new Impossible(text(node, "impossible", path, nodes))
                : bounded(node, path, nodes);
    }

    private static Bounded bounded(JsonNode node, String path, CaseNodes nodes) {
        return new Bounded(
                CertificateData.prices(node.path("places"), path + ".places", nodes),
                CertificateData.prices(node.path("limits"), path + ".limits", nodes),
                CertificateData.prices(node.path("groups"), path + ".groups", nodes),
                CertificateData.prices(node.path("shares"), path + ".shares", nodes));
    }

    private static String text(JsonNode node, String field, String path, CaseNodes nodes) {
        String text = nodes.text(node.path(field), path + "." + field);
        return text == null ? "" : text;
    }
}
