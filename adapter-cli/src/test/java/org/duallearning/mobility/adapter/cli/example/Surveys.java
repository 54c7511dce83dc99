package org.duallearning.mobility.adapter.cli.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.duallearning.mobility.adapter.cli.example.Places.Seat;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.learner.CefrLevel;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyWave;

/**
 * Invents what those who went, their mentors and their schools answered. Published is only that the vast majority was
 * satisfied; not everybody answers.
 */
final class Surveys {
    private static final List<String> TECHNICAL = List.of("technical-1", "technical-2", "technical-3");
    private static final List<String> PERSONAL = List.of("autonomy", "confidence", "cooperation");
    private static final List<CefrLevel> LEVELS = List.of(CefrLevel.values());
    private static final int HIGHEST_LEVEL = 4;

    private final Draw draw;
    private final List<SurveyRow> rows = new ArrayList<>();

    private Surveys(Draw draw) {
        this.draw = draw;
    }

    /** What was answered about everyone who went, and at their schools. */
    static List<SurveyRow> of(List<Seat> seats, Draw draw) {
        Surveys surveys = new Surveys(draw);
        seats.forEach(surveys::addLearner);
        seats.forEach(surveys::addMentor);
        List<String> schools = seats.stream()
                .map(seat -> seat.applicant().learnerRow().school())
                .distinct()
                .sorted()
                .toList();
        schools.forEach(surveys::addSchool);
        return surveys.rows;
    }

    private void addLearner(Seat seat) {
        Applicant learner = seat.applicant();
        Answering before = new Answering(learner.id(), RespondentRole.LEARNER, seat, SurveyWave.BEFORE, draw);
        Answering after = new Answering(learner.id(), RespondentRole.LEARNER, seat, SurveyWave.AFTER, draw);
        boolean answersBefore = draw.chance(88);
        boolean answersAfter = draw.chance(91);
        addLevels(before, after, answersBefore, answersAfter);
        addLanguage(seat, before, after, answersBefore, answersAfter);
        if (answersAfter) {
            boolean satisfied = draw.chance(90);
            add(after, "satisfaction", satisfied ? draw.oneOf(List.of("4", "5", "5")) : draw.oneOf(List.of("2", "3")));
            add(after, "go-again", yes(satisfied ? 94 : 40));
            add(after, "recommend", yes(satisfied ? 97 : 50));
            add(after, "ambassador-plan", yes(75));
            add(after, "contacts", Integer.toString(draw.between(0, 6)));
        }
        if (draw.chance(66)) {
            Answering later = new Answering(learner.id(), RespondentRole.LEARNER, seat, SurveyWave.SIX_MONTHS, draw);
            int contacts = draw.between(0, 4);
            add(later, "contacts", Integer.toString(contacts));
            add(later, "in-touch", contacts == 0 ? "no" : yes(70));
            add(
                    later,
                    "situation",
                    draw.oneOf(List.of(
                            "employed-by-training-firm",
                            "employed-by-training-firm",
                            "employed-elsewhere",
                            "in-education",
                            "in-education",
                            "in-education",
                            "seeking-work",
                            "other")));
        }
    }

    private void addMentor(Seat seat) {
        if (draw.chance(55)) {
            String mentor = seat.applicant().id().replace('L', 'M');
            addLevels(
                    new Answering(mentor, RespondentRole.MENTOR, seat, SurveyWave.BEFORE, draw),
                    new Answering(mentor, RespondentRole.MENTOR, seat, SurveyWave.AFTER, draw),
                    draw.chance(90),
                    draw.chance(95));
        }
    }

    /** Most rise a level or two, some stay equal, few fall. */
    private void addLevels(Answering before, Answering after, boolean answersBefore, boolean answersAfter) {
        for (String question : concat(TECHNICAL, PERSONAL)) {
            int first = draw.between(1, 3);
            int rise = draw.oneOf(List.of(-1, 0, 0, 0, 1, 1, 1, 1, 1, 2));
            if (answersBefore) {
                add(before, question, Integer.toString(first));
            }
            if (answersAfter) {
                add(after, question, Integer.toString(Math.min(HIGHEST_LEVEL, first + rise)));
            }
        }
    }

    /** Not asked of a learner in the Netherlands; where the local language is rare, English is spoken at work. */
    private void addLanguage(
            Seat seat, Answering before, Answering after, boolean answersBefore, boolean answersAfter) {
        String language = switch (seat.participant().destination()) {
            case NL -> "nl";
            case DE, AT -> "de";
            case FR -> "fr";
            case EE, IT, ES, PT, UK -> "en";
        };
        boolean own = language.equals("nl");
        int first =
                level(Objects.requireNonNullElse(seat.applicant().learnerRow().languages(), ""), language);
        int last = draw.chance(45) ? first + 1 : first;
        if (answersBefore) {
            add(
                    before,
                    "host-language",
                    own ? "not-applicable" : LEVELS.get(first).name());
        }
        if (answersAfter) {
            add(
                    after,
                    "host-language",
                    own ? "not-applicable" : LEVELS.get(last).name());
        }
    }

    /** The level known before, the lowest if the language is not on file. */
    private static int level(String languages, String language) {
        return Arrays.stream(languages.split(" "))
                .filter(skill -> skill.startsWith(language + ":"))
                .map(skill -> CefrLevel.valueOf(skill.substring(3)))
                .mapToInt(LEVELS::indexOf)
                .findFirst()
                .orElse(0);
    }

    private void addSchool(String school) {
        addRole(school, RespondentRole.PEER, draw.between(2, 5), List.of("2", "3", "3", "4", "4", "5"));
        addRole(school, RespondentRole.TEACHER, draw.between(1, 3), List.of("3", "4", "4", "5"));
        if (draw.chance(85)) {
            addRole(school, RespondentRole.MANAGEMENT, 1, List.of("2", "3", "4", "4", "5"));
        }
    }

    private void addRole(String school, RespondentRole role, int people, List<String> values) {
        ExampleEdition edition = ExampleEdition.SPRING_2019.schools().contains(school)
                ? ExampleEdition.SPRING_2019
                : ExampleEdition.SPRING_2018;
        for (int i = 1; i <= people; i++) {
            rows.add(new SurveyRow(
                    "%s-%s%s".formatted(school, role.name().charAt(0), i),
                    role.name(),
                    null,
                    school,
                    edition.id(),
                    SurveyWave.AFTER.name(),
                    "awareness",
                    draw.oneOf(values),
                    draw.between(
                            edition.returnsOn().plusDays(30),
                            edition.returnsOn().plusDays(60))));
        }
    }

    private void add(Answering answering, String question, String value) {
        rows.add(new SurveyRow(
                answering.respondent(),
                answering.role().name(),
                answering.seat().applicant().id(),
                null,
                answering.seat().applicant().edition().id(),
                answering.wave().name(),
                question,
                value,
                answering.on()));
    }

    private String yes(int percent) {
        return draw.chance(percent) ? "yes" : "no";
    }

    private static List<String> concat(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** One person who fills in one survey on one day. */
    private record Answering(String respondent, RespondentRole role, Seat seat, SurveyWave wave, LocalDate on) {
        Answering(String respondent, RespondentRole role, Seat seat, SurveyWave wave, Draw draw) {
            this(respondent, role, seat, wave, day(seat.applicant().edition(), wave, draw));
        }

        private static LocalDate day(ExampleEdition edition, SurveyWave wave, Draw draw) {
            return switch (wave) {
                case BEFORE ->
                    draw.between(
                            edition.departsOn().minusDays(21),
                            edition.departsOn().minusDays(3));
                case AFTER ->
                    draw.between(
                            edition.returnsOn().plusDays(3), edition.returnsOn().plusDays(28));
                case SIX_MONTHS ->
                    draw.between(
                            edition.returnsOn().plusMonths(6),
                            edition.returnsOn().plusMonths(6).plusDays(14));
            };
        }
    }
}
