package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.view.FigureView;
import org.duallearning.mobility.application.view.PolicyComparisonView;
import org.duallearning.mobility.application.view.PolicyComparisonView.EvidenceView;
import org.duallearning.mobility.application.view.PolicyComparisonView.GoingView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyFigureView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyIndicatorView;

/** What is known of those who would go under each policy. */
final class PolicyEvidenceBlock {
    private static final int OTHERS_IN_A_TABLE = 2;
    private static final String REFUSED = "REFUSED";
    private static final String WARNED = "STATED_WITH_WARNING";

    private final EvidenceView evidence;
    private final String going;
    private final Words words;

    PolicyEvidenceBlock(PolicyComparisonView comparison, Words words) {
        this.evidence = comparison.evidence();
        this.going = comparison.going();
        this.words = words;
    }

    /**
     * Adds it to a page.
     *
     * @param inFull whether each indicator is shown with all that goes with it
     */
    void addTo(Page page, boolean inFull) {
        page.heading(words.say("policy.known"))
                .text(0, words.say("policy.onlyWhoWent", evidence.participants()))
                .text(0, words.ofCode("policy.going", going));
        if (evidence.withoutCandidacy() > 0) {
            page.text(0, words.say("policy.withoutCandidacy", evidence.withoutCandidacy()));
        }
        page.gap().table(0, overlap());
        if (inFull) {
            evidence.indicators().forEach(indicator -> new PolicyIndicatorTable(indicator, words).addTo(page));
        } else {
            addOverview(page);
        }
        if (!evidence.notByPolicy().isEmpty()) {
            page.gap().text(0, words.say("policy.notByPolicy", String.join(", ", evidence.notByPolicy())));
        }
        page.gap().text(0, evidence.notice());
    }

    private TextTable overlap() {
        TextTable table = new TextTable(
                words.say("policy.column"),
                words.say("policy.wouldGo"),
                words.say("policy.wentToo"),
                words.say("policy.didNotGo"),
                words.say("policy.wouldNotGo"));
        for (GoingView each : evidence.going()) {
            table.row(each.policy(), each.going(), each.wentToo(), each.didNotGo(), each.wouldNotGo());
        }
        return table;
    }

    /** All indicators in a line each. */
    private void addOverview(Page page) {
        int policies = evidence.going().size();
        for (int from = 1; from < policies; from += OTHERS_IN_A_TABLE) {
            List<Integer> shown = IntStream.concat(
                            IntStream.of(0), IntStream.range(from, Math.min(from + OTHERS_IN_A_TABLE, policies)))
                    .boxed()
                    .toList();
            page.gap().table(0, overview(shown));
        }
        page.gap().text(0, words.say("policy.overview"));
    }

    private TextTable overview(List<Integer> shown) {
        List<String> header = new ArrayList<>(List.of(words.say("policy.indicator")));
        shown.forEach(policy -> header.add(words.say(
                "policy.withNotKnown",
                evidence.going().get(policy).policy(),
                evidence.going().get(policy).didNotGo())));
        TextTable table = new TextTable(header.toArray(String[]::new));
        for (PolicyIndicatorView indicator : evidence.indicators()) {
            List<Object> cells = new ArrayList<>(List.of(Columns.named(indicator.indicator(), indicator.title())));
            shown.forEach(policy -> cells.add(cell(indicator.byPolicy().get(policy))));
            table.row(cells.toArray());
        }
        return table;
    }

    private String cell(PolicyFigureView value) {
        FigureView figure = value.figure();
        if (value.claim().equals(REFUSED)) {
            return "-";
        }
        String share =
                words.say("policy.share", figure.numerator(), figure.denominator(), Figures.percent(figure.share()));
        return value.claim().equals(WARNED) ? share + " *" : share;
    }
}
