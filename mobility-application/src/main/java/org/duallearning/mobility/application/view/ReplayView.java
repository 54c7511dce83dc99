package org.duallearning.mobility.application.view;

/**
 * An assessment that was made again under the rule book of its day. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param reproduced whether it came out as it is on record
 * @param ruleBookInForce the version of the rule book in force now
 * @param verdictInForce the verdict of the same facts under that book
 * @param recorded what is on record
 * @param assessment what came out now, with the decision on this record and no other; its {@code recorded} is empty, since
 *     what is on record stands beside it
 */
public record ReplayView(
        String project,
        String provenance,
        boolean reproduced,
        String ruleBookInForce,
        String verdictInForce,
        RecordedAssessmentView recorded,
        AssessmentView assessment)
        implements Marked {}
