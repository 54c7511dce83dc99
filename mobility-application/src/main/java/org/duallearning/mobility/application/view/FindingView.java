package org.duallearning.mobility.application.view;

/**
 * What one rule found. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param outcome what it found
 * @param legalBasis what the rule rests on, and how sure that is
 * @param text the rule in words
 */
public record FindingView(String rule, String outcome, String legalBasis, String text) {}
