/**
 * Exact statistics for the small samples of a project.
 *
 * <p>{@link org.duallearning.mobility.statistics.ProportionInterval} says how far a share seen in few answers can be trusted;
 * {@link org.duallearning.mobility.statistics.SignTest} whether more rose than fell than chance explains. Both are worked out
 * from the binomial distribution itself and rest on no approximation by the normal one.
 */
@NullMarked
package org.duallearning.mobility.statistics;

import org.jspecify.annotations.NullMarked;
