package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is done with published reports. */
@Command(name = "report")
final class ReportCommand extends GroupCommand {}
