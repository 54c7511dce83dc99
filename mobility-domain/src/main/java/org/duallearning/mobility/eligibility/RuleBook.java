package org.duallearning.mobility.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Dated, versioned rules on who may go on a placement abroad, with what each of them rests on.
 *
 * <p>Immutable and thread-safe. {@link #standard()} is the book for Flemish dual learners; {@link #parse} reads another
 * one in the same plain text, which the first lines of the standard book explain.
 */
public final class RuleBook {

    private final String version;
    private final List<Rule> rules;
    private final DestinationTable destinations;
    private final List<Inquiry> inquiries;

    RuleBook(String version, List<Rule> rules, DestinationTable destinations) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.destinations = destinations;
        List<Inquiry> parts = new ArrayList<>();
        parts.add(new FirstMatch(
                rules.stream().filter(rule -> rule.kind() != RuleKind.GATE).toList()));
        rules.stream()
                .filter(rule -> rule.kind() == RuleKind.GATE)
                .map(Gate::new)
                .forEach(parts::add);
        this.inquiries = List.copyOf(parts);
    }

    /** Returns the rule book for Flemish dual learners that comes with this version of the software. */
    public static RuleBook standard() {
        return Standard.BOOK;
    }

    /**
     * Reads a rule book.
     *
     * @throws RuleBookSyntaxException at the first line that cannot be understood
     * @throws UncheckedIOException if reading fails
     */
    public static RuleBook parse(Reader reader) {
        return new RuleBookParser().parse(reader);
    }

    /** Returns the version, which is the day on which the book was settled. */
    public String version() {
        return version;
    }

    /** Returns the rules in the order of the book: the rows of which the first that matches decides, then the gates. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the rule with an identifier. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /**
     * Returns whether stays in a country can be paid for by a call.
     *
     * @param country ISO 3166-1 alpha-2, such as {@code GR} and {@code GB}
     */
    public DestinationStatus isDestination(String country, int callYear) {
        return destinations.status(country, callYear);
    }

    /** Returns whether a candidacy with these facts may go ahead, and why. Equal facts give an equal assessment. */
    public Assessment assess(EligibilityFacts facts) {
        Evaluation evaluation = new Evaluation(facts);
        List<Finding> findings = new ArrayList<>();
        Finding decisive = null;
        for (Inquiry inquiry : inquiries) {
            Inquiry.Answer answer = inquiry.ask(evaluation);
            findings.addAll(answer.findings());
            decisive = decisive == null ? answer.decisive() : decisive;
        }
        Verdict verdict = verdict(findings);
        return new Assessment(
                version,
                verdict,
                findings,
                Objects.requireNonNull(decisive, "the rows are asked first"),
                verdict == Verdict.UNDETERMINED ? Missing.in(facts, inquiries) : List.of(),
                ReportingGroups.of(facts));
    }

    /**
     * Returns the smallest change of agreement or candidacy that makes the candidacy eligible or, if none does, lets a
     * person decide; nothing if it is eligible already or no change of at most three facts helps.
     */
    public Optional<Remedy> remedy(EligibilityFacts facts) {
        return RemedySearch.smallest(facts, inquiries, assess(facts).verdict());
    }

    private static Verdict verdict(List<Finding> findings) {
        if (has(Outcome.VIOLATED, findings)) {
            return Verdict.NOT_ELIGIBLE;
        }
        if (has(Outcome.UNKNOWN, findings)) {
            return Verdict.UNDETERMINED;
        }
        return has(Outcome.REFER, findings) ? Verdict.REFER : Verdict.ELIGIBLE;
    }

    private static boolean has(Outcome outcome, List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.outcome() == outcome);
    }

    /** Read on first use, once. */
    private static final class Standard {

        private static final RuleBook BOOK = read();

        private static RuleBook read() {
            try (InputStream stream = RuleBook.class.getResourceAsStream("standard.rules")) {
                Objects.requireNonNull(
                        stream, "standard.rules is missing next to RuleBook; build the domain jar again");
                return parse(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("standard.rules cannot be read", e);
            }
        }
    }

    @Override
    public String toString() {
        return "rule book " + version + ", " + rules.size() + " rules";
    }
}
