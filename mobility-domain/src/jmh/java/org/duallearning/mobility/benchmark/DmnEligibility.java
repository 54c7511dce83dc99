package org.duallearning.mobility.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.duallearning.mobility.eligibility.Assessment;
import org.duallearning.mobility.eligibility.EligibilityFacts;
import org.duallearning.mobility.eligibility.Fact;
import org.duallearning.mobility.eligibility.RuleBook;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;

/** The rules of the standard book in DMN, read once and used for any number of candidacies. */
final class DmnEligibility {

    private static final Pattern WORD_START = Pattern.compile("_([a-z])");

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnEligibility(DmnSetting setting) {
        this.runtime = setting.read("eligibility.dmn");
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(
                    "eligibility.dmn has errors: " + model.getMessages(DMNMessage.Severity.ERROR));
        }
    }

    /** Turns facts into inputs of the model. */
    DMNContext context(EligibilityFacts facts) {
        DMNContext context = runtime.newContext();
        for (Fact fact : Fact.values()) {
            context.set(name(fact), facts.value(fact).map(DmnEligibility::input).orElse(null));
        }
        context.set("agreement", facts.agreement().name());
        return context;
    }

    /** Works out which row decides, and returns it. */
    Object row(DMNContext context) {
        return runtime.evaluateByName(model, context, "row")
                .getDecisionResultByName("row")
                .getResult();
    }

    /** Works out the row, every gate and the verdict. */
    DMNResult verdict(DMNContext context) {
        return runtime.evaluateByName(model, context, "verdict");
    }

    /**
     * Checks that the model and the rule book come to the same row, outcome and verdict for each candidacy.
     *
     * @throws IllegalStateException at the first for which they do not
     */
    void requireAgreement(List<EligibilityFacts> candidacies, RuleBook book) {
        for (EligibilityFacts facts : candidacies) {
            Assessment assessment = book.assess(facts);
            String expected = assessment.decisive() + ", " + assessment.verdict();
            DMNResult result = verdict(context(facts));
            Map<?, ?> row = (Map<?, ?>) result.getDecisionResultByName("row").getResult();
            String actual = row.get("rule") + " " + row.get("outcome") + ", "
                    + result.getDecisionResultByName("verdict").getResult();
            if (!Objects.equals(expected, actual) || result.hasErrors()) {
                throw new IllegalStateException("the rule book says " + expected + ", DMN says " + actual + " "
                        + result.getMessages() + " about " + facts + "; correct eligibility.dmn");
            }
        }
    }

    /** The name of a fact in the model is its name in the rule book. */
    private static String name(Fact fact) {
        return WORD_START
                .matcher(fact.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    private static Object input(Object value) {
        return value instanceof Enum<?> code ? code.name() : value;
    }
}
