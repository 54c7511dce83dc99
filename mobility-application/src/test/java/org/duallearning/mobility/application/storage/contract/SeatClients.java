package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.placement.Place;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.stay.Stay;

/**
 * Clients that compete for seats: one counts the stays at a place and adds one if there is room, moves a learner, or takes a
 * seat away that is free. A place and its stays are records of different kinds, so only an isolation without write skew holds.
 */
final class SeatClients implements Clients.Step {
    private static final int MOST_SEATS = 4;
    private static final int LEARNERS = 30;
    private static final List<PlaceId> PLACES =
            IntStream.range(0, 5).mapToObj(number -> new PlaceId("P" + number)).toList();

    /** Makes the places. */
    void prepare(Storage storage) {
        commit(storage, transaction -> {
            for (PlaceId place : PLACES) {
                Place seats = SampleRecords.of(RecordType.PLACES)
                        .minimal(place.value(), "")
                        .withCapacity(MOST_SEATS / 2);
                transaction.records(RecordType.PLACES).save(seats, 0);
            }
        });
    }

    @Override
    public void take(Storage storage, int client, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> check(storage, random.nextBoolean());
            case 1 -> commit(storage, transaction -> changeSeats(transaction, random));
            default -> commit(storage, transaction -> changeStay(transaction, random));
        }
    }

    /** Checks in one snapshot that no place holds more than it may. */
    void check(Storage storage, boolean staysFirst) {
        try (Snapshot snapshot = storage.snapshot(PROJECT)) {
            List<Stay> stays = staysFirst ? snapshot.records(RecordType.STAYS).all() : List.of();
            for (PlaceId place : PLACES) {
                int seats = place(snapshot, place).value().capacity();
                long taken = staysFirst
                        ? stays.stream()
                                .filter(stay -> place.equals(stay.place()))
                                .count()
                        : taken(snapshot, place);
                assertThat(taken).as("stays at a place with %d seats", seats).isLessThanOrEqualTo(seats);
            }
        }
    }

    private static void changeSeats(Transaction transaction, Random random) {
        Versioned<Place> place = place(transaction, PLACES.get(random.nextInt(PLACES.size())));
        int seats = place.value().capacity();
        boolean isFree = taken(transaction, place.value().id()) < seats;
        int changed = isFree && random.nextBoolean() ? seats - 1 : Math.min(seats + 1, MOST_SEATS);
        transaction
                .records(RecordType.PLACES)
                .save(place.value().withCapacity(changed), place.version())
                .orThrow();
    }

    private static void changeStay(Transaction transaction, Random random) {
        WritableRecords<CandidacyKey, Stay> stays = transaction.records(RecordType.STAYS);
        CandidacyKey key = new CandidacyKey(new LearnerId("L" + random.nextInt(LEARNERS)), new EditionId("E"));
        Optional<Versioned<Stay>> current = stays.find(key);
        PlaceId place = PLACES.get(random.nextInt(PLACES.size()));
        boolean isThere =
                current.isPresent() && place.equals(current.get().value().place());
        if (isThere
                || taken(transaction, place) < place(transaction, place).value().capacity()) {
            stays.save(
                            Stay.planned(key, isThere ? new PlaceId("none") : place),
                            current.map(Versioned::version).orElse(0L))
                    .orThrow();
        }
    }

    private static Versioned<Place> place(Snapshot snapshot, PlaceId place) {
        return snapshot.records(RecordType.PLACES).find(place).orElseThrow();
    }

    private static long taken(Snapshot snapshot, PlaceId place) {
        return snapshot.records(RecordType.STAYS).all().stream()
                .filter(stay -> place.equals(stay.place()))
                .count();
    }
}
