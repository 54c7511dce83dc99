package org.duallearning.mobility.eligibility;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The sources of a rule book, numbered in the order in which it cites them. */
final class Citations {

    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    Citations(RuleBook book) {
        Stream.of(
                        book.rules().stream().map(Rule::legalBasis),
                        book.intendedGaps().stream().map(IntendedGap::legalBasis),
                        book.tables().destinations().rows().stream().map(DestinationTable.Row::basis),
                        book.tables().lengths().rows().stream().map(LengthTable.Row::basis))
                .flatMap(bases -> bases)
                .flatMap(basis -> basis.sources().stream())
                .forEach(source -> numbers.putIfAbsent(source, numbers.size() + 1));
    }

    String of(LegalBasis basis) {
        return basis.sources().stream().map(numbers::get).map(String::valueOf).collect(joining(", "));
    }

    MarkdownTable table() {
        MarkdownTable table = new MarkdownTable("No.", "In the book", "Title", "Date");
        numbers.forEach(
                (source, number) -> table.row(String.valueOf(number), source.key(), source.title(), source.date()));
        return table;
    }
}
