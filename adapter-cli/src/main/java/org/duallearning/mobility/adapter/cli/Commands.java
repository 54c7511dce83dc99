package org.duallearning.mobility.adapter.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.RunLast;

/** The tree of commands. */
final class Commands {
    /** Help shows how a command is used before it explains it. */
    private static final List<String> HELP = List.of(
            UsageMessageSpec.SECTION_KEY_HEADER_HEADING,
            UsageMessageSpec.SECTION_KEY_HEADER,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION);

    private Commands() {}

    /**
     * The commands in some surroundings.
     *
     * @param arguments those that will be executed; help speaks the language that they ask for
     */
    static CommandLine in(Surroundings surroundings, String... arguments) {
        MobilityCommand root = new MobilityCommand();
        Session session = new Session(surroundings, root);
        CommandLine mobility = new CommandLine(root)
                .addSubcommand(new InitCommand(session))
                .addSubcommand(new RunCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new SummaryCommand(session))
                .addSubcommand(new CommandLine(new EligibilityCommand())
                        .addSubcommand(new CheckCommand(session))
                        .addSubcommand(new ExplainCommand(session))
                        .addSubcommand(new RulesCommand(session))
                        .addSubcommand(new CompareCommand(session))
                        .addSubcommand(new AdoptCommand(session))
                        .addSubcommand(new RecordCommand(session))
                        .addSubcommand(new DecideCommand(session))
                        .addSubcommand(new ReplayCommand(session)))
                .addSubcommand(new CommandLine(new MatchCommand())
                        .addSubcommand(new SolveCommand(session))
                        .addSubcommand(new VerifyCommand(session))
                        .addSubcommand(new ProposeCommand(session))
                        .addSubcommand(new ConfirmCommand(session))
                        .addSubcommand(new RepairCommand(session))
                        .addSubcommand(new ShowCommand(session))
                        .addSubcommand(new CompareMechanismsCommand(session))
                        .addSubcommand(new SeatsCommand(session))
                        .addSubcommand(new ExplainPlacementsCommand(session)))
                .addSubcommand(new CommandLine(new PolicyCommand()).addSubcommand(new ComparePoliciesCommand(session)))
                .addSubcommand(new CommandLine(new OutcomeCommand()).addSubcommand(new OutcomeStatusCommand(session)))
                .addSubcommand(new CommandLine(new IndicatorCommand())
                        .addSubcommand(new ListIndicatorsCommand(session))
                        .addSubcommand(new ShowIndicatorCommand(session)))
                .addSubcommand(new CommandLine(new ReportCommand())
                        .addSubcommand(new PublishReportCommand(session))
                        .addSubcommand(new ListReportsCommand(session))
                        .addSubcommand(new ShowReportCommand(session))
                        .addSubcommand(new ReplayReportCommand(session))
                        .addSubcommand(new ExportReportCommand(session)))
                .addSubcommand(new CommandLine(new RecommendationCommand())
                        .addSubcommand(new ListRecommendationsCommand(session))
                        .addSubcommand(new ShowRecommendationCommand(session))
                        .addSubcommand(new DraftRecommendationCommand(session))
                        .addSubcommand(new AdvanceRecommendationCommand(session)))
                .addSubcommand(new CommandLine(new AuditCommand())
                        .addSubcommand(new VerifyAuditCommand(session))
                        .addSubcommand(new ShowAuditCommand(session)))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new CheckStoreCommand(session))
                .addSubcommand(new CommandLine(new KeysCommand())
                        .addSubcommand(new ShowKeysCommand(session))
                        .addSubcommand(new RotateKeysCommand(session)))
                .addSubcommand(new CommandLine(new PersonCommand())
                        .addSubcommand(new ExportPersonCommand(session))
                        .addSubcommand(new ErasePersonCommand(session)))
                .addSubcommand(new CommandLine(new HoldCommand())
                        .addSubcommand(new SetHoldCommand(session))
                        .addSubcommand(new LiftHoldCommand(session))
                        .addSubcommand(new ListHoldsCommand(session)))
                .addSubcommand(new CommandLine(new RetentionCommand())
                        .addSubcommand(new RunRetentionCommand(session))
                        .addSubcommand(new ShowRetentionCommand(session)));
        Locale language = Languages.before(arguments, surroundings.language());
        mobility.setResourceBundle(Words.ofHelp(language));
        mobility.setUsageHelpWidth(Page.WIDTH);
        mobility.registerConverter(LocalDate.class, Day::parse);
        mobility.setCaseInsensitiveEnumValuesAllowed(true);
        mobility.setHelpSectionKeys(HELP);
        mobility.setExecutionExceptionHandler(new Failures(session));
        UsageErrors errors = new UsageErrors(Words.in(language));
        mobility.setParameterExceptionHandler(errors);
        mobility.setExecutionStrategy(parsed -> {
            errors.refuseUnknownCommands(parsed);
            errors.refuseBlankValues(parsed);
            errors.refuseMisplacedUrls(parsed);
            return new RunLast().execute(parsed);
        });
        return mobility;
    }
}
