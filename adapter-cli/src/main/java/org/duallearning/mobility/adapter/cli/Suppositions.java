package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.application.port.in.Supposed;
import org.duallearning.mobility.matching.Disruption;
import picocli.CommandLine.Option;

/** What is supposed to happen besides what is on file. */
final class Suppositions {
    @Option(names = "--withdraws", paramLabel = "L")
    private List<String> withdrawn = new ArrayList<>();

    @Option(names = "--lost-place", paramLabel = "P")
    private List<String> lostPlaces = new ArrayList<>();

    @Option(names = "--fewer-seats", paramLabel = "P")
    private List<String> placesWithASeatLess = new ArrayList<>();

    @Option(names = "--refuses", paramLabel = "P:L")
    private List<String> refusals = new ArrayList<>();

    @Option(names = "--cancelled")
    private boolean cancelled;

    List<Disruption> disruptions(Words words) {
        return new Supposed(withdrawn, lostPlaces, placesWithASeatLess, refusals, cancelled)
                .disruptions(refusal -> new Refusal(ExitCode.USAGE, words.say("repair.refuses", refusal)));
    }
}
