package org.duallearning.mobility.adapter.cli.example;

import java.util.ArrayList;
import java.util.List;
import org.duallearning.mobility.learner.AgreementType;
import org.jspecify.annotations.Nullable;

/** Draws the learners who went: every situation, trade, country and school as often as the edition says. */
final class Participants {
    private Participants() {}

    /** The participants of an edition, numbered from {@code firstNumber}. */
    static List<Participant> of(ExampleEdition edition, int firstNumber, Draw draw) {
        List<Situation> situations = draw.shuffled(Situation.of(edition));
        List<Trade> trades = draw.shuffled(Trade.of(edition));
        List<Destination> destinations = draw.shuffled(Destination.of(edition));
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < situations.size(); i++) {
            String school = edition.schools().get(i % edition.schools().size());
            Applicant applicant = new Applicant(firstNumber + i, edition, trades.get(i), school, draw);
            Situation situation = situations.get(i);
            situation.applyTo(applicant);
            if (situation.mayHaveHistory() && applicant.age() >= 18 && draw.chance(50)) {
                addYearBefore(applicant);
            }
            Destination destination = destinations.get(i);
            wish(applicant, destination, draw);
            Trade work = draw.chance(15) ? trades.get(i).complement() : trades.get(i);
            participants.add(new Participant(applicant, situation, destination, work));
        }
        return participants;
    }

    private static void addYearBefore(Applicant applicant) {
        ExampleEdition edition = applicant.edition();
        applicant.after(new Terms(
                AgreementType.OAO,
                edition.lessonsStart().minusYears(1).plusDays(1),
                edition.lessonsStart().minusYears(1).plusDays(1),
                edition.lessonsEnd().minusYears(1),
                "20",
                "15",
                false,
                false));
    }

    /** Mostly the country where the learner went, so that first choices are honoured about as often as was reported. */
    private static void wish(Applicant applicant, Destination went, Draw draw) {
        List<Destination> others = draw.shuffled(List.of(Destination.values())).stream()
                .filter(country -> country != went)
                .toList();
        @Nullable String other = draw.chance(10) ? null : others.get(0).name();
        int outOfTen = draw.between(1, 10);
        if (outOfTen <= 7) {
            applicant.wishing(went.name(), other);
        } else if (outOfTen <= 9) {
            applicant.wishing(others.get(0).name(), went.name());
        } else {
            applicant.wishing(others.get(0).name(), others.get(1).name());
        }
    }

    /**
     * A learner who went.
     *
     * @param applicant the learner
     * @param situation the system and agreement
     * @param destination where to
     * @param work the trade of the work done there
     */
    record Participant(Applicant applicant, Situation situation, Destination destination, Trade work) {}
}
