package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what keeps policy recommendations. */
@Command(name = "recommendation")
final class RecommendationCommand extends GroupCommand {}
