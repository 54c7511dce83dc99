/**
 * The conformance kit of eligibility: cases that any engine must answer alike, and what it takes to put them to one.
 *
 * <p>The cases are in {@code cases.csv}; the README beside it tells what its columns mean. Extend {@link
 * org.duallearning.mobility.eligibility.conformance.EligibilityConformance} to check an engine of your own, {@link
 * org.duallearning.mobility.eligibility.conformance.RuleBookConformance} to check a rule book; {@link
 * org.duallearning.mobility.eligibility.conformance.RuleBookCases} checks one without JUnit.
 */
package org.duallearning.mobility.eligibility.conformance;
