package org.duallearning.mobility.adapter.cli.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.adapter.cli.example.Destination.Town;
import org.duallearning.mobility.adapter.cli.example.Participants.Participant;
import org.duallearning.mobility.application.message.OrganisationRow;
import org.duallearning.mobility.application.message.PlaceRow;
import org.duallearning.mobility.project.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Invents hosts and places around the learners who went, so that every recorded stay was possible, with some seats to
 * spare. Not thread-safe.
 */
final class Places {
    private static final int MOST_AT_ONE_PLACE = 3;
    private static final Integer ADULT = 18;
    private static final Integer MINOR = 16;

    private final Draw draw;
    private final Map<String, OrganisationRow> hosts = new TreeMap<>();
    private final Map<String, String> hostIds = new TreeMap<>();

    Places(Draw draw) {
        this.draw = draw;
    }

    /** Everyone's place in one edition. */
    List<Seat> seat(ExampleEdition edition, List<Participant> participants) {
        Map<Destination, Map<Trade, List<Participant>>> groups = participants.stream()
                .collect(Collectors.groupingBy(
                        Participant::destination,
                        TreeMap::new,
                        Collectors.groupingBy(Participant::work, TreeMap::new, Collectors.toList())));
        List<Seat> seats = new ArrayList<>();
        groups.forEach((destination, trades) -> {
            int number = 0;
            for (List<Participant> colleagues : trades.values()) {
                for (int from = 0; from < colleagues.size(); from += MOST_AT_ONE_PLACE) {
                    List<Participant> group =
                            colleagues.subList(from, Math.min(from + MOST_AT_ONE_PLACE, colleagues.size()));
                    number++;
                    PlaceRow place = place(edition, number, group);
                    group.forEach(participant -> seats.add(new Seat(participant, place)));
                }
            }
        });
        return seats;
    }

    /** The hosts of all places so far. */
    List<OrganisationRow> hosts() {
        return List.copyOf(hosts.values());
    }

    private PlaceRow place(ExampleEdition edition, int number, List<Participant> group) {
        Destination destination = group.get(0).destination();
        Trade trade = group.get(0).work();
        Town town = draw.oneOf(destination.towns());
        boolean weekdaysOnly = draw.chance(25);
        return new PlaceRow(
                "P%d-%s-%02d".formatted(edition.year(), destination, number),
                edition.id(),
                host(destination, town, trade),
                destination.name(),
                town.region(),
                town.city(),
                trade.words(),
                trade.iscedField(),
                weekdaysOnly ? edition.departsOn().plusDays(1) : null,
                weekdaysOnly ? lastFriday(edition) : null,
                group.size() + (!trade.isShortOfPlaces() && draw.chance(40) ? 1 : 0),
                destination.workingLanguages(),
                minimumAge(trade, group),
                supportOffered(group));
    }

    /** The host of this trade in this town, the same in both editions. */
    private String host(Destination destination, Town town, Trade trade) {
        return hostIds.computeIfAbsent(destination + town.city() + trade, key -> {
            long number = hosts.values().stream()
                            .filter(host -> destination.name().equals(host.country()))
                            .count()
                    + 1;
            String id = "H-%s-%02d".formatted(destination, number);
            String name = "Invented host %s-%d".formatted(destination, number);
            String email = "invented-host-%s-%d@example.org".formatted(destination, number);
            hosts.put(
                    id,
                    new OrganisationRow(
                            id,
                            name,
                            OrganisationKind.HOST.name(),
                            destination.name(),
                            town.city(),
                            email,
                            null,
                            null,
                            null,
                            null,
                            null));
            return id;
        });
    }

    private @Nullable Integer minimumAge(Trade trade, List<Participant> group) {
        boolean allAdult =
                group.stream().allMatch(participant -> participant.applicant().age() >= ADULT);
        if (allAdult && (trade.leastAge() >= ADULT || draw.chance(30))) {
            return ADULT;
        }
        return draw.chance(30) ? MINOR : null;
    }

    private @Nullable String supportOffered(List<Participant> group) {
        TreeSet<String> codes = Stream.concat(
                        group.stream()
                                .map(participant -> participant.applicant().supportNeeds()),
                        Stream.of(draw.chance(30) ? "EXTRA_COACHING" : null))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.isEmpty() ? null : String.join(" ", codes);
    }

    private static LocalDate lastFriday(ExampleEdition edition) {
        return edition.returnsOn().minusDays(1);
    }

    /** A learner at a place. */
    record Seat(Participant participant, PlaceRow place) {
        /** The learner. */
        Applicant applicant() {
            return participant.applicant();
        }

        /** Whether the work is that of the trade learnt, in the same words. */
        boolean isInOwnTrade() {
            return participant.work() == applicant().trade();
        }
    }
}
