package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A numbered report that a learner is counted in. It is never changed, so that it comes out the same: what it holds stays when the
 * learner is erased.
 *
 * @param report its number
 * @param audience PUBLIC, PARTNERS or OWN_SCHOOL
 * @param school the school whose own report it is, which says every count as it is; null for any other
 * @param publishedOn the day
 * @param certain whether the learner is in it; if not, nothing leads to it any more, and the learner may be
 */
public record HeldInReportView(
        int report, String audience, @Nullable String school, LocalDate publishedOn, boolean certain) {}
