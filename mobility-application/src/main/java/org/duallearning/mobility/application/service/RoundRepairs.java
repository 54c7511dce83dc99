package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.RepairRounds;
import org.duallearning.mobility.application.port.out.CertificateFormat;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.view.RepairView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.candidacy.Candidacy;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.matching.EditionRepair;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RepairCurve;
import org.duallearning.mobility.matching.RepairOption;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/** Repairs the confirmed rounds of stored editions. Thread-safe. */
public final class RoundRepairs implements RepairRounds {
    private final Storage storage;
    private final PlacementPolicy policy;
    private final CertificateFormat certificates;

    /** Repairs of what this storage holds. */
    public RoundRepairs(Storage storage, PlacementPolicy policy, CertificateFormat certificates) {
        this.storage = storage;
        this.policy = policy;
        this.certificates = certificates;
    }

    @Override
    public Answer<RepairView> options(
            ProjectReference project, EditionId edition, List<Disruption> disruptions, Locale language) {
        return ProjectData.read(storage, project)
                .map(data -> asked(data, edition, disruptions).then(asked -> given(asked.view(Phrases.in(language)))))
                .orElseGet(() -> new Answer.Refused<>(Reason.NO_EDITION, edition.value()));
    }

    @Override
    public Answer<RoundView> keep(
            Request request,
            ProjectReference project,
            EditionId edition,
            List<Disruption> disruptions,
            Choice choice,
            LocalDate on,
            Locale language) {
        if (!storage.projects().contains(project)) {
            return new Answer.Refused<>(Reason.NO_EDITION, edition.value());
        }
        try (Transaction transaction = storage.transaction(project, request, Action.KEEP_REPAIR)) {
            ProjectData data = ProjectData.of(project, transaction);
            return asked(data, edition, disruptions)
                    .then(asked -> round(asked, choice, on).then(round -> {
                        transaction.records(RecordType.ROUNDS).save(round, 0).orThrow();
                        RoundView view = new RoundViews(data, certificates, language)
                                .of(round, asked.basis().matching());
                        return given(transaction.commit(request, view));
                    }));
        }
    }

    private static <V> Answer<V> given(V view) {
        return new Answer.Given<>(view);
    }

    private Answer<Asked> asked(ProjectData data, EditionId edition, List<Disruption> disruptions) {
        if (!data.hasEdition(edition)) {
            return new Answer.Refused<>(Reason.NO_EDITION, edition.value());
        }
        EditionBasis basis = new EditionBasis(data, edition, policy);
        Optional<MatchingRound> confirmed = basis.confirmed();
        if (confirmed.isEmpty()) {
            return new Answer.Refused<>(Reason.NOTHING_CONFIRMED, edition.value());
        }
        return disruptions.stream()
                .map(disruption -> refused(data, basis, confirmed.get(), disruption))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() ->
                        given(new Asked(data, basis, confirmed.get(), basis.repair(confirmed.get(), disruptions))));
    }

    /** Why a supposition makes no sense; empty if it does. */
    private static Optional<Answer<Asked>> refused(
            ProjectData data, EditionBasis basis, MatchingRound confirmed, Disruption disruption) {
        for (LearnerId learner : disruption.learners()) {
            Optional<Reason> reason = reason(data, basis, confirmed, disruption, learner);
            if (reason.isPresent()) {
                return Optional.of(new Answer.Refused<>(reason.get(), learner.value()));
            }
        }
        return disruption.places().stream()
                .filter(place -> !data.hasPlace(place, confirmed.key().edition()))
                .findFirst()
                .map(place -> new Answer.Refused<>(Reason.UNKNOWN_PLACE, place.value()));
    }

    private static Optional<Reason> reason(
            ProjectData data, EditionBasis basis, MatchingRound confirmed, Disruption disruption, LearnerId learner) {
        Optional<Candidacy> candidacy =
                data.candidacy(new CandidacyKey(learner, confirmed.key().edition()));
        if (candidacy.isEmpty()) {
            return Optional.of(Reason.UNKNOWN_LEARNER);
        }
        if (basis.hasLeft(learner)) {
            return disruption instanceof Disruption.Withdrawal ? Optional.of(Reason.HAS_LEFT) : Optional.empty();
        }
        boolean counts = basis.enters(learner)
                || confirmed.placement().containsKey(learner.value())
                || candidacy.get().hasEnded();
        return counts ? Optional.empty() : Optional.of(Reason.NOT_ENTERED);
    }

    private Answer<MatchingRound> round(Asked asked, Choice choice, LocalDate on) {
        if (!asked.isOnFile()) {
            return new Answer.Refused<>(
                    Reason.NOT_ON_FILE, asked.confirmed().key().edition().value());
        }
        EditionRepair repair = asked.repair();
        RepairCurve curve = repair.curve();
        if (!choice.seen().equals(repair.fingerprint(curve))) {
            return new Answer.Refused<>(Reason.OTHER_OPTIONS, choice.seen());
        }
        List<RepairOption> options = curve.all();
        if (choice.option() < 1 || choice.option() > options.size()) {
            return new Answer.Refused<>(Reason.UNKNOWN_OPTION, String.valueOf(choice.option()));
        }
        RepairOption option = options.get(choice.option() - 1);
        return given(new MatchingRound(
                asked.basis().next(),
                RoundStatus.PROPOSED,
                repair.mechanism().commandName(),
                null,
                asked.basis().ruleBook(),
                repair.inputFingerprint(),
                option.matching().optimal(),
                certificates.write(option.matching().certificate()),
                asked.confirmed().key().number(),
                on,
                null,
                repair.placements(option)));
    }

    /** A repair that can be answered. */
    private record Asked(ProjectData data, EditionBasis basis, MatchingRound confirmed, EditionRepair repair) {
        /** Whether what is supposed to happen has happened, as far as it makes a difference. */
        boolean isOnFile() {
            return basis.repair(confirmed, List.of()).inputFingerprint().equals(repair.inputFingerprint());
        }

        RepairView view(Phrases phrases) {
            RepairCurve curve = repair.curve();
            return new RepairView(
                    data.project().reference().value(),
                    data.provenance(),
                    confirmed.key().edition().value(),
                    confirmed.key().number(),
                    repair.mechanism().commandName(),
                    repair.inputFingerprint(),
                    repair.fingerprint(curve),
                    !isOnFile(),
                    repair.left().stream().map(LearnerId::value).sorted().toList(),
                    repair.gone().stream().map(AnswerMapper.INSTANCE::gone).toList(),
                    options(curve, phrases));
        }

        private List<RepairView.OptionView> options(RepairCurve curve, Phrases phrases) {
            List<RepairOption> all = curve.all();
            return IntStream.range(0, all.size())
                    .mapToObj(i -> new RepairOptionViews(repair, all.get(i), phrases)
                            .numbered(i + 1, i >= curve.options().size()))
                    .toList();
        }
    }
}
