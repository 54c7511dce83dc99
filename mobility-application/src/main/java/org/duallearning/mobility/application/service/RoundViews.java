package org.duallearning.mobility.application.service;

import java.util.Locale;
import java.util.Map;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.port.out.CertificateFormat;
import org.duallearning.mobility.application.view.ListedRoundView;
import org.duallearning.mobility.application.view.RoundView;
import org.duallearning.mobility.matching.EditionMatching;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Mechanism;
import org.jspecify.annotations.Nullable;

/** Shows rounds. Immutable and thread-safe. */
final class RoundViews {
    private final ProjectData data;
    private final CertificateFormat certificates;
    private final Phrases phrases;

    RoundViews(ProjectData data, CertificateFormat certificates, Locale language) {
        this.data = data;
        this.certificates = certificates;
        this.phrases = Phrases.in(language);
    }

    /**
     * A round.
     *
     * @param matching the matching of its edition as it is now
     */
    RoundView of(MatchingRound round, EditionMatching matching) {
        String certificate = round.certificate();
        return view(round, matching, certificate == null ? null : certificates.data(certificate));
    }

    /** The same in a list. */
    ListedRoundView listed(MatchingRound round, EditionMatching matching) {
        return AnswerMapper.INSTANCE.listed(view(round, matching, null));
    }

    private RoundView view(MatchingRound round, EditionMatching matching, @Nullable Map<String, Object> certificate) {
        return new RoundView(
                data.project().reference().value(),
                data.provenance(),
                round.key().edition().value(),
                round.key().number(),
                round.status().name(),
                round.repairOf(),
                round.proposedOn(),
                round.confirmedOn(),
                round.mechanism(),
                round.seed(),
                round.ruleBook(),
                round.inputFingerprint(),
                round.optimal(),
                round.placements().size(),
                round.placed(),
                round.placedAtRank(1),
                round.placedAtRank(2),
                round.placements().size() - round.placed(),
                round.placements().stream()
                        .map(placement -> AnswerMapper.INSTANCE.placement(placement, phrases))
                        .toList(),
                matching.notApplied(Mechanism.named(round.mechanism()).orElse(Mechanism.FIRST_COME)).stream()
                        .map(condition -> AnswerMapper.INSTANCE.condition(condition, phrases))
                        .toList(),
                certificate);
    }
}
