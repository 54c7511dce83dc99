package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.view.RuleBookComparisonView;
import org.duallearning.mobility.application.view.RuleBookComparisonView.ChangedFinding;
import org.duallearning.mobility.application.view.RuleBookComparisonView.Difference;
import org.duallearning.mobility.eligibility.RuleBookComparison.Shift;
import org.jspecify.annotations.Nullable;

/** What another rule book would change: how many, in which groups, and for whom. */
final class ComparisonPage {
    private static final List<String> SHIFTS =
            Stream.of(Shift.values()).map(Shift::name).toList();

    private final RuleBookComparisonView comparison;
    private final Words words;

    ComparisonPage(RuleBookComparisonView comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    Page page() {
        Page page = new Page()
                .heading(words.say(
                        "compare.heading", comparison.project(), book(comparison.before()), book(comparison.after())));
        int same = comparison.candidacies() - comparison.differences().size();
        page.gap().text(0, words.say("compare.same", comparison.candidacies(), same));
        TextTable totals = new TextTable();
        comparison.shifts().forEach((shift, count) -> totals.row(words.ofCode("shift", shift), count));
        TextTable groups = new TextTable();
        comparison
                .byReportingGroup()
                .forEach((group, counts) -> groups.row(words.ofCode("group", group), inWords(counts)));
        page.table(1, totals);
        if (!groups.isEmpty()) {
            page.heading(words.say("compare.byGroup")).table(1, groups);
        }
        SHIFTS.forEach(shift -> add(shift, page));
        return page;
    }

    /** Versions are days, and two books may be of one day: then their fingerprints tell them apart. */
    private String book(RuleBookComparisonView.Book book) {
        boolean alike = comparison.before().ruleBook().equals(comparison.after().ruleBook());
        return alike ? book.ruleBook() + " (" + book.fingerprint().substring(0, 12) + ")" : book.ruleBook();
    }

    private String inWords(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> words.say("check.value", words.ofCode("shift", count.getKey()), count.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void add(String shift, Page page) {
        List<Difference> differences = comparison.differences().stream()
                .filter(difference -> difference.shift().equals(shift))
                .toList();
        if (differences.isEmpty()) {
            return;
        }
        TextTable table = new TextTable();
        differences.forEach(difference -> table.row(
                difference.learner(),
                difference.edition(),
                Stream.concat(
                                Stream.of(verdicts(difference)),
                                difference.changedFindings().stream().map(this::inWords))
                        .collect(Collectors.joining("; "))));
        page.heading(words.ofCode("shift", shift)).table(1, table);
    }

    private String verdicts(Difference difference) {
        String before = words.ofCode("verdict", difference.before());
        String after = words.ofCode("verdict", difference.after());
        return before.equals(after) ? after : words.say("compare.change", before, after);
    }

    private String inWords(ChangedFinding changed) {
        String change = words.say("compare.change", outcome(changed.before()), outcome(changed.after()));
        return changed.rule() + " " + change;
    }

    private String outcome(@Nullable String outcome) {
        return outcome == null ? words.say("compare.silent") : words.ofCode("outcome", outcome);
    }
}
