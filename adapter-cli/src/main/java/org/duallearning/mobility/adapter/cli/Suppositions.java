package org.duallearning.mobility.adapter.cli;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.placement.PlaceId;
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
        List<Disruption> disruptions = new ArrayList<>();
        withdrawn.forEach(learner -> disruptions.add(new Disruption.Withdrawal(new LearnerId(learner))));
        lostPlaces.forEach(place -> disruptions.add(new Disruption.PlaceLost(new PlaceId(place))));
        placesWithASeatLess.forEach(place -> disruptions.add(new Disruption.SeatLost(new PlaceId(place))));
        refusals.forEach(refusal -> disruptions.add(Disruption.HostRefusal.parse(refusal)
                .orElseThrow(() -> new Refusal(ExitCode.USAGE, words.say("repair.refuses", refusal)))));
        if (cancelled) {
            disruptions.add(new Disruption.EditionCancelled());
        }
        return disruptions;
    }
}
