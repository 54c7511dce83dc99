/**
 * Documents in and out: what is read becomes messages or domain values, or a list of everything that is wrong with it.
 *
 * <p>{@link org.duallearning.mobility.application.exchange.MatchingCases} reads neutral matching cases and
 * {@link org.duallearning.mobility.application.exchange.MatchingAnswer} is the answer to one. Formats and the libraries that
 * read them stay in here.
 */
@NullMarked
package org.duallearning.mobility.application.exchange;

import org.jspecify.annotations.NullMarked;
