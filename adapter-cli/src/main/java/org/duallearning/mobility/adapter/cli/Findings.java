package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.FindingView;

/** What rules found, in words. */
final class Findings {
    /** More rules than this that cannot be told yet are named, not quoted: what is missing says more. */
    private static final int MOST_QUOTED = 2;

    private static final int MOST_NAMED = 4;
    private static final String UNKNOWN = "UNKNOWN";

    private Findings() {}

    /** What is against, for a person, or not known, each with its rule. */
    static List<String> inWords(List<FindingView> findings, Words words) {
        List<FindingView> quoted = quoted(findings);
        List<String> sentences = new ArrayList<>();
        quoted.forEach(finding -> sentences.add(sentence(finding, words)));
        if (quoted.size() < findings.size()) {
            sentences.add(open(findings, words));
        }
        return sentences;
    }

    /** Those of some findings that are worth a sentence of their own: not many that cannot be told yet. */
    static List<FindingView> quoted(List<FindingView> findings) {
        boolean tooMany = findings.stream().filter(Findings::isUnknown).count() > MOST_QUOTED;
        return findings.stream()
                .filter(finding -> !tooMany || !isUnknown(finding))
                .toList();
    }

    /** One sentence on all those that cannot be told yet. */
    static String open(List<FindingView> findings, Words words) {
        List<String> open = findings.stream()
                .filter(Findings::isUnknown)
                .map(FindingView::rule)
                .toList();
        String first = open.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        int more = open.size() - MOST_NAMED;
        return words.say("findings.open", more > 0 ? words.say("findings.more", first, more) : first);
    }

    /** The rule in words, with its id for whoever looks it up. */
    static String text(FindingView finding) {
        return finding.text() + " [" + finding.rule() + "]";
    }

    /** A finding: its rule, and that it is not met where the rule is a demand. */
    private static String sentence(FindingView finding, Words words) {
        boolean describesStatus =
                finding.rule().startsWith("G") || finding.rule().startsWith("N");
        boolean unmet = finding.outcome().equals("VIOLATED") && !describesStatus;
        return unmet ? words.say("findings.unmet", text(finding)) : text(finding);
    }

    private static boolean isUnknown(FindingView finding) {
        return finding.outcome().equals(UNKNOWN);
    }
}
