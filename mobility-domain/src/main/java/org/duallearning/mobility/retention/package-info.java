/**
 * How long data about a learner is kept, and what keeps it longer.
 *
 * <p>A {@link org.duallearning.mobility.retention.RetentionSchedule} is data: dated lines that say, for some groups of fields,
 * why they are kept, from which event, and for how long. Given the {@link org.duallearning.mobility.retention.RetentionFacts}
 * of one learner and a day, it answers with a {@link org.duallearning.mobility.retention.RetentionTerm} for every {@link
 * org.duallearning.mobility.retention.FieldGroup}: due, not yet, held by a {@link
 * org.duallearning.mobility.retention.LegalHold}, or not to be said because a fact is missing. An {@link
 * org.duallearning.mobility.retention.Erasure} remembers what was erased.
 *
 * <p>{@code standard.schedule} in this package is what the makers of this program propose. Only lines that say who confirmed
 * them are settled.
 */
@NullMarked
package org.duallearning.mobility.retention;

import org.jspecify.annotations.NullMarked;
