package org.duallearning.mobility.planted.application.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Uses its libraries and shows none. */
public final class Allowed {
    private static final List<String> NAMES = List.of("one");
    private final JsonNode node;

    Allowed(JsonNode node) {
        this.node = node;
    }

    /** Says something. */
    public List<String> names() {
        return ImmutableList.<String>builder().addAll(NAMES).add(node.asText()).build();
    }
}
