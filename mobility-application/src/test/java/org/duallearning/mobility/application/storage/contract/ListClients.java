package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiConsumer;
import org.duallearning.mobility.application.port.out.Saved;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.StorageException;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.storage.contract.ListKind.Found;
import org.duallearning.mobility.application.storage.contract.history.Observation;
import org.duallearning.mobility.application.storage.contract.history.Outcome;
import org.duallearning.mobility.project.ProjectReference;

/**
 * Clients that read lists and append to them: in transactions over several kinds of records, in snapshots, and with versions
 * that they read before. Some change their minds. All they see is taken down.
 */
final class ListClients implements Clients.Step {
    private static final List<ProjectReference> PROJECTS =
            List.of(PROJECT, new ProjectReference(PROJECT.value() + " again"));

    private final Journal journal = new Journal();
    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<ProjectReference, List<Slot>> slots = new LinkedHashMap<>();
    private final AtomicReferenceArray<Remembered> remembered = new AtomicReferenceArray<>(Clients.COUNT);

    /** What a client read some steps ago. */
    private record Remembered(ProjectReference project, NumberList list, Found found) {}

    ListClients() {
        for (ProjectReference project : PROJECTS) {
            List<Slot> ofProject = new ArrayList<>();
            for (ListKind<?, ?> kind : ListKind.ALL) {
                ofProject.add(new Slot(project, kind, "a"));
                ofProject.add(new Slot(project, kind, "b"));
            }
            slots.put(project, ofProject);
        }
    }

    /** What was seen so far. */
    List<Observation> history() {
        return journal.observations();
    }

    /** Reads every list with its history, once the clients are done. */
    void lookBack(Storage storage) {
        slots.forEach((project, ofProject) -> look(storage, Clients.COUNT, project, (snapshot, entry) -> {
            for (Slot slot : ofProject) {
                slot.all().forEach(list -> lookBack(list, snapshot, entry));
            }
        }));
    }

    private static void lookBack(NumberList list, Snapshot snapshot, Journal.Entry entry) {
        Found found = list.read(snapshot, entry, new Random(0));
        List<Found> history = list.kind().history(snapshot, list.id());
        assertThat(history).as("the history of %s", list.name()).hasSize((int) found.version());
        for (int version = 1; version <= history.size(); version++) {
            assertThat(history.get(version - 1))
                    .as("version %d of %s", version, list.name())
                    .isEqualTo(new Found(found.numbers().subList(0, version), version));
        }
    }

    @Override
    public void take(Storage storage, int client, Random random) {
        ProjectReference project = PROJECTS.get(random.nextInt(PROJECTS.size()));
        switch (random.nextInt(10)) {
            case 0, 1 ->
                look(storage, client, project, (snapshot, entry) -> {
                    for (int reads = 2 + random.nextInt(4); reads > 0; reads--) {
                        oneOf(project, random).current().read(snapshot, entry, random);
                    }
                });
            case 2, 3 -> {
                Remembered before = remembered.get(client);
                if (before == null) {
                    remember(storage, client, project, random);
                } else {
                    changeWhatWasRead(storage, client, before);
                }
            }
            default -> change(storage, client, project, random);
        }
    }

    private void change(Storage storage, int client, ProjectReference project, Random random) {
        write(storage, client, project, (transaction, entry) -> {
            for (int operations = 1 + random.nextInt(4); operations > 0; operations--) {
                Slot slot = oneOf(project, random);
                NumberList list = slot.current();
                Found found = list.read(transaction, entry, random);
                if (random.nextInt(3) > 0) {
                    assertThat(list.append(transaction, entry, found, numbers.incrementAndGet()))
                            .as("saving what the same transaction read")
                            .isEqualTo(new Saved.Stored(found.version() + 1));
                    slot.grown(list, found.numbers().size() + 1);
                }
            }
            if (random.nextInt(8) == 0) {
                throw new ChangedItsMind(Outcome.ABORTED);
            }
        });
    }

    private void remember(Storage storage, int client, ProjectReference project, Random random) {
        NumberList list = oneOf(project, random).current();
        look(
                storage,
                client,
                project,
                (snapshot, entry) ->
                        remembered.set(client, new Remembered(project, list, list.read(snapshot, entry, random))));
    }

    private void changeWhatWasRead(Storage storage, int client, Remembered before) {
        remembered.set(client, null);
        write(storage, client, before.project(), (transaction, entry) -> {
            NumberList list = before.list();
            int number = numbers.incrementAndGet();
            Saved saved = list.kind().append(transaction, list.id(), before.found(), number);
            Found now = saved instanceof Saved.Stored
                    ? before.found()
                    : list.kind().read(transaction, list.id(), ListKind.Way.FIND);
            entry.read(list.name(), now);
            entry.append(list.name(), number);
            if (saved instanceof Saved.ChangedMeanwhile changed) {
                assertThat(changed.version())
                        .as(
                                "the version for which one of %d was refused",
                                before.found().version())
                        .isEqualTo(now.version())
                        .isNotEqualTo(before.found().version());
                throw new ChangedItsMind(Outcome.REFUSED);
            }
        });
    }

    private void look(
            Storage storage, int client, ProjectReference project, BiConsumer<Snapshot, Journal.Entry> reads) {
        Journal.Entry entry = journal.begin(client);
        try (Snapshot snapshot = storage.snapshot(project)) {
            reads.accept(snapshot, entry);
        } catch (StorageException e) {
            entry.failed();
            throw e;
        }
        entry.end(Outcome.COMMITTED);
    }

    private void write(
            Storage storage, int client, ProjectReference project, BiConsumer<Transaction, Journal.Entry> changes) {
        Journal.Entry entry = journal.begin(client);
        try {
            commit(storage, project, transaction -> {
                changes.accept(transaction, entry);
                entry.committing();
            });
            entry.end(Outcome.COMMITTED);
        } catch (ChangedItsMind e) {
            entry.end(e.outcome);
        } catch (StorageException e) {
            entry.failed();
            throw e;
        }
    }

    private Slot oneOf(ProjectReference project, Random random) {
        List<Slot> ofProject = slots.get(project);
        return ofProject.get(random.nextInt(ofProject.size()));
    }

    /** Ends a transaction without a commit. */
    private static final class ChangedItsMind extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Outcome outcome;

        ChangedItsMind(Outcome outcome) {
            super("A client changed its mind.", null, false, false);
            this.outcome = outcome;
        }
    }
}
