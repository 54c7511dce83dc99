package org.duallearning.mobility.adapter.cli;

import org.duallearning.mobility.eligibility.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which rule book a dossier is assessed, if not by the standard one. */
final class OtherRules {
    @Option(names = "--rules", paramLabel = "FILE")
    private @Nullable String file;

    /** The book that was named; null if none was. */
    @Nullable
    RuleBook book(Session session) {
        return file == null ? null : new RuleBookFiles(session).read(file);
    }
}
