package org.duallearning.mobility.eligibility;

import java.io.StringReader;
import java.util.List;

/** Rule books of a few rows, written line by line. */
final class SmallBooks {

    static final String NO_AGREEMENT = row("N", "no-agreement", "signed any time", "then violated");
    static final String OTHERWISE = row("Z", "otherwise", "signed any time", "then violated");

    private SmallBooks() {}

    static RuleBook of(String... parts) {
        return of(List.of(), parts);
    }

    static RuleBook of(List<JavaCondition> inJava, String... parts) {
        String text = "book 1\nsource law | The law | 2020\n" + String.join("\n", parts);
        return RuleBook.parse(new StringReader(text), inJava);
    }

    static String row(String id, String kind, String... lines) {
        return "rule %s %s\n  %s\n  basis high law\n  nl Zin.\n  en Sentence.\n  fr Phrase.\n"
                .formatted(id, kind, String.join("\n  ", lines));
    }

    /** A row for a running agreement, signed at any time. */
    static String agreement(String id, String when, String outcome) {
        return row(id, "agreement", "signed any time", "when " + when, "then " + outcome);
    }
}
