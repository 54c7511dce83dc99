package org.duallearning.mobility.adapter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.cli.RecommendationStepOptions.When;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says on standard error what is wrong with a command line, and what was probably meant. */
final class UsageErrors implements IParameterExceptionHandler {
    /** What the parser says of arguments that go together or do not; it names them only in its message. */
    private static final Pattern IN_GROUP =
            Pattern.compile("Error: (Missing required argument[^:]*: )?(?<arguments>.+?)( are mutually exclusive .*)?");

    private static final String URL = "jdbc:";
    private static final String STORAGE = "--db";

    private final Words words;

    UsageErrors(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(what(error));
        if (error instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                err.println(words.say("usage.suggestion", String.join(", ", suggestions)));
            }
        }
        ArgSpec argument = error.getArgSpec();
        if (argument != null && argument.completionCandidates() != null) {
            err.println(words.say("usage.values", String.join(", ", argument.completionCandidates())));
        }
        if (argument != null && argument.typeInfo().getType() == LocalDate.class) {
            err.println(words.say("usage.date"));
        }
        if (argument != null && Stream.of(argument.converters()).anyMatch(When.class::isInstance)) {
            err.println(words.say("usage.when"));
        }
        err.println(words.say("usage.help", command.getCommandSpec().qualifiedName()));
        err.flush();
        return ExitCode.USAGE.number();
    }

    /** A command that there is not has no help; that of its group would hide the slip. */
    void refuseUnknownCommands(ParseResult parsed) {
        for (ParseResult part = parsed; part != null; part = part.hasSubcommand() ? part.subcommand() : null) {
            if (part.commandSpec().userObject() instanceof GroupCommand
                    && !part.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(part.commandSpec().commandLine(), part.unmatched());
            }
        }
    }

    /** A blank value is a typing error, such as a variable of a script that was not set. */
    void refuseBlankValues(ParseResult parsed) {
        for (ParseResult part = parsed; part != null; part = part.hasSubcommand() ? part.subcommand() : null) {
            for (ArgSpec argument : part.matchedArgs()) {
                if (argument.stringValues().stream().anyMatch(String::isBlank)) {
                    throw new ParameterException(
                            part.commandSpec().commandLine(), words.say("usage.empty", name(argument)));
                }
            }
        }
    }

    /** The URL of a database is not the name of a file or of anything else, and may hold a password. */
    void refuseMisplacedUrls(ParseResult parsed) {
        for (ParseResult part = parsed; part != null; part = part.hasSubcommand() ? part.subcommand() : null) {
            for (ArgSpec argument : part.matchedArgs()) {
                for (String value : argument.stringValues()) {
                    if (value.startsWith(URL) && !name(argument).equals(STORAGE)) {
                        throw new ParameterException(
                                part.commandSpec().commandLine(),
                                words.say("usage.url", name(argument), Shown.of(value)));
                    }
                }
            }
        }
    }

    private String what(ParameterException error) {
        if (error instanceof UnmatchedArgumentException unmatched) {
            return words.say("usage.unknown", Shown.of(String.join(" ", unmatched.getUnmatched())));
        }
        Matcher inGroup = IN_GROUP.matcher(String.valueOf(error.getMessage()));
        if (inGroup.matches()) {
            boolean missing = error instanceof MissingParameterException;
            return words.say(missing ? "usage.missing" : "usage.exclusive", inGroup.group("arguments"));
        }
        if (error instanceof MissingParameterException missing) {
            return words.say(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageErrors::name).collect(Collectors.joining(", ")));
        }
        if (error instanceof MissingCommand) {
            return words.say(
                    "usage.choose",
                    String.join(", ", error.getCommandLine().getSubcommands().keySet()));
        }
        ArgSpec argument = error.getArgSpec();
        return argument != null && error.getValue() != null
                ? words.say("usage.value", name(argument), Shown.of(error.getValue()))
                : Shown.of(String.valueOf(error.getMessage()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
