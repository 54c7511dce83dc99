package org.duallearning.mobility.application.storage.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duallearning.mobility.application.storage.contract.StorageSource.PROJECT;
import static org.duallearning.mobility.application.storage.contract.StorageSource.commit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Records;
import org.duallearning.mobility.application.port.out.Snapshot;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.project.MobilityProject;
import org.duallearning.mobility.project.ProjectReference;

/** Clients that move money between the shares of a budget, by cents, and some of whom stop half-way. */
final class BudgetClients implements Clients.Step {
    private static final BigDecimal SHARE = new BigDecimal("1000.00");
    private static final List<ProjectReference> SHARES = IntStream.range(0, 7)
            .mapToObj(number -> new ProjectReference("share " + number))
            .toList();
    private static final BigDecimal TOTAL = SHARE.multiply(BigDecimal.valueOf(SHARES.size()));

    /** Makes the shares. */
    void prepare(Storage storage) {
        commit(
                storage,
                transaction -> SHARES.forEach(
                        share -> transaction.records(RecordType.PROJECT).save(holding(share, SHARE), 0)));
    }

    @Override
    public void take(Storage storage, int client, Random random) {
        if (random.nextInt(3) == 0) {
            check(storage, random.nextBoolean());
        } else {
            try {
                commit(storage, transaction -> transfer(transaction, random));
            } catch (StoppedHalfWay e) {
                // The storage drops what was done.
            }
        }
    }

    /** Checks in one snapshot that nothing was lost and nothing was made. */
    void check(Storage storage, boolean page) {
        try (Snapshot snapshot = storage.snapshot(PROJECT)) {
            Records<ProjectReference, MobilityProject> records = snapshot.records(RecordType.PROJECT);
            List<MobilityProject> shares = new ArrayList<>();
            for (ProjectReference share : SHARES) {
                shares.add(
                        page
                                ? records.pageAfter(last(shares), 1).get(0).value()
                                : records.find(share).orElseThrow().value());
            }
            assertThat(shares.stream().map(MobilityProject::fundingEur).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("the total of the budget")
                    .isEqualTo(TOTAL);
        }
    }

    private static void transfer(Transaction transaction, Random random) {
        int from = random.nextInt(SHARES.size());
        int to = (from + 1 + random.nextInt(SHARES.size() - 1)) % SHARES.size();
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(10_000), 2);
        add(transaction, SHARES.get(from), amount.negate());
        if (random.nextInt(8) == 0) {
            throw new StoppedHalfWay();
        }
        add(transaction, SHARES.get(to), amount);
    }

    private static void add(Transaction transaction, ProjectReference share, BigDecimal amount) {
        Versioned<MobilityProject> before =
                transaction.records(RecordType.PROJECT).find(share).orElseThrow();
        transaction
                .records(RecordType.PROJECT)
                .save(holding(share, before.value().fundingEur().add(amount)), before.version())
                .orThrow();
    }

    private static ProjectReference last(List<MobilityProject> shares) {
        return shares.isEmpty() ? null : shares.get(shares.size() - 1).reference();
    }

    private static MobilityProject holding(ProjectReference share, BigDecimal amount) {
        return new MobilityProject(share, null, null, null, null, null, null, null, amount, null, null);
    }

    private static final class StoppedHalfWay extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedHalfWay() {
            super("A client stopped half-way.", null, false, false);
        }
    }
}
