package org.duallearning.mobility.application.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.duallearning.mobility.eligibility.KeptRuleBook;
import org.duallearning.mobility.eligibility.RuleBook;

/** The rule book that a project works by, and those that its assessments on record rest on. Thread-safe. */
final class ProjectRuleBooks {
    private final RuleBook standard;
    private final List<KeptRuleBook> kept;
    private final Map<String, RuleBook> read = new ConcurrentHashMap<>();

    /**
     * The books of a project.
     *
     * @param standard the book of a project that adopted none
     */
    ProjectRuleBooks(RuleBook standard, List<KeptRuleBook> kept) {
        this.standard = standard;
        this.kept = kept;
    }

    /** The book adopted last, or the standard one. */
    RuleBook inForce() {
        return adopted().map(this::read).orElse(standard);
    }

    /** The adoption that is in force. */
    Optional<KeptRuleBook> adopted() {
        return kept.stream()
                .filter(book -> book.adoption() != null)
                .max(Comparator.comparingInt(
                        book -> Objects.requireNonNull(book.adoption()).number()));
    }

    /** The book with a fingerprint, if the project keeps it. */
    Optional<RuleBook> withFingerprint(String fingerprint) {
        return fingerprint.equals(standard.fingerprint())
                ? Optional.of(standard)
                : kept.stream()
                        .filter(book -> book.fingerprint().equals(fingerprint))
                        .findFirst()
                        .map(this::read);
    }

    /** How many books were adopted so far. */
    int adoptions() {
        return kept.stream()
                .map(KeptRuleBook::adoption)
                .filter(Objects::nonNull)
                .mapToInt(KeptRuleBook.Adoption::number)
                .max()
                .orElse(0);
    }

    private RuleBook read(KeptRuleBook book) {
        return read.computeIfAbsent(book.fingerprint(), fingerprint -> book.book());
    }
}
