package org.duallearning.mobility.application.view;

/**
 * An assessment on record with what a person decided on it. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param recorded the assessment with the decision
 */
public record DecidedView(String project, String provenance, RecordedAssessmentView recorded) implements Marked {}
