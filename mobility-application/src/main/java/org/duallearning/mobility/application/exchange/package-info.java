/**
 * The dossier as people keep it, and the tables inside it.
 *
 * <p>A dossier is a folder of CSV files, a zip of that folder, or one workbook with a sheet for each file, as school
 * secretariats send them: several encodings, several separators, quotes that were never closed. {@link
 * org.duallearning.mobility.application.exchange.DossierReader} turns any of them into {@link
 * org.duallearning.mobility.application.exchange.Table tables} of text with the exact line of every row, and names
 * what it could not read; {@link org.duallearning.mobility.application.exchange.DossierWriter} writes tables back.
 * What the columns mean is not known at that level: {@link
 * org.duallearning.mobility.application.exchange.DossierFormat} binds them to messages.
 *
 * <p>{@link org.duallearning.mobility.application.exchange.DecisionReader} reads what a person decided. {@link
 * org.duallearning.mobility.application.exchange.ExplanationDocument} reads an explained assessment back and makes it again.
 * {@link org.duallearning.mobility.application.exchange.MatchingCases} reads neutral matching cases and {@link
 * org.duallearning.mobility.application.exchange.MatchingAnswer} is the answer to one. Formats and the libraries that read
 * them stay in here.
 */
@NullMarked
package org.duallearning.mobility.application.exchange;

import org.jspecify.annotations.NullMarked;
