package org.duallearning.mobility.adapter.cli.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.adapter.cli.example.Places.Seat;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.outcome.ActivityKind;
import org.duallearning.mobility.outcome.Audience;
import org.jspecify.annotations.Nullable;

/** Invents what those who went told at school, and what schools did; where the results were published is not invented. */
final class Activities {
    private final Draw draw;
    private final List<ActivityRow> rows = new ArrayList<>();

    private Activities(Draw draw) {
        this.draw = draw;
    }

    /** The activities of those who went and of their schools, and the forums that were published. */
    static List<ActivityRow> of(List<Seat> seats, Draw draw) {
        Activities activities = new Activities(draw);
        seats.stream().filter(seat -> draw.chance(62)).forEach(activities::addAmbassador);
        seats.stream()
                .map(seat -> seat.applicant().learnerRow().school())
                .distinct()
                .sorted()
                .forEach(activities::addAwareness);
        activities.addForums();
        return activities.rows;
    }

    private void addAmbassador(Seat seat) {
        Applicant learner = seat.applicant();
        Audience audience = draw.oneOf(
                List.of(Audience.CLASS, Audience.CLASS, Audience.CLASS, Audience.SCHOOL_PEERS, Audience.PUBLIC));
        int reach = audience == Audience.CLASS ? draw.between(8, 22) : draw.between(30, 120);
        String forum = switch (audience) {
            case CLASS -> "Invented: talk in class";
            case SCHOOL_PEERS -> "Invented: school day";
            default -> "Invented: post on social media";
        };
        add(
                learner.id(),
                learner.learnerRow().school(),
                learner.edition().id(),
                ActivityKind.AMBASSADOR,
                audience,
                after(learner.edition()),
                draw.chance(92) ? reach : null,
                forum);
    }

    private void addAwareness(@Nullable String school) {
        ExampleEdition edition = ExampleEdition.SPRING_2019.schools().contains(school)
                ? ExampleEdition.SPRING_2019
                : ExampleEdition.SPRING_2018;
        if (draw.chance(80)) {
            add(
                    null,
                    school,
                    edition.id(),
                    ActivityKind.AWARENESS,
                    Audience.TEACHERS,
                    after(edition),
                    draw.between(5, 25),
                    "Invented: staff meeting");
        }
        if (draw.chance(60)) {
            add(
                    null,
                    school,
                    edition.id(),
                    ActivityKind.AWARENESS,
                    Audience.MANAGEMENT,
                    after(edition),
                    draw.between(1, 4),
                    "Invented: meeting of the management");
        }
    }

    /** Published; how many people they reached was not, nor on which day two of them were. */
    private void addForums() {
        forum(Audience.POLICY, LocalDate.of(2019, 5, 24), "Event at the Brussels office of VLEVA");
        forum(Audience.POLICY, null, "Flemish Partnership for Dual Learning");
        forum(Audience.PUBLIC, null, "Press release of SYNTRA Vlaanderen in spring 2019");
        forum(Audience.PUBLIC, null, "Good practices of the ENNE network");
    }

    private void forum(Audience audience, @Nullable LocalDate date, String forum) {
        add(null, null, null, ActivityKind.DISSEMINATION, audience, date, null, forum);
    }

    private LocalDate after(ExampleEdition edition) {
        return draw.between(edition.returnsOn().plusDays(7), edition.returnsOn().plusDays(60));
    }

    private void add(
            @Nullable String learner,
            @Nullable String school,
            @Nullable String edition,
            ActivityKind kind,
            Audience audience,
            @Nullable LocalDate date,
            @Nullable Integer reach,
            String forum) {
        rows.add(new ActivityRow(
                "A%03d".formatted(rows.size() + 1),
                learner,
                school,
                edition,
                kind.name(),
                audience.name(),
                date,
                reach,
                forum));
    }
}
