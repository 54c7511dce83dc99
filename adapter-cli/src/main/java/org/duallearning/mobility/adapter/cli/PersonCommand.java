package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is asked about one person. */
@Command(name = "person")
final class PersonCommand extends GroupCommand {}
