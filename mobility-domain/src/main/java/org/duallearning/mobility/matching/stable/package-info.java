/**
 * Deferred acceptance over a forest of capacities: the stable matchings that are best for one side.
 *
 * <p>{@link org.duallearning.mobility.matching.stable.StableMarket} is the question in numbers;
 * {@link org.duallearning.mobility.matching.stable.LearnerProposing} and
 * {@link org.duallearning.mobility.matching.stable.PlaceProposing} answer it. Nothing here knows ids or records; the package is
 * not exported.
 */
@NullMarked
package org.duallearning.mobility.matching.stable;

import org.jspecify.annotations.NullMarked;
