package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is asked about matching. */
@Command(name = "match")
final class MatchCommand extends GroupCommand {}
