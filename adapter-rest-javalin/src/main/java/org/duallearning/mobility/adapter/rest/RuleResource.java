package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.List;
import org.duallearning.mobility.application.port.in.ReadRuleBook;

/** The rules that candidacies are judged by. */
final class RuleResource implements Resource {
    private final ReadRuleBook ruleBook;

    RuleResource(ReadRuleBook ruleBook) {
        this.ruleBook = ruleBook;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/rules", this::rules));
    }

    private void rules(Context context) {
        Answers.jsonWithTexts(context, ruleBook.rules(QueryParameters.date(context, "on"), Languages.of(context)));
    }
}
