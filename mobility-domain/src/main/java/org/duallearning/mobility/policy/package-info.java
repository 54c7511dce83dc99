/**
 * What another policy would have meant for the same candidacies: other rules, or another way to decide who goes where.
 *
 * <p>A {@link org.duallearning.mobility.policy.PolicyOutcome} is what a policy makes of the candidacies, a {@link
 * org.duallearning.mobility.policy.PolicyCase} for each; it is counted as {@link
 * org.duallearning.mobility.policy.PolicyCounts}, and set beside another as {@link
 * org.duallearning.mobility.policy.PolicyChanges}. {@link org.duallearning.mobility.policy.WouldGo} keeps apart of whom
 * outcomes are known: those who would go and really went. Of the others nothing is known, and nothing is guessed.
 */
@NullMarked
package org.duallearning.mobility.policy;

import org.jspecify.annotations.NullMarked;
