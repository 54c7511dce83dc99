package org.duallearning.mobility.eligibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.duallearning.mobility.notation.Fingerprint;
import org.duallearning.mobility.placement.TradeAffinities;
import org.jspecify.annotations.Nullable;

/**
 * Dated, versioned rules on who may go on a placement abroad, with what each of them rests on.
 *
 * <p>Immutable and thread-safe. {@link #standard()} is the book for Flemish dual learners; {@link #parse} reads another
 * one in the same plain text, which the first lines of the standard book explain. Two books are equal if their texts are.
 */
public final class RuleBook {

    private final String version;
    private final String text;
    private final String fingerprint;
    private final List<Rule> rules;
    private final List<Rule> priorities;
    private final Tables tables;
    private final List<IntendedGap> intendedGaps;
    private final List<IntendedOverlap> intendedOverlaps;
    private final FirstMatch rows;
    private final List<Gate> gates;
    private final List<Inquiry> inquiries;
    private final List<Finding> later;

    RuleBook(
            String version,
            String text,
            Tables tables,
            List<Rule> rules,
            List<IntendedGap> intendedGaps,
            List<IntendedOverlap> intendedOverlaps) {
        this.version = version;
        this.text = text;
        this.fingerprint = Fingerprint.of(text);
        this.rules = List.copyOf(rules);
        this.priorities = ofKind(RuleKind.PRIORITY);
        this.tables = tables;
        this.intendedGaps = List.copyOf(intendedGaps);
        this.intendedOverlaps = List.copyOf(intendedOverlaps);
        this.rows = new FirstMatch(
                rules.stream().filter(rule -> rule.kind().isRow()).toList());
        this.gates = ofKind(RuleKind.GATE).stream().map(Gate::new).toList();
        this.inquiries = Stream.<Inquiry>concat(Stream.of(rows), gates.stream()).toList();
        this.later = rules.stream()
                .filter(rule -> !rule.kind().decides())
                .map(rule -> rule.finding(Outcome.NOT_APPLICABLE, Applicability.DECIDED_LATER, 0))
                .toList();
    }

    private List<Rule> ofKind(RuleKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
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
        return parse(reader, List.of());
    }

    /**
     * Reads a rule book that names conditions which are worked out in Java.
     *
     * @throws RuleBookSyntaxException at the first line that cannot be understood
     * @throws UncheckedIOException if reading fails
     */
    public static RuleBook parse(Reader reader, Collection<? extends JavaCondition> inJava) {
        return new RuleBookParser(inJava).parse(reader);
    }

    /** Returns the version, which is the day on which the book was settled. */
    public String version() {
        return version;
    }

    /** Returns the text that it was read from, with lines that end in a line feed. */
    public String text() {
        return text;
    }

    /** Returns the SHA-256 of the text, in hexadecimal digits: what tells two books of one version apart. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Returns the rules in the order of the book: the rows of which the first that matches decides, then the others. */
    public List<Rule> rules() {
        return rules;
    }

    /** Returns the rule with an identifier. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Returns what the book deliberately leaves to its {@code otherwise} row; {@link RuleBookAudit} tells whether it does. */
    public List<IntendedGap> intendedGaps() {
        return intendedGaps;
    }

    /** Returns which rows deliberately match the same facts; {@link RuleBookAudit} tells whether they do. */
    public List<IntendedOverlap> intendedOverlaps() {
        return intendedOverlaps;
    }

    /**
     * Returns whether stays in a country can be paid for by a call.
     *
     * @param country ISO 3166-1 alpha-2, such as {@code GR} and {@code GB}
     */
    public DestinationStatus isDestination(String country, int callYear) {
        return tables.destinations().status(country, callYear);
    }

    Tables tables() {
        return tables;
    }

    /** Returns which trades are close to which. */
    public TradeAffinities tradeAffinities() {
        return tables.affinities();
    }

    /**
     * Returns the class in which a candidate is considered, 1 first: the priority rules in the order of the book, each
     * weighing more than all that follow it. One that is not known to hold counts as if it did not.
     */
    public int priorityClass(EligibilityFacts facts) {
        return priorityClass(new Evaluation(facts));
    }

    private int priorityClass(Evaluation evaluation) {
        int priorityClass = 0;
        for (Rule rule : priorities) {
            priorityClass = 2 * priorityClass + (rule.applicability(evaluation) == Applicability.APPLIES ? 0 : 1);
        }
        return 1 + priorityClass;
    }

    /** Returns whether a candidacy with these facts may go ahead, and why. Equal facts give an equal assessment. */
    public Assessment assess(EligibilityFacts facts) {
        Evaluation evaluation = new Evaluation(facts);
        Finding[] findings = new Finding[rules.size()];
        int found = rows.rules().size();
        Finding decisive = rows.find(evaluation, findings, 0);
        Outcome worst = decisive.outcome();
        for (Gate gate : gates) {
            worst = worst.orWorse(gate.find(evaluation, findings, found++).outcome());
        }
        for (Finding finding : later) {
            findings[found++] = finding;
        }
        Verdict verdict = Verdict.of(worst);
        return new Assessment(
                this,
                facts,
                verdict,
                List.of(findings),
                decisive,
                verdict == Verdict.UNDETERMINED ? Missing.in(facts, inquiries) : List.of(),
                ReportingGroups.of(evaluation),
                priorityClass(evaluation));
    }

    /** Returns the verdict alone, which is what {@link #assess} would come to, at less cost. */
    public Verdict verdict(EligibilityFacts facts) {
        return verdict(new Evaluation(facts));
    }

    private Verdict verdict(Evaluation evaluation) {
        Outcome worst = Outcome.NOT_APPLICABLE;
        for (Inquiry inquiry : inquiries) {
            worst = worst.orWorse(inquiry.ask(evaluation).outcome());
        }
        return Verdict.of(worst);
    }

    /**
     * Returns the smallest change of agreement or candidacy that makes the candidacy eligible or, if none does, lets a
     * person decide; nothing if it is eligible already or no change of at most three facts helps.
     */
    public Optional<Remedy> remedy(EligibilityFacts facts) {
        return RemedySearch.smallest(facts, inquiries, verdict(facts));
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
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleBook that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "rule book " + version + ", " + rules.size() + " rules";
    }
}
