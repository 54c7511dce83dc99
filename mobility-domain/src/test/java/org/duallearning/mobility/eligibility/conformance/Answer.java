package org.duallearning.mobility.eligibility.conformance;

import java.util.List;

/**
 * What an engine says about one candidacy, in the words of the kit.
 *
 * @param verdict {@code ELIGIBLE}, {@code REFER}, {@code UNDETERMINED} or {@code NOT_ELIGIBLE}
 * @param reportingGroup {@code SAO}, {@code OAO_DA_LEGACY}, {@code WORK_SEEKER} or {@code OTHER}
 * @param decisive the row that decided, with its outcome, such as {@code G01=SATISFIED}
 * @param others every other finding that is {@code VIOLATED}, {@code UNKNOWN} or {@code REFER}, such as {@code M02=UNKNOWN}, in
 *     the order of the rule book
 * @param missing the empty columns of the dossier that could still change the verdict, in the order of the facts
 */
public record Answer(
        String verdict, String reportingGroup, String decisive, List<String> others, List<String> missing) {

    /** Copies the lists. */
    public Answer {
        others = List.copyOf(others);
        missing = List.copyOf(missing);
    }
}
