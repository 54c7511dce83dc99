package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.in.CompareRuleBooks;
import org.duallearning.mobility.application.port.in.KeepRuleBooks;
import org.duallearning.mobility.application.port.in.KeepRuleBooks.Adoption;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.eligibility.RuleBookSyntaxException;
import org.duallearning.mobility.project.EditionId;

/** The rule book that a project works by, and what another one would change. */
final class RuleBookResource implements Resource {
    private static final String RULE_BOOK = "/projects/{project}/ruleBook";

    private final KeepRuleBooks books;
    private final CompareRuleBooks comparisons;
    private final Requests requests;

    RuleBookResource(KeepRuleBooks books, CompareRuleBooks comparisons, Requests requests) {
        this.books = books;
        this.comparisons = comparisons;
        this.requests = requests;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(RULE_BOOK, this::inForce),
                Route.put(RULE_BOOK, this::adopt),
                Route.post(RULE_BOOK + "/comparison", this::compare));
    }

    private void inForce(Context context) {
        Answers.json(context, books.inForce(PathIds.project(context)).orElseThrow(Refusal::notFound));
    }

    private void adopt(Context context) {
        LocalDate on = requests.day(context);
        Request request = requests.of(context, Adoption.Adopted.class, RuleBookResource::answer);
        Adoption outcome = books.adopt(request, PathIds.project(context), RequestBodies.text(context), on);
        if (outcome instanceof Adoption.Adopted adopted) {
            answer(context, adopted);
        } else if (outcome instanceof Adoption.NotUnderstood wrong) {
            throw notUnderstood(
                    Sentence.of("ruleBookNotAdopted", wrong.stays()),
                    "ruleBook",
                    wrong.line(),
                    wrong.column(),
                    wrong.advice());
        } else {
            throw Refusal.notFound();
        }
    }

    private static void answer(Context context, Adoption.Adopted adopted) {
        Answers.json(context, adopted.ruleBook());
    }

    private void compare(Context context) {
        String edition = QueryParameters.id(context, "edition");
        RuleBook other = book(RequestBodies.text(context), "ruleBook");
        Answers.json(
                context,
                comparisons
                        .compare(PathIds.project(context), edition == null ? null : new EditionId(edition), null, other)
                        .orElseThrow(Refusal::notFound));
    }

    /**
     * The rule book that a text is of, to compare with.
     *
     * @param name what the part of the body is called that holds the text
     */
    static RuleBook book(String text, String name) {
        try {
            return RuleBook.parse(new StringReader(text));
        } catch (RuleBookSyntaxException wrong) {
            throw notUnderstood(Sentence.of("ruleBookNotCompared"), name, wrong.line(), wrong.column(), wrong.advice());
        }
    }

    private static Refusal notUnderstood(Sentence detail, String name, int line, int column, String advice) {
        Issue issue = new Issue(
                "body",
                name,
                null,
                Sentence.of("advice.ruleBook", line, column, advice),
                new Issue.Position(line, column));
        return new Refusal(new RestProblem(ProblemType.RULE_BOOK_NOT_UNDERSTOOD, detail, List.of(issue), null));
    }
}
