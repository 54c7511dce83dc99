package org.duallearning.mobility.application.service;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.in.KeepRuleBooks;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.view.RuleBookView;
import org.duallearning.mobility.eligibility.KeptRuleBook;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.RuleBookSyntaxException;
import org.duallearning.mobility.project.ProjectReference;

/** Keeps the rule books of projects. Thread-safe. */
public final class RuleBookKeeping implements KeepRuleBooks {
    private final Storage storage;
    private final RuleBook standard;

    /**
     * Books of the projects in this storage.
     *
     * @param standard the book of a project that adopted none
     */
    public RuleBookKeeping(Storage storage, RuleBook standard) {
        this.storage = storage;
        this.standard = standard;
    }

    @Override
    public Optional<RuleBookView> inForce(ProjectReference project) {
        return ProjectSnapshots.read(storage, project, snapshot -> view(project, books(snapshot)));
    }

    @Override
    public Adoption adopt(Request request, ProjectReference project, String text, LocalDate on) {
        if (!storage.projects().contains(project)) {
            return new Adoption.NotFound();
        }
        RuleBook book;
        try {
            book = RuleBook.parse(new StringReader(text));
        } catch (RuleBookSyntaxException e) {
            return new Adoption.NotUnderstood(e.line(), e.column(), e.advice(), versionInForce(project));
        }
        try (Transaction transaction = storage.transaction(project, request, Action.ADOPT_RULE_BOOK)) {
            ProjectRuleBooks before = books(transaction);
            if (before.adopted().map(KeptRuleBook::fingerprint).equals(Optional.of(book.fingerprint()))) {
                return new Adoption.Adopted(view(project, before));
            }
            WritableRecords<String, KeptRuleBook> kept = transaction.records(RecordType.RULE_BOOKS);
            long version = kept.find(book.fingerprint()).map(Versioned::version).orElse(0L);
            var adoption = new KeptRuleBook.Adoption(before.adoptions() + 1, on);
            kept.save(KeptRuleBook.of(book, adoption), version).orThrow();
            RuleBookView view = view(project, books(transaction));
            return transaction.commit(request, new Adoption.Adopted(view));
        }
    }

    private String versionInForce(ProjectReference project) {
        try (Snapshot snapshot = storage.snapshot(project)) {
            return books(snapshot).inForce().version();
        }
    }

    private ProjectRuleBooks books(Snapshot snapshot) {
        return new ProjectRuleBooks(
                standard, snapshot.records(RecordType.RULE_BOOKS).all());
    }

    private static RuleBookView view(ProjectReference project, ProjectRuleBooks books) {
        RuleBook book = books.inForce();
        return new RuleBookView(
                project.value(),
                book.version(),
                book.fingerprint(),
                books.adopted()
                        .map(KeptRuleBook::adoption)
                        .map(KeptRuleBook.Adoption::adoptedOn)
                        .orElse(null),
                book.text());
    }
}
