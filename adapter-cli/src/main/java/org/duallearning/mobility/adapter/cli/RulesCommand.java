package org.duallearning.mobility.adapter.cli;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.service.RuleBookReading;
import org.duallearning.mobility.application.view.RuleBookView;
import org.duallearning.mobility.application.view.RulesView;
import org.duallearning.mobility.eligibility.RuleBook;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the rules that candidacies are judged by: the standard ones, those in a file, or those of a project in the store. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    /** Another book than the standard one. */
    static final class Other {
        @Option(names = "--rules", paramLabel = "FILE")
        private @Nullable String file;

        @Option(names = "--project", paramLabel = "REF")
        private @Nullable String project;
    }

    /**
     * The book itself.
     *
     * @param ruleBook its version
     * @param fingerprint the SHA-256 of its text
     * @param text the text
     */
    record Text(String ruleBook, String fingerprint, String text) {}

    private final Session session;

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate on;

    @ArgGroup
    private final Other other = new Other();

    @Option(names = "--text")
    private boolean asText;

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String project = other.project;
        if (project != null) {
            RuleBookView kept = session.inStore(application -> inForce(application, project));
            answer(RuleBook.parse(new StringReader(kept.text())), kept);
        } else {
            RuleBook book = other.file == null ? RuleBook.standard() : new RuleBookFiles(session).read(other.file);
            answer(book, new Text(book.version(), book.fingerprint(), book.text()));
        }
        return ExitCode.DONE.number();
    }

    private RuleBookView inForce(MobilityApplication application, String project) {
        ProjectReference reference = new ProjectReference(project);
        return application
                .keepRuleBooks()
                .inForce(reference)
                .orElseThrow(() -> StoreProject.notFound(reference, session.words()));
    }

    private void answer(RuleBook book, Object whole) {
        if (asText) {
            session.answer(whole, view -> Page.ofText(book.text()));
        } else {
            RulesView rules = new RuleBookReading(book).rules(on, session.language());
            session.answer(rules, view -> page(view, session.words()));
        }
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
