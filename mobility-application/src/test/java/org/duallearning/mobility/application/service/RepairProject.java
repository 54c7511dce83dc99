package org.duallearning.mobility.application.service;

import static org.duallearning.mobility.application.journey.Tester.REQUEST;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.port.in.MatchEditions.Confirmation;
import org.duallearning.mobility.application.port.in.MatchEditions.RoundCheck;
import org.duallearning.mobility.application.port.in.RepairRounds.Answer;
import org.duallearning.mobility.application.port.in.RepairRounds.Choice;
import org.duallearning.mobility.application.port.in.RepairRounds.Reason;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.view.RepairView;
import org.duallearning.mobility.application.view.RepairView.OptionView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.stay.Stay;

/**
 * An edition with its first round confirmed: {@code ann} at {@code P1} and {@code bob} at {@code P2}, both in France, {@code
 * cas} at {@code P3} in Germany; {@code dan} and then {@code eve} are on the reserve list. All are cooks who wish France and
 * then Germany, but for {@code dan}, who wishes it the other way round.
 */
final class RepairProject implements AutoCloseable {
    static final ProjectReference PROJECT = new ProjectReference("P");
    static final EditionId EDITION = new EditionId("2018-spring");
    static final LocalDate DAY = LocalDate.of(2018, 1, 15);

    private static final List<String> LEARNERS = List.of("ann", "bob", "cas", "dan", "eve");

    private final DossierProject dossier;
    private final Map<String, String> decisions = new TreeMap<>();
    private final Map<String, Integer> capacities = new TreeMap<>(Map.of("P1", 1, "P2", 1, "P3", 1));
    private final Map<String, String> departed = new TreeMap<>();
    private final Set<String> unwilling = new TreeSet<>();
    private final StringBuilder pins = new StringBuilder();

    /** Sets the project up in a folder that is empty. */
    RepairProject(Path folder) {
        this.dossier = new DossierProject(folder);
        dossier.write("project", "reference,callYear,provenance\nP,2017,SYNTHETIC\n");
        dossier.write("editions", """
                edition,filesFrom,filesUntil,departsOn,returnsOn
                2018-spring,2017-10-01,2017-12-15,2018-03-04,2018-03-17
                """);
        dossier.write("organisations", """
                organisation,name,kind,country,email
                S,The school,SCHOOL,BE,school@example.org
                H,The host,HOST,FR,
                """);
        dossier.write(
                "learners",
                rows(
                        "learner,birthDate,school,grade,system,firstEntryOn,enrolledFrom,enrolledUntil,trade",
                        "%s,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook"));
        dossier.write(
                "agreements",
                rows(
                        "learner,type,signedOn,startsOn,endsOn,weeklyHours,lessonHours,simulatedWorkplace,socialMaribel",
                        "%s,OAO,2017-09-01,2017-09-01,open,24,15,no,no"));
        bringIn();
        propose(Mechanism.PRIORITY);
        confirm(1);
    }

    private static String rows(String header, String row) {
        StringBuilder rows = new StringBuilder(header).append('\n');
        LEARNERS.forEach(learner -> rows.append(row.formatted(learner)).append('\n'));
        return rows.toString();
    }

    RepairProject decided(String learner, String decision) {
        decisions.put(learner, decision);
        return bringIn();
    }

    /** A learner who does not enter, for it is not of their own will. */
    RepairProject unwilling(String learner) {
        unwilling.add(learner);
        return bringIn();
    }

    RepairProject capacity(String place, int seats) {
        capacities.put(place, seats);
        return bringIn();
    }

    RepairProject pinned(String learner, String place, String kind) {
        pins.append("%s,2018-spring,%s,%s,a reason\n".formatted(learner, place, kind));
        return bringIn();
    }

    RepairProject departed(String learner, String place) {
        departed.put(learner, place);
        return bringIn();
    }

    private RepairProject bringIn() {
        StringBuilder places = new StringBuilder("place,edition,host,country,trade,capacity\n");
        capacities.forEach((place, seats) -> places.append(
                "%s,2018-spring,H,%s,cook,%s\n".formatted(place, place.equals("P3") ? "DE" : "FR", seats)));
        StringBuilder candidacies = new StringBuilder(
                "learner,edition,submittedAt,firstCountry,secondCountry,voluntary,employerConsentOn,decision\n");
        for (int i = 0; i < LEARNERS.size(); i++) {
            String learner = LEARNERS.get(i);
            candidacies.append("%s,2018-spring,2017-11-0%d,%s,%s,2018-02-01,%s\n"
                    .formatted(
                            learner,
                            i + 1,
                            learner.equals("dan") ? "DE,FR" : "FR,DE",
                            unwilling.contains(learner) ? "no" : "yes",
                            decisions.getOrDefault(learner, "")));
        }
        StringBuilder stays = new StringBuilder("learner,edition,place,departedOn,status\n");
        departed.forEach(
                (learner, place) -> stays.append("%s,2018-spring,%s,2018-03-04,DEPARTED\n".formatted(learner, place)));
        dossier.write("places", places.toString());
        dossier.write("candidacies", candidacies.toString());
        dossier.write("stays", stays.toString());
        dossier.write("pins", "learner,edition,place,kind,reason\n" + pins);
        dossier.bringIn();
        return this;
    }

    RoundView propose(Mechanism mechanism) {
        return dossier.application
                .matchEditions()
                .propose(REQUEST, PROJECT, EDITION, mechanism, 7, DAY, Locale.ENGLISH)
                .orElseThrow();
    }

    Confirmation confirm(int round) {
        return confirm(round, DAY.plusDays(round));
    }

    Confirmation confirm(int round, LocalDate on) {
        return dossier.application.matchEditions().confirm(REQUEST, PROJECT, key(round), on, Locale.ENGLISH);
    }

    RoundCheck check(int round) {
        return dossier.application.matchEditions().check(PROJECT, key(round));
    }

    RoundView round(int round) {
        return dossier.application
                .matchEditions()
                .round(PROJECT, key(round), Locale.ENGLISH)
                .orElseThrow();
    }

    static RoundKey key(int round) {
        return new RoundKey(EDITION, round);
    }

    RepairView repair(Disruption... disruptions) {
        return ((Answer.Given<RepairView>) options(disruptions)).view();
    }

    /** The ways to repair, without what matching everybody anew gives. */
    List<OptionView> ways(Disruption... disruptions) {
        return repair(disruptions).options().stream()
                .filter(option -> !option.afresh())
                .toList();
    }

    Answer<RepairView> options(Disruption... disruptions) {
        return dossier.application.repairRounds().options(PROJECT, EDITION, List.of(disruptions), Locale.ENGLISH);
    }

    RoundView kept(int option) {
        return ((Answer.Given<RoundView>) keep(option)).view();
    }

    Answer<RoundView> keep(int option, Disruption... disruptions) {
        return keep(new Choice(option, repair(disruptions).seen()), disruptions);
    }

    Answer<RoundView> keep(Choice choice, Disruption... disruptions) {
        return dossier.application
                .repairRounds()
                .keep(REQUEST, PROJECT, EDITION, List.of(disruptions), choice, DAY, Locale.ENGLISH);
    }

    static Reason reason(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).reason();
    }

    /** The stays on file as learner, place and status. */
    List<String> stays() {
        try (Snapshot snapshot = dossier.storage.snapshot(PROJECT)) {
            return snapshot.records(RecordType.STAYS).all().stream()
                    .map(RepairProject::text)
                    .toList();
        }
    }

    private static String text(Stay stay) {
        return "%s %s %s".formatted(stay.learner(), stay.place(), stay.status());
    }

    /** Keeps a round as it stands, over the one with its number. */
    void overwrite(MatchingRound round) {
        try (var transaction = dossier.storage.transaction(PROJECT, REQUEST, Action.IMPORT_DOSSIER)) {
            var rounds = transaction.records(RecordType.ROUNDS);
            long version = rounds.find(round.key()).orElseThrow().version();
            rounds.save(round, version).orThrow();
            transaction.commit();
        }
    }

    MatchingRound stored(int round) {
        try (Snapshot snapshot = dossier.storage.snapshot(PROJECT)) {
            return snapshot.records(RecordType.ROUNDS)
                    .find(key(round))
                    .orElseThrow()
                    .value();
        }
    }

    @Override
    public void close() {
        dossier.close();
    }
}
