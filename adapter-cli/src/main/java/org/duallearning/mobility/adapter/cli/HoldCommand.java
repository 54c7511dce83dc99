package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is done with legal holds. */
@Command(name = "hold")
final class HoldCommand extends GroupCommand {}
