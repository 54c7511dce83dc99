/**
 * Which fields of which records are about a learner, and what is left of them once they are erased.
 *
 * <p>{@link org.duallearning.mobility.application.person.PersonalType} is the one place that says so. A test fails as long as a
 * component of a record about learners is missing there, so that no new field can be forgotten.
 */
@NullMarked
package org.duallearning.mobility.application.person;

import org.jspecify.annotations.NullMarked;
