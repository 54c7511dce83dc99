package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is about the answers to surveys. */
@Command(name = "outcome")
final class OutcomeCommand extends GroupCommand {}
