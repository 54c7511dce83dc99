package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.view.ConditionView;
import org.duallearning.mobility.application.view.PolicyComparisonView;
import org.duallearning.mobility.application.view.PolicyComparisonView.CandidacyView;
import org.duallearning.mobility.application.view.PolicyComparisonView.ChangesView;
import org.duallearning.mobility.application.view.PolicyComparisonView.CountsView;
import org.duallearning.mobility.application.view.PolicyComparisonView.EditionView;
import org.duallearning.mobility.application.view.PolicyComparisonView.PolicyView;
import org.jspecify.annotations.Nullable;

/** Policies side by side: how many may go and have a place, for whom something changes, and what is known of those. */
final class PolicyPage {
    private static final int SHOWN_OF_FINGERPRINT = 12;

    private final PolicyComparisonView comparison;
    private final Words words;

    PolicyPage(PolicyComparisonView comparison, Words words) {
        this.comparison = comparison;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param inFull whether each indicator is shown with all that goes with it
     */
    Page page(boolean inFull) {
        Page page = new Page()
                .heading(
                        comparison.edition() == null
                                ? words.say("policy.heading", comparison.project())
                                : words.say("policy.headingOfEdition", comparison.edition(), comparison.project()));
        page.gap().table(0, legend()).gap().text(0, words.say("policy.difference"));
        addCounts(page);
        addGroups(page, PolicyView::byReportingGroup, group -> words.ofCode("group", group), "policy.byGroup");
        addGroups(page, PolicyView::bySystem, this::system, "policy.bySystem");
        if (editions().size() > 1) {
            addGroups(page, PolicyPage::byEdition, UnaryOperator.identity(), "policy.byEdition");
        }
        addRemarks(page);
        addNotApplied(page);
        others().forEach(policy -> addChanges(page, policy));
        new PolicyEvidenceBlock(comparison, words).addTo(page, inFull);
        return page;
    }

    private List<PolicyView> others() {
        return comparison.policies().subList(1, comparison.policies().size());
    }

    private PolicyView first() {
        return comparison.policies().get(0);
    }

    private List<EditionView> editions() {
        return first().editions();
    }

    private static Map<String, CountsView> byEdition(PolicyView policy) {
        Map<String, CountsView> counts = new LinkedHashMap<>();
        policy.editions().forEach(edition -> counts.put(edition.edition(), edition.counts()));
        return counts;
    }

    private String system(String system) {
        return system.equals("UNKNOWN") ? words.say("unknown") : words.ofCode("system", system);
    }

    private TextTable legend() {
        TextTable table = new TextTable();
        for (PolicyView policy : comparison.policies()) {
            table.row(policy.policy(), words.say("policy.legend", rules(policy), mechanism(policy)));
        }
        return table;
    }

    private String rules(PolicyView policy) {
        String rules = policy.rules();
        return rules == null
                ? words.say("policy.ownRules", book(policy))
                : words.say("policy.otherRules", Shown.of(rules), book(policy));
    }

    /** Versions are days, and two books may be of one day: then their fingerprints tell them apart. */
    private String book(PolicyView policy) {
        boolean alike = comparison.policies().stream()
                .anyMatch(other -> other.ruleBook().equals(policy.ruleBook())
                        && !other.fingerprint().equals(policy.fingerprint()));
        return alike
                ? policy.ruleBook() + ", " + policy.fingerprint().substring(0, SHOWN_OF_FINGERPRINT)
                : policy.ruleBook();
    }

    private String mechanism(PolicyView policy) {
        String mechanism = words.say("check.value", policy.mechanism(), words.ofCode("mechanism", policy.mechanism()));
        return policy.seed() == null ? mechanism : words.say("policy.draw", mechanism, policy.seed());
    }

    private void addCounts(Page page) {
        SideBySide table = new SideBySide(comparison.policies(), words.say("policy.counts"));
        add(table, words.say("edition.candidacies"), CountsView::candidacies);
        add(table, words.ofCode("verdict", "ELIGIBLE"), CountsView::eligible);
        add(table, words.ofCode("verdict", "REFER"), CountsView::refer);
        add(table, words.ofCode("verdict", "NOT_ELIGIBLE"), CountsView::notEligible);
        add(table, words.ofCode("verdict", "UNDETERMINED"), CountsView::undetermined);
        add(table, words.say("policy.ended"), CountsView::ended);
        add(table, words.say("policy.byPerson"), CountsView::byPerson);
        add(table, words.say("edition.entered"), CountsView::entered);
        add(table, words.say("edition.placed"), CountsView::placed);
        add(table, words.say("policy.rank1"), CountsView::firstCountry);
        add(table, words.say("policy.rank2"), CountsView::secondCountry);
        add(table, words.say("policy.rank3"), CountsView::elsewhere);
        add(table, words.say("edition.without"), CountsView::unplaced);
        if (comparison.target() != null) {
            table.words(
                    words.say("policy.ofTarget", comparison.target()),
                    policy -> Figures.percent(policy.shareOfTarget()));
        }
        table.addTo(page);
    }

    private static void add(SideBySide table, String label, ToIntFunction<CountsView> count) {
        table.numbers(label, policy -> count.applyAsInt(policy.all()));
    }

    private void addGroups(
            Page page,
            Function<PolicyView, Map<String, CountsView>> groups,
            UnaryOperator<String> name,
            String heading) {
        addGroups(page, groups, name, words.say(heading, words.say("edition.entered")), CountsView::entered);
        addGroups(page, groups, name, words.say(heading, words.say("edition.placed")), CountsView::placed);
    }

    private void addGroups(
            Page page,
            Function<PolicyView, Map<String, CountsView>> groups,
            UnaryOperator<String> name,
            String heading,
            ToIntFunction<CountsView> count) {
        SideBySide table = new SideBySide(comparison.policies(), heading);
        comparison.policies().stream()
                .flatMap(policy -> groups.apply(policy).keySet().stream())
                .distinct()
                .forEach(group -> table.numbers(
                        name.apply(group), policy -> count(groups.apply(policy).get(group), count)));
        table.addTo(page);
    }

    private static int count(@Nullable CountsView counts, ToIntFunction<CountsView> count) {
        return counts == null ? 0 : count.applyAsInt(counts);
    }

    private void addRemarks(Page page) {
        page.gap();
        List<String> notProven = new ArrayList<>();
        comparison
                .policies()
                .forEach(policy -> policy.editions().stream()
                        .filter(edition -> !edition.optimal())
                        .forEach(edition -> notProven.add(words.say("policy.in", policy.policy(), edition.edition()))));
        page.text(
                0,
                notProven.isEmpty()
                        ? words.say("policy.proven")
                        : words.say("policy.notProven", String.join(", ", notProven)));
        if (comparison.policies().stream().anyMatch(policy -> policy.all().byPerson() > 0)) {
            page.text(0, words.say("policy.persons"));
        }
        for (PolicyView policy : others()) {
            int more = notLetIn(policy) - notLetIn(first());
            if (more > 0) {
                page.text(0, words.say("policy.newlyReferred", policy.policy(), more));
            }
        }
        if (comparison.standingOnRecord() > 0) {
            page.text(0, words.say("policy.standing", comparison.standingOnRecord()));
        }
        editions().stream()
                .filter(edition -> edition.figuresKept() != null)
                .forEach(edition ->
                        page.text(0, words.say("policy.figuresKept", edition.edition(), edition.figuresKept())));
    }

    private static int notLetIn(PolicyView policy) {
        return policy.all().refer() - policy.all().byPerson();
    }

    /** What is not taken into account, each once, with the policies that pass it over. */
    private void addNotApplied(Page page) {
        Map<String, List<String>> policies = new LinkedHashMap<>();
        for (PolicyView policy : comparison.policies()) {
            for (EditionView edition : policy.editions()) {
                for (ConditionView condition : edition.notApplied()) {
                    policies.computeIfAbsent(
                                    words.say("check.value", edition.edition(), condition.text()),
                                    text -> new ArrayList<>())
                            .add(policy.policy());
                }
            }
        }
        if (!policies.isEmpty()) {
            page.heading(words.say("edition.notApplied"));
            policies.forEach((text, letters) -> page.text(1, words.say("policy.by", String.join(", ", letters), text)));
        }
    }

    private void addChanges(Page page, PolicyView policy) {
        ChangesView changes = Objects.requireNonNull(policy.changes(), "only the first has none");
        page.heading(words.say("policy.changes", policy.policy(), first().policy()));
        TextTable table = new TextTable();
        add(table, "policy.entersNow", changes.entersNow());
        add(table, "policy.entersNoMore", changes.entersNoMore());
        add(table, "policy.placedNow", changes.placedNow());
        add(table, "policy.placedNoMore", changes.placedNoMore());
        add(table, "policy.elsewhere", changes.elsewhere());
        if (table.isEmpty()) {
            page.text(1, words.say("policy.noChange"));
        } else {
            page.table(1, table);
        }
        if (policy.rules() != null) {
            page.text(1, words.say("policy.why", Shown.of(policy.rules())));
        }
    }

    private void add(TextTable table, String label, List<CandidacyView> candidacies) {
        if (!candidacies.isEmpty()) {
            Map<String, List<String>> byEdition = candidacies.stream()
                    .collect(Collectors.groupingBy(
                            CandidacyView::edition,
                            LinkedHashMap::new,
                            Collectors.mapping(CandidacyView::learner, Collectors.toList())));
            table.row(
                    words.say(label),
                    candidacies.size(),
                    byEdition.entrySet().stream()
                            .map(edition ->
                                    words.say("check.value", edition.getKey(), String.join(", ", edition.getValue())))
                            .collect(Collectors.joining("\n")));
        }
    }
}
