/**
 * The messages that go in and out: one flat record per dossier file, and the {@link
 * org.duallearning.mobility.application.message.Dossier} of all of them.
 *
 * <p>Such a record is the row of the CSV file or the sheet, the body of a request and of an answer for master data, and
 * what an export writes. Its components are the columns, in order; its constraints say what a value may be, {@link
 * org.duallearning.mobility.application.message.Key} what identifies a row and {@link
 * org.duallearning.mobility.application.message.RefersTo} which other row must exist. {@link
 * org.duallearning.mobility.application.message.Problem} is the one way to say that something is wrong with a message.
 */
@NullMarked
package org.duallearning.mobility.application.message;

import org.jspecify.annotations.NullMarked;
