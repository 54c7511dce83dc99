package org.duallearning.mobility.adapter.cli.example;

/** Trades of the sectors that were published for 2019, each with its ISCED-F 2013 field, and one of another sector. */
enum Trade {
    COOK("cook", "1013"),
    WAITER("waiter", "1013"),
    BAKER("baker", "0721"),
    BUTCHER("butcher", "0721"),
    OFFICE_ASSISTANT("office assistant", "0415"),
    SHOP_ASSISTANT("shop assistant", "0416"),
    CARE_ASSISTANT("care assistant", "0921"),
    BRICKLAYER("bricklayer", "0732"),
    ELECTRICIAN("electrician", "0713"),
    PROCESS_OPERATOR("chemical process operator", "0711"),
    /** Nobody offers work in this trade. */
    HAIRDRESSER("hairdresser", "1012");

    private final String words;
    private final String iscedField;

    Trade(String words, String iscedField) {
        this.words = words;
        this.iscedField = iscedField;
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

    /** How many seats a place keeps free at least: none in the trade that is short of places, one in chemistry. */
    int spareSeats(Draw draw) {
        return switch (this) {
            case ELECTRICIAN -> 0;
            case PROCESS_OPERATOR -> 1;
            default -> draw.chance(40) ? 1 : 0;
        };
    }

    /** The age that the work asks for by its nature. */
    int leastAge() {
        return this == PROCESS_OPERATOR ? 18 : 16;
    }
}
