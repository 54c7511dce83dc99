package org.duallearning.mobility.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.duallearning.mobility.learner.AgreementType;
import org.duallearning.mobility.learner.DualLearningSystem;

/** A rule book as a page for people who know the law and want to check what the software says. */
final class RuleBookPage {

    static final String COMMAND = "mvn -pl mobility-domain test -Dtest=RuleBookDocumentTest -Dmobility.update=true";

    private final RuleBook book;
    private final Citations citations;
    private final DecisionTables decisions;

    private RuleBookPage(RuleBook book) {
        this.book = book;
        this.citations = new Citations(book);
        this.decisions = new DecisionTables(book, citations);
    }

    static String of(RuleBook book) {
        return new RuleBookPage(book).write();
    }

    private String write() {
        return Stream.of(
                        Stream.of(opening()),
                        Arrays.stream(DualLearningSystem.values()).map(this::underAgreement),
                        Stream.of(withoutAgreement(), gates(), left(), overlaps()),
                        Stream.of(countries(), lengths(), priorities(), later(), sources()))
                .flatMap(parts -> parts)
                .collect(joining("\n"));
    }

    private String opening() {
        return """
                # The rule book as tables

                Who may go on a placement abroad, by the rule book %s, for people who know the law and want to check what the software
                says. [standard.rules](../src/main/resources/org/duallearning/mobility/eligibility/standard.rules) leads; this page is
                written from it, and a test fails when it says anything else. After a change of the book, write it anew with

                    %s

                The tables by system show what the rows of the book come to, not how they are written. All %d combinations of system,
                agreement, dates, hours and circumstances that the book can tell apart were put to it, and those with one answer share
                a line: lines never overlap and leave nothing out. *Yes* is yes as far as the agreement goes; the [gates](#gates) are
                asked for everyone. *Low* confidence means inferred, or that sources disagree; sources are numbered [below](#sources).
                Days include the day itself. Hours are those at the workplace, a week on average.

                %s""".formatted(book.version(), COMMAND, decisions.combinations(), types());
    }

    private static MarkdownTable types() {
        MarkdownTable table = new MarkdownTable("Code", "Agreement");
        for (AgreementType type : AgreementType.values()) {
            if (type != AgreementType.NONE) {
                table.row(type.name(), PageWords.meaning(type));
            }
        }
        return table;
    }

    private String underAgreement(DualLearningSystem system) {
        return "## %s: %s\n\n%s".formatted(system, PageWords.meaning(system), decisions.underAgreement(system));
    }

    private String withoutAgreement() {
        return "## Without an agreement on departure\n\n" + decisions.withoutAgreement();
    }

    private String gates() {
        MarkdownTable table = new MarkdownTable("Gate", "In words", "Asked if", "Answer", "Confidence", "Sources");
        ofKind(RuleKind.GATE)
                .forEach(gate -> table.row(
                        gate.id(),
                        gate.text(Locale.ENGLISH),
                        when(gate),
                        gate.consequences().stream().map(RuleBookPage::answer).collect(joining("; ")),
                        PageWords.confidence(gate.legalBasis()),
                        citations.of(gate.legalBasis())));
        return "## Gates\n\nAsked for everyone, whatever row decided; the worst answer is the verdict.\n\n" + table
                + "\n" + PageWords.OF_GATES + "\nOther words are columns of the dossier.\n";
    }

    private static String when(Rule rule) {
        String when = Stream.concat(rule.inForce().stream(), rule.whens().stream())
                .map(Clause::text)
                .collect(joining(" and "));
        return when.isEmpty() ? "always" : when;
    }

    private static String answer(Rule.Consequence consequence) {
        String answer = PageWords.answer(consequence.outcome());
        String condition = consequence.clause().text();
        return condition.isEmpty() ? "otherwise " + answer : answer + " if " + condition;
    }

    private String left() {
        Rule otherwise = ofKind(RuleKind.OTHERWISE).findFirst().orElseThrow();
        MarkdownTable table = new MarkdownTable("Combinations", "Why no row is about them", "Confidence", "Sources");
        book.intendedGaps()
                .forEach(gap -> table.row(
                        PageWords.plain(gap.condition()),
                        gap.reason(),
                        PageWords.confidence(gap.legalBasis()),
                        citations.of(gap.legalBasis())));
        return """
                ## Left to %1$s

                What no row is about, %1$s answers with *%2$s*: "%3$s" These are all such combinations, each on purpose; a test proves
                that there is no other.

                %4$s""".formatted(otherwise.id(), PageWords.answers(otherwise), otherwise.text(Locale.ENGLISH), table);
    }

    private String overlaps() {
        MarkdownTable table = new MarkdownTable("Decides", "Instead of", "Answer", "Combinations", "Why");
        RuleBookAudit.of(book)
                .overlaps()
                .forEach(overlap -> table.row(
                        overlap.earlier().id(),
                        overlap.later().id(),
                        overlap.sameOutcome()
                                ? PageWords.answers(overlap.earlier()) + ", as both"
                                : PageWords.answers(overlap.earlier()) + " instead of "
                                        + PageWords.answers(overlap.later()),
                        overlap.conditions().stream().map(PageWords::plain).collect(joining("<br>")),
                        overlap.intended().map(IntendedOverlap::reason).orElse("")));
        return """
                ## Rows that overlap

                Where two rows match, the earlier one decides. These are all such pairs, each on purpose; a test proves that there is
                no other, and that every row decides something.

                %s""".formatted(table);
    }

    private String countries() {
        MarkdownTable table = new MarkdownTable("Calls", "Countries", "Confirmed", "Confidence", "Sources");
        for (DestinationTable.Row row : book.tables().destinations().rows()) {
            table.row(
                    row.years().toString(),
                    String.join(" ", new TreeSet<>(row.countries())),
                    PageWords.confirmed(row.confirmed()),
                    PageWords.confidence(row.basis()),
                    citations.of(row.basis()));
        }
        return "## Countries\n\nBy call year, in codes of ISO 3166-1. What is not confirmed changes nothing yet.\n\n"
                + table;
    }

    private String lengths() {
        MarkdownTable table =
                new MarkdownTable("Calls", "Activity", "At least", "At most", "Confirmed", "Confidence", "Sources");
        for (LengthTable.Row row : book.tables().lengths().rows()) {
            table.row(
                    row.years().toString(),
                    row.activity() == null ? "any" : row.activity(),
                    PageWords.length(row.shortest()),
                    PageWords.length(row.longest()),
                    PageWords.confirmed(row.confirmed()),
                    PageWords.confidence(row.basis()),
                    citations.of(row.basis()));
        }
        return "## Lengths\n\nBoth days of travel count. What is not confirmed changes nothing yet.\n\n" + table;
    }

    private String priorities() {
        MarkdownTable table = new MarkdownTable("Rule", "In words", "Goes first if", "Confidence", "Sources");
        ofKind(RuleKind.PRIORITY)
                .forEach(rule -> table.row(
                        rule.id(),
                        rule.text(Locale.ENGLISH),
                        when(rule),
                        PageWords.confidence(rule.legalBasis()),
                        citations.of(rule.legalBasis())));
        return "## Priority\n\nOrders candidates and refuses none; each rule weighs more than all below it.\n\n"
                + table;
    }

    private String later() {
        MarkdownTable table = new MarkdownTable("Rule", "In words", "Confidence", "Sources");
        ofKind(RuleKind.LATER)
                .forEach(rule -> table.row(
                        rule.id(),
                        rule.text(Locale.ENGLISH),
                        PageWords.confidence(rule.legalBasis()),
                        citations.of(rule.legalBasis())));
        return "## During the stay\n\n" + table;
    }

    private Stream<Rule> ofKind(RuleKind kind) {
        return book.rules().stream().filter(rule -> rule.kind() == kind);
    }

    private String sources() {
        return "## Sources\n\n" + citations.table();
    }
}
