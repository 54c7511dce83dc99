package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only groups others. */
abstract class GroupCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CommandSpec spec() {
        return spec;
    }

    @Override
    public void run() {
        throw MissingCommand.of(spec.commandLine());
    }
}
