package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.in.RepairRounds;
import org.duallearning.mobility.application.port.out.CertificateFormat;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.view.RepairView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Disruption;
import org.duallearning.mobility.matching.EditionRepair;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.matching.RepairCurve;
import org.duallearning.mobility.matching.RepairOption;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.placement.PlaceId;
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
        Optional<ProjectData> data = ProjectData.read(storage, project).filter(known -> known.hasEdition(edition));
        return data.isEmpty()
                ? new Answer.Refused<>(Reason.NO_EDITION, edition.value())
                : options(data.get(), edition, disruptions, Phrases.in(language));
    }

    private Answer<RepairView> options(
            ProjectData data, EditionId edition, List<Disruption> disruptions, Phrases phrases) {
        EditionBasis basis = new EditionBasis(data, edition, policy);
        Optional<MatchingRound> confirmed = basis.confirmed();
        if (confirmed.isEmpty()) {
            return new Answer.Refused<>(Reason.NOTHING_CONFIRMED, edition.value());
        }
        Optional<Answer.Refused<RepairView>> unknown = unknown(data, edition, disruptions);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        EditionRepair repair = basis.repair(confirmed.get(), disruptions);
        return new Answer.Given<>(new RepairView(
                data.project().reference().value(),
                data.provenance(),
                edition.value(),
                confirmed.get().key().number(),
                repair.mechanism().commandName(),
                repair.inputFingerprint(),
                !isOnFile(basis, confirmed.get(), repair),
                repair.left().stream().map(LearnerId::value).sorted().toList(),
                repair.gone().stream().map(AnswerMapper.INSTANCE::gone).toList(),
                views(repair, phrases)));
    }

    private static List<RepairView.OptionView> views(EditionRepair repair, Phrases phrases) {
        RepairCurve curve = repair.curve();
        List<RepairView.OptionView> views = new ArrayList<>();
        for (RepairOption option : all(curve)) {
            RepairOptionViews view = new RepairOptionViews(repair, option, phrases);
            views.add(view.numbered(
                    views.size() + 1, views.size() >= curve.options().size()));
        }
        return views;
    }

    private static List<RepairOption> all(RepairCurve curve) {
        List<RepairOption> all = new ArrayList<>(curve.options());
        if (curve.afresh() != null) {
            all.add(curve.afresh());
        }
        return all;
    }

    /** Whether what is supposed to happen has happened, as far as it makes a difference. */
    private static boolean isOnFile(EditionBasis basis, MatchingRound confirmed, EditionRepair repair) {
        return basis.repair(confirmed, List.of()).inputFingerprint().equals(repair.inputFingerprint());
    }

    @Override
    public Answer<RoundView> keep(
            ProjectReference project,
            EditionId edition,
            List<Disruption> disruptions,
            int option,
            LocalDate on,
            Locale language) {
        if (!storage.projects().contains(project)) {
            return new Answer.Refused<>(Reason.NO_EDITION, edition.value());
        }
        try (Transaction transaction = storage.transaction(project)) {
            ProjectData data = ProjectData.of(project, transaction);
            if (!data.hasEdition(edition)) {
                return new Answer.Refused<>(Reason.NO_EDITION, edition.value());
            }
            EditionBasis basis = new EditionBasis(data, edition, policy);
            Optional<MatchingRound> confirmed = basis.confirmed();
            if (confirmed.isEmpty()) {
                return new Answer.Refused<>(Reason.NOTHING_CONFIRMED, edition.value());
            }
            Optional<Answer.Refused<RoundView>> unknown = unknown(data, edition, disruptions);
            if (unknown.isPresent()) {
                return unknown.get();
            }
            EditionRepair repair = basis.repair(confirmed.get(), disruptions);
            if (!isOnFile(basis, confirmed.get(), repair)) {
                return new Answer.Refused<>(Reason.NOT_ON_FILE, edition.value());
            }
            List<RepairOption> options = all(repair.curve());
            if (option < 1 || option > options.size()) {
                return new Answer.Refused<>(Reason.UNKNOWN_OPTION, String.valueOf(option));
            }
            MatchingRound round = round(basis, confirmed.get(), repair, options.get(option - 1), on);
            transaction.records(RecordType.ROUNDS).save(round, 0).orThrow();
            transaction.commit();
            return new Answer.Given<>(new RoundViews(data, certificates, language).of(round, basis.matching()));
        }
    }

    private MatchingRound round(
            EditionBasis basis, MatchingRound confirmed, EditionRepair repair, RepairOption option, LocalDate on) {
        return new MatchingRound(
                basis.next(),
                RoundStatus.PROPOSED,
                repair.mechanism().commandName(),
                null,
                basis.ruleBook(),
                repair.inputFingerprint(),
                option.matching().optimal(),
                certificates.write(option.matching().certificate()),
                confirmed.key().number(),
                on,
                null,
                repair.placements(option));
    }

    /** The first learner or place that is named and not of the edition. */
    private static <V> Optional<Answer.Refused<V>> unknown(
            ProjectData data, EditionId edition, List<Disruption> disruptions) {
        for (Disruption disruption : disruptions) {
            LearnerId learner = null;
            PlaceId place = null;
            if (disruption instanceof Disruption.Withdrawal withdrawal) {
                learner = withdrawal.learner();
            } else if (disruption instanceof Disruption.PlaceLost lost) {
                place = lost.place();
            } else if (disruption instanceof Disruption.SeatLost lost) {
                place = lost.place();
            } else if (disruption instanceof Disruption.HostRefusal refusal) {
                learner = refusal.learner();
                place = refusal.place();
            }
            if (learner != null
                    && data.candidacy(new CandidacyKey(learner, edition)).isEmpty()) {
                return Optional.of(new Answer.Refused<>(Reason.UNKNOWN_LEARNER, learner.value()));
            }
            if (place != null && !data.hasPlace(place, edition)) {
                return Optional.of(new Answer.Refused<>(Reason.UNKNOWN_PLACE, place.value()));
            }
        }
        return Optional.empty();
    }
}
