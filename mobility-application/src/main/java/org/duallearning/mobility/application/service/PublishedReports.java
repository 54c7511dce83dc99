package org.duallearning.mobility.application.service;

import java.util.Arrays;
import java.util.Optional;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.disclosure.Audience;
import org.duallearning.mobility.evidence.PublishedReport;
import org.duallearning.mobility.evidence.ReportKey;

/** Looks reports up. */
final class PublishedReports {
    private static final int FIRST = 1;

    private PublishedReports() {}

    /** The report of a number, for whichever audience it is. No other is read: what they are sealed with costs time. */
    static Optional<PublishedReport> find(Snapshot snapshot, int number) {
        return Arrays.stream(Audience.values())
                .filter(audience -> number >= FIRST)
                .map(audience -> snapshot.records(RecordType.REPORTS).find(new ReportKey(audience.name(), number)))
                .flatMap(Optional::stream)
                .map(Versioned::value)
                .findFirst();
    }
}
