package org.duallearning.mobility.adapter.cli.example;

import java.util.List;

/**
 * Trades of the sectors that were published for 2019, each with its ISCED-F 2013 field, and one of another sector. How many
 * participants learnt each is invented.
 */
@SuppressWarnings("ImmutableEnumChecker") // a split is two numbers
enum Trade {
    COOK("cook", "1013", 8, 9),
    WAITER("waiter", "1013", 5, 6),
    BAKER("baker", "0721", 4, 5),
    BUTCHER("butcher", "0721", 2, 3),
    OFFICE_ASSISTANT("office assistant", "0415", 4, 6),
    SHOP_ASSISTANT("shop assistant", "0416", 6, 8),
    CARE_ASSISTANT("care assistant", "0921", 5, 7),
    BRICKLAYER("bricklayer", "0732", 4, 5),
    ELECTRICIAN("electrician", "0713", 3, 5),
    PROCESS_OPERATOR("chemical process operator", "0711", 0, 1),
    /** Nobody offers work in this trade. */
    CAR_MECHANIC("car mechanic", "0716", 0, 0);

    private final String words;
    private final String iscedField;
    private final Split participants;

    Trade(String words, String iscedField, int in2018, int in2019) {
        this.words = words;
        this.iscedField = iscedField;
        this.participants = new Split(in2018, in2019);
    }

    /** The trade of every participant of the edition, sorted. */
    static List<Trade> of(ExampleEdition edition) {
        return Split.repeated(values(), trade -> trade.participants, edition);
    }

    /** The trade in words. */
    String words() {
        return words;
    }

    /** The four-digit ISCED-F 2013 field. */
    String iscedField() {
        return iscedField;
    }

    /** A trade in which a learner of this one may find complementary work; the trade itself if there is none. */
    Trade complement() {
        return switch (this) {
            case COOK -> BAKER;
            case BAKER -> COOK;
            case OFFICE_ASSISTANT -> SHOP_ASSISTANT;
            case SHOP_ASSISTANT -> OFFICE_ASSISTANT;
            default -> this;
        };
    }

    /** Whether there are no more seats in this trade than learners who went. */
    boolean isShortOfPlaces() {
        return this == BRICKLAYER || this == ELECTRICIAN;
    }

    /** The least age that hosts ask for, if they ask: they want adults to care for people and to work with chemicals. */
    int leastAge() {
        return this == CARE_ASSISTANT || this == PROCESS_OPERATOR ? 18 : 16;
    }
}
