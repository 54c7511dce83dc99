/**
 * The project that pays for placements, its editions and the organisations that take part.
 *
 * <p>A {@link org.duallearning.mobility.project.MobilityProject} is granted under one call year, which decides money, length
 * and countries. It sends learners in waves, its {@link org.duallearning.mobility.project.Edition}s; the departure date of
 * an edition decides age, enrolment and reporting group. {@link org.duallearning.mobility.project.Provenance} says whether
 * figures derived from a project may be presented as real.
 */
@NullMarked
package org.duallearning.mobility.project;

import org.jspecify.annotations.NullMarked;
