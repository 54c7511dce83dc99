package org.duallearning.mobility.matching;

import java.util.List;
import java.util.Random;
import org.duallearning.mobility.candidacy.PinKind;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.EditionWorld.LearnerDraft;
import org.duallearning.mobility.matching.EditionWorld.PlaceDraft;
import org.duallearning.mobility.placement.Quota;
import org.duallearning.mobility.placement.QuotaKey;
import org.duallearning.mobility.placement.QuotaKind;

/** Small editions with everything that a dossier can ask for. */
final class RandomEditions {
    private RandomEditions() {}

    /** Some learners of two trades and classes; two regions of two periods; hosts that cross them. */
    static EditionWorld world(Random random, int mostLearners) {
        EditionWorld world = new EditionWorld();
        int learners = 3 + random.nextInt(mostLearners - 2);
        for (int i = 0; i < learners; i++) {
            LearnerDraft draft = new LearnerDraft("l" + i);
            draft.field = random.nextInt(3) > 0 ? "1013" : "0716";
            draft.firstCountry = random.nextBoolean() ? "FR" : "DE";
            draft.secondCountry = random.nextBoolean() ? "IT" : "DE";
            draft.schoolClass = random.nextBoolean() ? "6A" : "6B";
            if (random.nextInt(3) == 0) {
                draft.goWith = List.of(new LearnerId("l" + (i ^ 1)));
            } else if (random.nextInt(2) == 0) {
                draft.goWith = List.of(new LearnerId("l" + random.nextInt(learners)));
            }
            world.learner(draft);
        }
        int places = 3 + random.nextInt(5);
        for (int i = 0; i < places; i++) {
            PlaceDraft draft = new PlaceDraft("p" + i);
            draft.field = random.nextInt(3) > 0 ? "1013" : "0716";
            draft.country = random.nextInt(3) > 0 ? "FR" : "DE";
            draft.region = random.nextBoolean() ? "north" : "south";
            draft.host = "h" + random.nextInt(3);
            draft.startsOn = EditionWorld.DEPARTURE.plusDays(random.nextInt(3) == 0 ? 7 : 0);
            draft.endsOn = EditionWorld.RETURN;
            draft.capacity = 1 + random.nextInt(3);
            world.place(draft);
        }
        for (String region : List.of("FR north", "FR south", "DE north")) {
            if (random.nextInt(3) > 0) {
                boolean supervised = random.nextInt(4) == 0;
                world.quota(new Quota(
                        new QuotaKey(EditionWorld.EDITION, QuotaKind.REGION, region, null),
                        random.nextBoolean() ? 2 + random.nextInt(4) : null,
                        random.nextInt(3) > 0 ? 2 + random.nextInt(2) : null,
                        random.nextBoolean() ? 1 + random.nextInt(2) : null,
                        supervised ? 1 : null,
                        supervised ? 2 + random.nextInt(3) : null));
            }
        }
        for (int host = 0; host < 3; host++) {
            if (random.nextInt(3) == 0) {
                world.quota(QuotaKind.HOST, "h" + host, 1 + random.nextInt(3));
            }
        }
        if (random.nextInt(3) == 0) {
            world.pin("l0", "p" + random.nextInt(places), PinKind.FORBIDDEN);
        }
        return world;
    }
}
