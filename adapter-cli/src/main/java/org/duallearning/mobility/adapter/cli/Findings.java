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

    private Findings() {}

    /** What is against, for a person, or not known, each with its rule. */
    static List<String> inWords(List<FindingView> findings, Words words) {
        List<FindingView> unknown = findings.stream()
                .filter(finding -> finding.outcome().equals("UNKNOWN"))
                .toList();
        boolean tooMany = unknown.size() > MOST_QUOTED;
        List<String> sentences = new ArrayList<>();
        findings.stream()
                .filter(finding -> !tooMany || !finding.outcome().equals("UNKNOWN"))
                .forEach(finding -> sentences.add(sentence(finding, words)));
        if (tooMany) {
            sentences.add(words.say("findings.open", names(unknown, words)));
        }
        return sentences;
    }

    private static String names(List<FindingView> findings, Words words) {
        String first =
                findings.stream().limit(MOST_NAMED).map(FindingView::rule).collect(Collectors.joining(", "));
        int more = findings.size() - MOST_NAMED;
        return more > 0 ? words.say("findings.more", first, more) : first;
    }

    /** A finding: its rule, and that it is not met where the rule is a demand. */
    private static String sentence(FindingView finding, Words words) {
        boolean describesStatus =
                finding.rule().startsWith("G") || finding.rule().startsWith("N");
        boolean unmet = finding.outcome().equals("VIOLATED") && !describesStatus;
        return finding.rule() + " " + (unmet ? words.say("findings.unmet", finding.text()) : finding.text());
    }
}
