package org.duallearning.mobility.application.view;

import org.duallearning.mobility.application.view.HoldsView.HoldView;

/**
 * A legal hold as it is on file now. Immutable and thread-safe.
 *
 * @param project the project
 * @param provenance whether its rows are real
 * @param hold the hold
 */
public record KeptHoldView(String project, String provenance, HoldView hold) implements Marked {}
