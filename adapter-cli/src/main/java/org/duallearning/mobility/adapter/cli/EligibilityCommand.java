package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is asked about eligibility. */
@Command(name = "eligibility")
final class EligibilityCommand extends GroupCommand {}
