package org.duallearning.mobility.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * What a rule rests on, and how firmly.
 *
 * @param sources the documents, the strongest first; never empty
 * @param confidence how sure the reading is
 */
public record LegalBasis(List<Source> sources, Confidence confidence) {

    /** Copies the list; a rule without any source is refused. */
    public LegalBasis {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources is empty; name at least one document that the rule rests on");
        }
    }

    /** Returns titles and dates in one line. */
    public String citation() {
        return sources.stream().map(Source::toString).collect(joining("; "));
    }
}
