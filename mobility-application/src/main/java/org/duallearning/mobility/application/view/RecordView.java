package org.duallearning.mobility.application.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The last assessment on record of a candidacy, beside the one that is shown. Immutable and thread-safe.
 *
 * @param number the how-manieth record of the candidacy
 * @param recordedOn when it was put on record
 * @param ruleBook the version of the rule book of that day
 * @param verdict the verdict on record
 * @param stands whether it stands: the facts are still the same, and what is shown is what is on record
 * @param verdictInForce the verdict under the rule book in force, where another one stands on record; else null
 */
public record RecordView(
        int number,
        LocalDate recordedOn,
        String ruleBook,
        String verdict,
        boolean stands,
        @Nullable String verdictInForce) {}
