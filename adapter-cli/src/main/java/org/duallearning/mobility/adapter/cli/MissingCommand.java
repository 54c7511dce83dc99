package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine;

/** A command that only groups others was called without one of them. */
final class MissingCommand extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1L;

    private MissingCommand(CommandLine group) {
        super(group, "a command is missing");
    }

    static MissingCommand of(CommandLine group) {
        return new MissingCommand(group);
    }
}
