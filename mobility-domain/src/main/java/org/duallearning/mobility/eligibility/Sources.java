package org.duallearning.mobility.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents that a rule book names at its head, and the lines {@code basis} that refer to them. */
final class Sources {

    private final Map<String, Source> byKey = new HashMap<>();

    /** Reads what follows the word {@code source}. */
    void read(Words words) {
        String key = words.take("write a short name for the source");
        if (byKey.containsKey(key)) {
            throw words.errorBefore("source '" + key + "' exists already; give this one another name");
        }
        String[] parts = words.rest("write '| title | date' after the name").split("\\|", -1);
        if (parts.length != 3 || !parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank()) {
            throw words.errorBefore("a source reads 'source name | title | date'");
        }
        byKey.put(key, new Source(key, parts[1].strip(), parts[2].strip()));
    }

    /** Reads what follows the word {@code basis}. */
    LegalBasis readBasis(Words words) {
        String word = words.take("write the confidence: high, medium or low");
        Confidence confidence = switch (word) {
            case "high" -> Confidence.HIGH;
            case "medium" -> Confidence.MEDIUM;
            case "low" -> Confidence.LOW;
            default -> throw words.errorBefore("'" + word + "' is no confidence; write high, medium or low");
        };
        List<Source> sources = new ArrayList<>();
        do {
            String key = words.take("write the name of a source");
            Source source = byKey.get(key);
            if (source == null) {
                throw words.errorBefore("there is no source '" + key + "'; add it before the rules");
            }
            sources.add(source);
        } while (words.skip(","));
        return new LegalBasis(sources, confidence);
    }
}
