package org.duallearning.mobility.adapter.rest;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.exchange.PoliciesReader;
import org.duallearning.mobility.application.exchange.PoliciesReading;
import org.duallearning.mobility.application.exchange.TriedPolicy;
import org.duallearning.mobility.application.port.in.TryPolicies;
import org.duallearning.mobility.application.port.in.TryPolicies.Answer;
import org.duallearning.mobility.application.port.in.TryPolicies.NamedRules;
import org.duallearning.mobility.application.port.in.TryPolicies.Policy;
import org.duallearning.mobility.application.port.in.TryPolicies.Question;
import org.duallearning.mobility.project.EditionId;

/** What other rules, or other ways to decide, would have meant, in exact figures, for the coordinator alone. */
final class PolicyResource implements Resource {
    private final TryPolicies policies;

    PolicyResource(TryPolicies policies) {
        this.policies = policies;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.post("/projects/{project}/policies/comparison", this::compare));
    }

    private void compare(Context context) {
        String edition = QueryParameters.id(context, "edition");
        Answer answer = policies.compare(new Question(
                PathIds.project(context),
                edition == null ? null : new EditionId(edition),
                others(RequestBodies.json(context)),
                QueryParameters.going(context),
                QueryParameters.ids(context, "indicator"),
                QueryParameters.seed(context),
                Languages.of(context)));
        if (answer instanceof Answer.Compared compared) {
            Answers.jsonWithTexts(context, compared.comparison());
        } else if (answer instanceof Answer.NoSuchIndicator none) {
            throw QueryParameters.wrong(
                    "indicator", none.indicator(), Sentence.of("advice.list", String.join(", ", none.those())));
        } else {
            throw Refusal.notFound();
        }
    }

    private static List<Policy> others(byte[] document) {
        PoliciesReading reading = PoliciesReader.read(document);
        if (!reading.problems().isEmpty()) {
            throw BodyIssues.refusal(reading.problems());
        }
        List<Policy> others = new ArrayList<>();
        for (TriedPolicy tried : reading.policies()) {
            String rules = tried.rules();
            String text = tried.text();
            others.add(new Policy(
                    rules == null || text == null
                            ? null
                            : new NamedRules(
                                    rules, RuleBookResource.book(text, "policies[" + others.size() + "].text")),
                    tried.mechanism()));
        }
        return others;
    }
}
