package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is about how long data is kept. */
@Command(name = "retention")
final class RetentionCommand extends GroupCommand {}
