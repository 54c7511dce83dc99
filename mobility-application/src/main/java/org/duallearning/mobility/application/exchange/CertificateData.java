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
import org.duallearning.mobility.matching.RepairCertificate;
import org.duallearning.mobility.matching.RepairCertificate.BetterFit;
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
        } else if (certificate instanceof RepairCertificate repair) {
            data.put("kind", "repair");
            addRepair(data, repair);
        } else {
            data.put("kind", "stability");
        }
        return data;
    }

    private static void addRepair(Map<String, Object> data, RepairCertificate repair) {
        data.put("settled", repair.settled());
        data.put("movesFirst", repair.movesFirst());
        if (repair.atMost() != null) {
            data.put("atMost", repair.atMost());
        }
        data.put("fewestMoves", repair.fewestMoves());
        data.put("proof", of(repair.proof()));
        BetterFit better = repair.betterFit();
        if (better != null) {
            Map<String, Object> fit = new LinkedHashMap<>();
            fit.put("scale", better.scale());
            fit.put("keepPrice", better.keepPrice());
            fit.put("tie", better.tie());
            fit.put("proof", of(better.proof()));
            data.put("betterFit", fit);
        }
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
            case "repair" -> repair(node, path, nodes);
            default -> {
                nodes.add(
                        path + ".kind",
                        node.path("kind"),
                        "UNKNOWN_KIND",
                        "give \"prices\", \"order\", \"cases\", \"stability\" or \"repair\"");
                yield new StabilityCertificate();
            }
        };
        return nodes.problems().size() == problemsBefore ? certificate : null;
    }

    private static RepairCertificate repair(JsonNode node, String path, CaseNodes nodes) {
        Map<String, String> fewestMoves = new HashMap<>();
        node.path("fewestMoves").properties().forEach(field -> {
            String place = nodes.text(field.getValue(), path + ".fewestMoves." + field.getKey());
            fewestMoves.put(field.getKey(), place == null ? "" : place);
        });
        Long atMost = node.has("atMost") ? nodes.integer(node.path("atMost"), path + ".atMost", 0) : null;
        return new RepairCertificate(
                texts(node, "settled", path, nodes),
                flag(node.path("movesFirst"), path + ".movesFirst", nodes),
                atMost == null ? null : Math.toIntExact(atMost),
                fewestMoves,
                proof(node, path, nodes),
                node.has("betterFit") ? betterFit(node.path("betterFit"), path + ".betterFit", nodes) : null);
    }

    private static BetterFit betterFit(JsonNode node, String path, CaseNodes nodes) {
        List<Long> keepPrice = new ArrayList<>();
        for (JsonNode level : nodes.list(node, "keepPrice", path, true)) {
            keepPrice.add(number(level, path + ".keepPrice", nodes));
        }
        return new BetterFit(
                number(node.path("scale"), path + ".scale", nodes),
                keepPrice,
                tie(node.path("tie"), path + ".tie", nodes),
                proof(node, path, nodes));
    }

    private static int tie(JsonNode node, String path, CaseNodes nodes) {
        long tie = number(node, path, nodes);
        if (tie < -1 || tie > 1) {
            nodes.add(path, node, "OUT_OF_RANGE", "give -1, 0 or 1");
            return 0;
        }
        return (int) tie;
    }

    /** The proof within a proof. */
    private static Certificate proof(JsonNode node, String path, CaseNodes nodes) {
        Certificate proof = read(node.path("proof"), path + ".proof", nodes);
        return proof == null ? new StabilityCertificate() : proof;
    }

    private static boolean flag(JsonNode node, String path, CaseNodes nodes) {
        if (!node.isBoolean()) {
            nodes.add(path, node, "NOT_BOOLEAN", "give true or false");
        }
        return node.asBoolean();
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
