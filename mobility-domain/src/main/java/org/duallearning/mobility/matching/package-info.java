/**
 * Who goes where, and proof that the answer keeps its promise.
 *
 * <p>A {@link org.duallearning.mobility.matching.MatchingProblem} holds learners, places, the limits above the places and the
 * pairs that may be made. A {@link org.duallearning.mobility.matching.Mechanism} turns it into a
 * {@link org.duallearning.mobility.matching.Matching}, which carries a {@link org.duallearning.mobility.matching.Certificate}
 * and, for everybody left out, an {@link org.duallearning.mobility.matching.UnplacedReason}. No matching says it is optimal
 * before {@link org.duallearning.mobility.matching.CertificateChecker}, which knows no solver, has accepted its certificate.
 *
 * <p>That core speaks of ids and numbers only, so it serves any placement of learners. {@link
 * org.duallearning.mobility.matching.EditionMatching} makes such a problem of the candidacies and places of one edition, and
 * a {@link org.duallearning.mobility.matching.MatchingRound} keeps what came of it. Everything public is immutable and
 * thread-safe. Ids are ordered by Unicode code points, and no answer depends on the order in which anything was given.
 */
@NullMarked
package org.duallearning.mobility.matching;

import org.jspecify.annotations.NullMarked;
