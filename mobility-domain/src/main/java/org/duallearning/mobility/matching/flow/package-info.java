/**
 * Exact optimisation of placements as a flow from learners through places and the limits above them.
 *
 * <p>{@link org.duallearning.mobility.matching.flow.AssignmentNetwork} is the question in numbers,
 * {@link org.duallearning.mobility.matching.flow.AssignmentSolver} answers it with an optimal assignment and the prices that
 * prove it, and {@link org.duallearning.mobility.matching.flow.CanonicalOptimum} picks one of several optimal assignments, so
 * that the answer does not depend on the solver. {@link org.duallearning.mobility.matching.flow.HungarianForest} is the fast way
 * where there are neither limits nor obligations, {@link org.duallearning.mobility.matching.flow.ShortestPathSolver} the general
 * one, and {@link org.duallearning.mobility.matching.flow.MendedAssignment} goes on from an optimum after a change. Nothing here knows ids or records; the package is not exported.
 */
@NullMarked
package org.duallearning.mobility.matching.flow;

import org.jspecify.annotations.NullMarked;
