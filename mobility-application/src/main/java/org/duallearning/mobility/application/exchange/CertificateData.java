package org.duallearning.mobility.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.matching.BranchCertificate;
import org.duallearning.mobility.matching.Certificate;
import org.duallearning.mobility.matching.OrderCertificate;
import org.duallearning.mobility.matching.PriceCertificate;
import org.duallearning.mobility.matching.StabilityCertificate;
import org.jspecify.annotations.Nullable;

/** Certificates as plain data, and back from JSON. */
final class CertificateData {

    private CertificateData() {}

    static Map<String, Object> of(Certificate certificate) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (certificate instanceof PriceCertificate prices) {
            data.put("kind", "prices");
            data.put("learners", prices.learners());
            data.put("places", prices.places());
            data.put("limits", prices.limits());
        } else if (certificate instanceof OrderCertificate order) {
            data.put("kind", "order");
            data.put("order", order.order());
            if (order.seed() != null) {
                data.put("seed", order.seed());
            }
        } else if (certificate instanceof BranchCertificate branches) {
            data.put("kind", "cases");
            data.put("root", CaseBranches.of(branches.root()));
        } else {
            data.put("kind", "stability");
        }
        return data;
    }

    /** Reads a certificate, or answers null with a problem. */
    static @Nullable Certificate read(JsonNode node, String path, CaseNodes nodes) {
        int problemsBefore = nodes.problems().size();
        Certificate certificate = switch (node.path("kind").asText()) {
            case "prices" ->
                new PriceCertificate(
                        prices(node.path("learners"), path + ".learners", nodes),
                        prices(node.path("places"), path + ".places", nodes),
                        prices(node.path("limits"), path + ".limits", nodes));
            case "order" ->
                new OrderCertificate(
                        texts(node, "order", path, nodes),
                        node.has("seed") ? number(node.path("seed"), path + ".seed", nodes) : null);
            case "cases" -> new BranchCertificate(CaseBranches.read(node.path("root"), path + ".root", nodes));
            case "stability" -> new StabilityCertificate();
            default -> {
                nodes.add(
                        path + ".kind",
                        node.path("kind"),
                        "UNKNOWN_KIND",
                        "give \"prices\", \"order\", \"cases\" or \"stability\"");
                yield new StabilityCertificate();
            }
        };
        return nodes.problems().size() == problemsBefore ? certificate : null;
    }

    static Map<String, List<Long>> prices(JsonNode object, String path, CaseNodes nodes) {
        Map<String, List<Long>> prices = new HashMap<>();
        object.properties().forEach(field -> {
            List<Long> price = new ArrayList<>();
            for (JsonNode level : nodes.list(object, field.getKey(), path, true)) {
                price.add(number(level, path + "." + field.getKey(), nodes));
            }
            prices.put(field.getKey(), price);
        });
        return prices;
    }

    private static List<String> texts(JsonNode object, String field, String path, CaseNodes nodes) {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : nodes.list(object, field, path, true)) {
            String text = nodes.text(element, path + "." + field + "[" + texts.size() + "]");
            texts.add(text == null ? "" : text);
        }
        return texts;
    }

    private static long number(JsonNode node, String path, CaseNodes nodes) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            nodes.add(path, node, "NOT_INTEGER", "give a whole number of at most 64 bits");
            return 0;
        }
        return node.longValue();
    }
}
