package org.duallearning.mobility.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/**
 * What the rows of a rule book come to, as tables of which the lines never overlap and leave nothing out.
 *
 * <p>Every combination is put to the rows, and those with one answer are joined.
 */
final class DecisionTables {

    private final RuleBook book;
    private final Citations citations;
    private final Combinations combinations;

    /** What decides, and how. */
    private record Decision(Rule rule, Outcome outcome, LegalBasis basis) {}

    /** Some combinations, and what decides them. */
    private record Line(Region region, Decision decision) {}

    DecisionTables(RuleBook book, Citations citations) {
        this.book = book;
        this.citations = citations;
        this.combinations = Combinations.ofRows(book);
    }

    int combinations() {
        return combinations.facts().size();
    }

    /** The answers for one system by type of agreement; types of which all lines are alike share them. */
    MarkdownTable underAgreement(DualLearningSystem system) {
        Map<List<List<String>>, List<AgreementType>> blocks = new LinkedHashMap<>();
        for (AgreementType type : AgreementType.values()) {
            if (type != AgreementType.NONE) {
                blocks.computeIfAbsent(lines(system, type), lines -> new ArrayList<>())
                        .add(type);
            }
        }
        MarkdownTable table =
                new MarkdownTable("Agreement", "Signed", "Conditions", "Answer", "Row", "Confidence", "Sources");
        blocks.forEach((lines, types) -> {
            String names = types.stream().map(AgreementType::name).collect(joining(", "));
            for (int i = 0; i < lines.size(); i++) {
                table.row(i == 0 ? names : "", lines.get(i));
            }
        });
        return table;
    }

    private List<List<String>> lines(DualLearningSystem system, AgreementType type) {
        return lines(facts -> facts.system().equals(Optional.of(system))
                        && facts.type().equals(Optional.of(type)))
                .map(line -> cells(line, Fact.SIGNED_ON))
                .toList();
    }

    MarkdownTable withoutAgreement() {
        MarkdownTable table =
                new MarkdownTable("System", "Departing", "Conditions", "Answer", "Row", "Confidence", "Sources");
        lines(facts -> facts.type().equals(Optional.of(AgreementType.NONE)))
                .sorted(Comparator.comparing(
                        line -> book.rules().indexOf(line.decision().rule())))
                .forEach(line -> table.row(
                        PageWords.plain(words(line).getOrDefault(Fact.SYSTEM.term(), "any")),
                        cells(line, Fact.DEPARTS_ON)));
        return table;
    }

    private Stream<Line> lines(Predicate<EligibilityFacts> asked) {
        Map<Decision, List<Region>> regions = new LinkedHashMap<>();
        combinations.examples().forEach((region, facts) -> {
            if (asked.test(facts)) {
                regions.computeIfAbsent(decision(new Evaluation(facts)), decision -> new ArrayList<>())
                        .add(region);
            }
        });
        return regions.entrySet().stream()
                .flatMap(each -> combinations.grid().joined(each.getValue()).stream()
                        .map(region -> new Line(region, each.getKey())))
                .sorted((one, other) -> Region.compare(one.region(), other.region()));
    }

    /** The otherwise row rests on what the book says of the combination. */
    private Decision decision(Evaluation facts) {
        Rule rule = book.rules().stream()
                .filter(row -> row.kind().isRow() && row.applicability(facts) == Applicability.APPLIES)
                .findFirst()
                .orElseThrow();
        LegalBasis basis = book.intendedGaps().stream()
                .filter(gap -> rule.kind() == RuleKind.OTHERWISE && gap.test().test(facts) == Ternary.TRUE)
                .findFirst()
                .map(IntendedGap::legalBasis)
                .orElse(rule.legalBasis());
        return new Decision(rule, rule.consequence(facts), basis);
    }

    private Map<String, String> words(Line line) {
        return combinations.grid().words(line.region());
    }

    /** All cells but the first. */
    private List<String> cells(Line line, Fact clock) {
        Map<String, String> words = words(line);
        words.keySet().removeAll(Arrays.asList(Fact.SYSTEM.term(), Fact.TYPE.term()));
        String period = words.remove(clock.term());
        Decision decision = line.decision();
        return List.of(
                period == null ? "any day" : PageWords.plain(period).replaceFirst("\\w+ ", ""),
                PageWords.plain(String.join(" and ", words.values())),
                PageWords.answer(decision.outcome()),
                decision.rule().id(),
                PageWords.confidence(decision.basis()),
                citations.of(decision.basis()));
    }
}
