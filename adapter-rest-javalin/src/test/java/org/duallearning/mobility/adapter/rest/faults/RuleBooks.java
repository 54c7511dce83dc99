package org.duallearning.mobility.adapter.rest.faults;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.eligibility.KeptRuleBook;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.project.ProjectReference;

/** Writes that adopt a rule book. All books say the same; the mark is the version. Immutable and thread-safe. */
final class RuleBooks {
    private static final int OK = 200;

    /** Lets everybody go, but refers learners whose agreement ends before they return to a person. */
    private static final String TEXT = """
            book %s

            source test | Made for a test | 2018
            destinations 2014- FR basis high test

            rule G1 otherwise
              departing any time
              then satisfied
              basis high test
              nl Iedereen.
              en Everybody.
              fr Tout le monde.

            rule M1 gate
              departing any time
              when underAgreement
              then satisfied if endsOn from returnsOn
              then refer
              basis low test
              nl De overeenkomst loopt lang genoeg.
              en The agreement runs long enough.
              fr Le contrat court assez longtemps.
            """;

    private final ProjectReference project;

    RuleBooks(ProjectReference project) {
        this.project = project;
    }

    /** Adopts a book that nobody has adopted yet. */
    Write adopts(String mark, LocalDate on) {
        RuleBook book = RuleBook.parse(new StringReader(TEXT.formatted(mark)));
        String address = "/projects/%s/ruleBook?on=%s".formatted(project.value(), on);
        return new Write(
                mark,
                Action.ADOPT_RULE_BOOK,
                calls -> calls.send("PUT", address, "text/plain", book.text()),
                OK,
                List.of(Effect.saves(
                        RecordType.RULE_BOOKS,
                        book.fingerprint(),
                        KeptRuleBook.class,
                        kept -> isAdopted(kept, on) && kept.equals(KeptRuleBook.of(book, kept.adoption())))));
    }

    private static boolean isAdopted(KeptRuleBook kept, LocalDate on) {
        return kept.adoption() != null && kept.adoption().adoptedOn().equals(on);
    }
}
