/**
 * Reports for the public, for partners and for schools.
 *
 * <p>A {@link org.duallearning.mobility.application.report.ReportExtract} holds the records of a project under pseudonyms. {@link
 * org.duallearning.mobility.application.report.ReportMaking} works the report out from it, and from it alone, so that a report can
 * be worked out again after people were erased.
 */
@NullMarked
package org.duallearning.mobility.application.report;

import org.jspecify.annotations.NullMarked;
