/**
 * May this candidacy go ahead, and why.
 *
 * <p>An embedder fills in {@link org.duallearning.mobility.eligibility.EligibilityFacts}, leaving out what is not known,
 * and asks a {@link org.duallearning.mobility.eligibility.RuleBook} to assess them. The {@link
 * org.duallearning.mobility.eligibility.Assessment} gives a {@link org.duallearning.mobility.eligibility.Verdict}, what
 * each rule said and what it rests on, and which empty columns could still change the verdict. Where the answer is not yes,
 * a {@link org.duallearning.mobility.eligibility.Remedy} names the smallest change that would make it so.
 *
 * <p>The rules are data: {@code standard.rules} in this package is written to be read by people who know the law and not
 * Java. Rows on the agreement are tried in order and the first that matches decides; gates are looked at for everyone.
 * Every condition is true, false or unknown, and what is unknown never counts as refused.
 *
 * <p>Whoever edits a book asks {@link org.duallearning.mobility.eligibility.RuleBookAudit} what its rows leave out, hide and
 * decide twice.
 */
@NullMarked
package org.duallearning.mobility.eligibility;

import org.jspecify.annotations.NullMarked;
