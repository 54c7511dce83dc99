package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what shows how far a project came with its objectives. */
@Command(name = "indicator")
final class IndicatorCommand extends GroupCommand {}
