/**
 * Statistical disclosure control of published counts of learners.
 *
 * <p>A {@link org.duallearning.mobility.disclosure.MicroTable} says of each learner which answer was given and which groups the
 * learner is in. {@link org.duallearning.mobility.disclosure.DisclosureControl} makes a {@link
 * org.duallearning.mobility.disclosure.Release} of {@linkplain org.duallearning.mobility.disclosure.CountTable tables} from it
 * by the {@link org.duallearning.mobility.disclosure.DisclosureRule} of an audience: the sizes of groups are settled first, the same
 * for all measures; small counts are hidden (primary suppression), further ones are rounded more coarsely or hidden (complementary suppression) until the {@link
 * org.duallearning.mobility.disclosure.Attacker} fails, who knows the rules, all that was published and all that everybody knows, and
 * as a school what its own learners answered. Nothing is published that it breaks.
 *
 * <p>Nothing is random: the same learners give the same tables, in whatever order they come.
 */
@NullMarked
package org.duallearning.mobility.disclosure;

import org.jspecify.annotations.NullMarked;
