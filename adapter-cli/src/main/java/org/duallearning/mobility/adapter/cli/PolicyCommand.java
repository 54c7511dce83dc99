package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is tried with other policies. */
@Command(name = "policy")
final class PolicyCommand extends GroupCommand {}
