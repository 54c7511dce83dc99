package org.duallearning.mobility.application.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duallearning.mobility.application.audit.Action;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.port.in.RunRetention;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Storage;
import org.duallearning.mobility.application.port.out.Transaction;
import org.duallearning.mobility.application.view.RetentionView;
import org.duallearning.mobility.application.view.RetentionView.LearnerView;
import org.duallearning.mobility.application.view.ScheduleView;
import org.duallearning.mobility.application.view.ScheduleView.LineView;
import org.duallearning.mobility.application.view.ScheduleView.PeriodView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.PlacementPolicy;
import org.duallearning.mobility.project.ProjectReference;
import org.duallearning.mobility.retention.FieldGroup;
import org.duallearning.mobility.retention.HoldId;
import org.duallearning.mobility.retention.RetentionLine;
import org.duallearning.mobility.retention.RetentionSchedule;
import org.duallearning.mobility.retention.RetentionTerm;
import org.duallearning.mobility.retention.RetentionTerm.State;

/** Runs a retention schedule over stored projects. Thread-safe. */
public final class RetentionRuns implements RunRetention {
    private final Storage storage;
    private final PlacementPolicy policy;
    private final RetentionSchedule schedule;

    /** Runs over this storage. */
    public RetentionRuns(Storage storage, PlacementPolicy policy, RetentionSchedule schedule) {
        this.storage = storage;
        this.policy = policy;
        this.schedule = schedule;
    }

    @Override
    public Outcome run(Request request, ProjectReference project, LocalDate on, Options options) {
        if (!storage.projects().contains(project)) {
            return new Outcome.NotFound();
        }
        try (Transaction transaction = storage.transaction(project, request, Action.RUN_RETENTION)) {
            ProjectData data = ProjectData.of(project, transaction);
            LearnerTerms terms = new LearnerTerms(data, schedule, on);
            Map<LearnerId, List<RetentionTerm>> open = new TreeMap<>(RecordType.LEARNERS.keyOrder());
            data.learners().forEach(learner -> open.put(learner, terms.of(learner)));
            Set<String> proposals = new TreeSet<>();
            open.values()
                    .forEach(those -> those.stream()
                            .filter(term ->
                                    term.state() == State.DUE && !term.line().isConfirmed())
                            .forEach(term -> proposals.add(term.line().id())));
            if (!proposals.isEmpty() && !options.dryRun() && !options.proposals()) {
                return new Outcome.NotConfirmed(List.copyOf(proposals));
            }
            Outcome done = new Outcome.Done(view(data, on, options.dryRun(), open));
            if (options.dryRun()) {
                return done;
            }
            Map<LearnerId, Set<FieldGroup>> due = new TreeMap<>(RecordType.LEARNERS.keyOrder());
            open.forEach((learner, those) -> {
                Set<FieldGroup> groups = groups(those, State.DUE);
                if (!groups.isEmpty()) {
                    due.put(learner, groups);
                }
            });
            new Erasing(project, transaction, policy, on).erase(due);
            return transaction.commit(request, done);
        }
    }

    private static Set<FieldGroup> groups(Collection<RetentionTerm> terms, State state) {
        Set<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        terms.stream().filter(term -> term.state() == state).forEach(term -> groups.add(term.group()));
        return groups;
    }

    private RetentionView view(
            ProjectData data, LocalDate on, boolean dryRun, Map<LearnerId, List<RetentionTerm>> open) {
        return new RetentionView(
                data.project().reference().value(),
                data.provenance(),
                on,
                schedule.version(),
                dryRun,
                list(open, State.DUE, term -> Stream.empty()),
                list(open, State.ON_HOLD, term -> term.holds().stream().map(HoldId::value)),
                list(
                        open,
                        State.UNKNOWN,
                        term -> Stream.ofNullable(term.missing()).map(Enum::name)),
                (int) open.values().stream()
                        .filter(terms -> !groups(terms, State.NOT_YET).isEmpty())
                        .count(),
                (int) open.values().stream()
                        .filter(terms -> terms.stream().allMatch(term -> term.state() == State.DUE))
                        .count());
    }

    /** The learners of whom some fields are in a state, with what it is because of. */
    private static List<LearnerView> list(
            Map<LearnerId, List<RetentionTerm>> open, State state, Function<RetentionTerm, Stream<String>> because) {
        List<LearnerView> list = new ArrayList<>();
        open.forEach((learner, terms) -> {
            Set<FieldGroup> groups = groups(terms, state);
            if (!groups.isEmpty()) {
                list.add(new LearnerView(
                        learner.value(),
                        groups.stream().map(Enum::name).toList(),
                        terms.stream()
                                .filter(term -> term.state() == state)
                                .flatMap(because)
                                .distinct()
                                .toList()));
            }
        });
        return list;
    }

    @Override
    public ScheduleView schedule(Locale language) {
        return new ScheduleView(
                schedule.version(),
                schedule.lines().stream().map(line -> view(line, language)).toList());
    }

    private static LineView view(RetentionLine line, Locale language) {
        return new LineView(
                line.id(),
                line.kind().name(),
                line.groups().stream().sorted().map(Enum::name).toList(),
                line.bases().stream().map(Enum::name).toList(),
                line.start().name(),
                line.periods().stream()
                        .map(period -> new PeriodView(period.length().toTotalMonths(), period.upToEur()))
                        .toList(),
                line.confirmed(),
                line.sources().stream()
                        .map(source -> source.title() + " (" + source.date() + ")")
                        .toList(),
                line.in(language.getLanguage()));
    }
}
