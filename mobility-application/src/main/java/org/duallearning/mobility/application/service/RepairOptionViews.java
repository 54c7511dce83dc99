package org.duallearning.mobility.application.service;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.mapping.AnswerMapper;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.view.RepairView.AdmittedView;
import org.duallearning.mobility.application.view.RepairView.MoveView;
import org.duallearning.mobility.application.view.RepairView.OptionView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionRepair;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.MechanismComparison.Counts;
import org.duallearning.mobility.matching.Relocation;
import org.duallearning.mobility.matching.RepairOption;
import org.duallearning.mobility.matching.RoundPlacement;

/** Shows one way to repair. Used by one thread. */
final class RepairOptionViews {
    private final EditionRepair repair;
    private final RepairOption option;
    private final Phrases phrases;
    private final List<RoundPlacement> placements;
    private final Map<String, RoundPlacement> byLearner;

    RepairOptionViews(EditionRepair repair, RepairOption option, Phrases phrases) {
        this.repair = repair;
        this.option = option;
        this.phrases = phrases;
        this.placements = repair.placements(option);
        this.byLearner = placements.stream()
                .collect(Collectors.toMap(placement -> placement.learner().value(), Function.identity()));
    }

    OptionView numbered(int number, boolean afresh) {
        Counts counts = Counts.of(placements);
        return new OptionView(
                number,
                afresh,
                option.moves(),
                option.forced(),
                counts.placed(),
                counts.first(),
                counts.second(),
                counts.unplaced(),
                counts.fit(),
                option.relocations().stream().mapToLong(this::fitGained).sum(),
                option.proof().name(),
                option.relocations().stream().map(this::move).toList(),
                option.admitted().stream().map(this::admitted).toList());
    }

    private RoundPlacement now(String learner) {
        return Objects.requireNonNull(byLearner.get(learner));
    }

    /** What was promised; empty if the learner has left for another place than that. */
    private Optional<RoundPlacement> before(Relocation relocation) {
        return repair.promise(new LearnerId(relocation.learner()))
                .filter(promise -> relocation.from().equals(AnswerMapper.INSTANCE.text(promise.place())));
    }

    /** What a learner who moves gains or loses in fit; who loses the place is not counted. */
    private long fitGained(Relocation relocation) {
        Fit after = now(relocation.learner()).fit();
        return after == null
                ? 0
                : before(relocation)
                        .map(RoundPlacement::fit)
                        .map(before -> after.total() - before.total())
                        .orElse(0);
    }

    private MoveView move(Relocation relocation) {
        RoundPlacement now = now(relocation.learner());
        return new MoveView(
                relocation.learner(),
                relocation.from(),
                before(relocation).map(RoundPlacement::rank).orElse(null),
                relocation.to(),
                now.rank(),
                relocation.forced(),
                AnswerMapper.INSTANCE.obstacles(now.obstacles(), phrases));
    }

    private AdmittedView admitted(String learner) {
        RoundPlacement now = now(learner);
        return new AdmittedView(
                learner, Objects.requireNonNull(now.place()).value(), Objects.requireNonNull(now.rank()));
    }
}
