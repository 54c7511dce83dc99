/**
 * Lists made of answers, for people who go on in a spreadsheet.
 *
 * <p>{@link org.duallearning.mobility.application.report.SummaryLists} is the way in.
 */
@NullMarked
package org.duallearning.mobility.application.report;

import org.jspecify.annotations.NullMarked;
