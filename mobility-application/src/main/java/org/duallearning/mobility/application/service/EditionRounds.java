package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.port.in.MatchEditions;
import org.duallearning.mobility.application.port.out.CertificateFormat;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.application.port.out.WritableRecords;
import org.duallearning.mobility.application.view.RoundCheckView;
import org.duallearning.mobility.application.view.RoundCheckView.Outcome;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.application.view.RoundsView;
import org.duallearning.mobility.matching.BestFound;
import org.duallearning.mobility.matching.Certificate;
import org.duallearning.mobility.matching.CertificateProblem;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.Matching;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/** Proposes, keeps, confirms and checks the matching rounds of stored editions. Thread-safe. */
public final class EditionRounds implements MatchEditions {
    private final Storage storage;
    private final PlacementPolicy policy;
    private final CertificateFormat certificates;

    /** Rounds of what this storage holds. */
    public EditionRounds(Storage storage, PlacementPolicy policy, CertificateFormat certificates) {
        this.storage = storage;
        this.policy = policy;
        this.certificates = certificates;
    }

    @Override
    public Optional<RoundView> propose(
            Request request,
            ProjectReference project,
            EditionId edition,
            Mechanism mechanism,
            long seed,
            LocalDate on,
            Locale language) {
        try (Transaction transaction = storage.transaction(project, request, Action.PROPOSE_ROUND)) {
            ProjectData data = ProjectData.of(project, transaction);
            if (!data.hasEdition(edition)) {
                return Optional.empty();
            }
            EditionBasis basis = new EditionBasis(data, edition, policy);
            EditionMatching problem = basis.matching();
            Matching matching = mechanism.match(problem.problem(), seed);
            MatchingRound round = new MatchingRound(
                    basis.next(),
                    RoundStatus.PROPOSED,
                    mechanism.commandName(),
                    mechanism == Mechanism.LOTTERY ? seed : null,
                    basis.ruleBook(),
                    problem.inputFingerprint(),
                    matching.optimal(),
                    certificates.write(matching.certificate()),
                    null,
                    on,
                    null,
                    problem.placements(matching));
            transaction.records(RecordType.ROUNDS).save(round, 0).orThrow();
            return Optional.of(
                    transaction.commit(request, new RoundViews(data, certificates, language).of(round, problem)));
        }
    }

    @Override
    public Confirmation confirm(
            Request request, ProjectReference project, RoundKey key, LocalDate on, Locale language) {
        try (Transaction transaction = storage.transaction(project, request, Action.CONFIRM_ROUND)) {
            WritableRecords<RoundKey, MatchingRound> rounds = transaction.records(RecordType.ROUNDS);
            Optional<Versioned<MatchingRound>> stored = rounds.find(key);
            if (stored.isEmpty()) {
                return new Confirmation.NotFound();
            }
            ProjectData data = ProjectData.of(project, transaction);
            EditionBasis basis = new EditionBasis(data, key.edition(), policy);
            MatchingRound round = stored.get().value();
            RoundViews views = new RoundViews(data, certificates, language);
            if (round.status() == RoundStatus.CONFIRMED) {
                return new Confirmation.AlreadyConfirmed(views.of(round, basis.matching()));
            }
            MatchingRound before = basis.confirmed().orElse(null);
            Optional<Confirmation> refusal = refusal(basis, before, round, on);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            MatchingRound confirmed = round.confirmed(on);
            rounds.save(confirmed, stored.get().version()).orThrow();
            plan(transaction, before, confirmed);
            return transaction.commit(request, new Confirmation.Confirmed(views.of(confirmed, basis.matching())));
        }
    }

    private static Optional<Confirmation> refusal(
            EditionBasis basis, @Nullable MatchingRound before, MatchingRound round, LocalDate on) {
        if (before != null && !isRepairOf(before, round)) {
            return Optional.of(new Confirmation.OtherRoundConfirmed(before.key().number()));
        }
        if (basis.isStale(round)) {
            return Optional.of(new Confirmation.Stale());
        }
        LocalDate proposedOn = round.proposedOn();
        if (proposedOn != null && on.isBefore(proposedOn)) {
            return Optional.of(new Confirmation.BeforeProposal(proposedOn));
        }
        LocalDate confirmedOn = before == null ? null : before.confirmedOn();
        return before != null && confirmedOn != null && on.isBefore(confirmedOn)
                ? Optional.of(new Confirmation.BeforeConfirmation(before.key().number(), confirmedOn))
                : Optional.empty();
    }

    private static boolean isRepairOf(MatchingRound confirmed, MatchingRound round) {
        return round.status() == RoundStatus.PROPOSED
                && round.repairOf() != null
                && round.repairOf() == confirmed.key().number();
    }

    private static void plan(Transaction transaction, @Nullable MatchingRound before, MatchingRound round) {
        StayPlanning stays = new StayPlanning(transaction);
        if (before == null) {
            stays.plan(round);
        } else {
            WritableRecords<RoundKey, MatchingRound> rounds = transaction.records(RecordType.ROUNDS);
            long version = rounds.find(before.key()).orElseThrow().version();
            rounds.save(before.superseded(), version).orThrow();
            stays.replan(before, round);
        }
    }

    @Override
    public RoundCheck check(ProjectReference project, RoundKey key) {
        Optional<ProjectData> data = ProjectData.read(storage, project);
        Optional<MatchingRound> round = data.flatMap(known -> known.round(key));
        if (round.isEmpty()) {
            return new RoundCheck.NotFound();
        }
        return check(data.get(), round.get());
    }

    private RoundCheck check(ProjectData data, MatchingRound round) {
        String document = round.certificate();
        if (document == null) {
            return new RoundCheck.WithoutCertificate();
        }
        EditionBasis basis = new EditionBasis(data, round.key().edition(), policy);
        boolean known = Mechanism.named(round.mechanism()).isPresent();
        if (known && basis.isStale(round)) {
            return new RoundCheck.Stale();
        }
        Optional<Certificate> certificate = certificates.read(document).filter(read -> known);
        List<CertificateProblem> problems = certificate
                .map(read -> problems(basis, round, read))
                .orElseGet(() -> List.of(new CertificateProblem(Code.WRONG_CERTIFICATE, null, null)));
        Optional<BestFound> bestFound =
                problems.isEmpty() ? Optional.empty() : certificate.flatMap(read -> basis.bestFound(round, read));
        return new RoundCheck.Checked(new RoundCheckView(
                data.project().reference().value(),
                data.provenance(),
                round.key().edition().value(),
                round.key().number(),
                problems.isEmpty(),
                (problems.isEmpty() ? Outcome.PROVEN : bestFound.isPresent() ? Outcome.BEST_FOUND : Outcome.NOT_PROVEN)
                        .name(),
                bestFound
                        .filter(found -> found.unit() != null)
                        .map(AnswerMapper.INSTANCE::atMost)
                        .orElse(null),
                bestFound.isPresent()
                        ? List.of()
                        : problems.stream().map(AnswerMapper.INSTANCE::checked).toList()));
    }

    /** A round that calls itself unproven, although it is proven, was not kept as it was made. */
    private static List<CertificateProblem> problems(EditionBasis basis, MatchingRound round, Certificate certificate) {
        List<CertificateProblem> problems = basis.problems(round, certificate);
        return problems.isEmpty() && !round.optimal()
                ? List.of(new CertificateProblem(Code.WRONG_TOTAL, null, null))
                : problems;
    }

    @Override
    public Optional<RoundView> round(ProjectReference project, RoundKey key, Locale language) {
        return ProjectData.read(storage, project)
                .flatMap(data -> data.round(key)
                        .map(round -> new RoundViews(data, certificates, language)
                                .of(round, new EditionBasis(data, key.edition(), policy).matching())));
    }

    @Override
    public Optional<RoundsView> rounds(ProjectReference project, EditionId edition, Locale language) {
        return ProjectData.read(storage, project)
                .filter(data -> data.hasEdition(edition))
                .map(data -> rounds(data, edition, language));
    }

    private RoundsView rounds(ProjectData data, EditionId edition, Locale language) {
        RoundViews views = new RoundViews(data, certificates, language);
        EditionMatching matching = new EditionBasis(data, edition, policy).matching();
        return new RoundsView(
                data.project().reference().value(),
                data.provenance(),
                data.rounds(edition).stream()
                        .map(round -> views.listed(round, matching))
                        .toList());
    }
}
