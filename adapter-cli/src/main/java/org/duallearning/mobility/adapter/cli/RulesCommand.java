package org.duallearning.mobility.adapter.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.service.RuleBookReading;
import org.duallearning.mobility.application.view.RulesView;
import org.duallearning.mobility.eligibility.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the rules that candidacies are judged by; needs no store. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RulesView rules = new RuleBookReading(RuleBook.standard()).rules(on, session.language());
        session.answer(rules, view -> page(view, session.words()));
        return ExitCode.DONE.number();
    }

    private static Page page(RulesView rules, Words words) {
        Page page = new Page();
        LocalDate day = rules.on();
        page.heading(
                day == null
                        ? words.say("rules.heading", rules.ruleBook())
                        : words.say("rules.headingOn", rules.ruleBook(), day));
        TextTable table =
                new TextTable(words.say("column.rule"), words.say("column.inForce"), words.say("column.text"));
        rules.rules()
                .forEach(rule -> table.row(
                        rule.rule(),
                        period(rule.from(), rule.until(), words),
                        rule.text() + "\n" + words.say("check.source", rule.legalBasis())));
        return page.table(0, table);
    }

    private static String period(@Nullable LocalDate from, @Nullable LocalDate until, Words words) {
        if (from == null) {
            return until == null ? words.say("rules.always") : words.say("rules.until", until);
        }
        return until == null ? words.say("rules.from", from) : words.say("rules.between", from, until);
    }
}
