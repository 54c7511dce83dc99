/**
 * What hosts offer: places abroad, how many learners they take, and the limits set on them.
 *
 * <p>A {@link org.duallearning.mobility.placement.Place} belongs to one edition. A {@link
 * org.duallearning.mobility.placement.Quota} limits a host or a region over several places.
 */
@NullMarked
package org.duallearning.mobility.placement;

import org.jspecify.annotations.NullMarked;
