package org.duallearning.mobility.adapter.cli.example;

import java.util.List;

/**
 * The nine countries that received learners, with the languages spoken at work and real towns for invented hosts. How many
 * participants went to each is invented.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list of towns cannot be changed
enum Destination {
    NL(
            "nl",
            new Split(9, 10),
            new Town("Noord-Brabant", "Breda"),
            new Town("Utrecht", "Amersfoort"),
            new Town("Gelderland", "Apeldoorn")),
    DE(
            "de",
            new Split(6, 8),
            new Town("Sachsen", "Dresden"),
            new Town("Schleswig-Holstein", "Lübeck"),
            new Town("Bayern", "Würzburg")),
    EE("et en", new Split(2, 3), new Town("Harjumaa", "Tallinn"), new Town("Tartumaa", "Tartu")),
    IT("it en", new Split(5, 7), new Town("Sicilia", "Palermo"), new Town("Emilia-Romagna", "Bologna")),
    AT("de", new Split(3, 4), new Town("Wien", "Vienna"), new Town("Steiermark", "Graz")),
    FR("fr", new Split(4, 6), new Town("Nouvelle-Aquitaine", "Bordeaux"), new Town("Auvergne-Rhône-Alpes", "Lyon")),
    ES("es en", new Split(6, 8), new Town("Andalucía", "Málaga"), new Town("Comunitat Valenciana", "Valencia")),
    PT("pt en", new Split(3, 4), new Town("Norte", "Braga"), new Town("Lisboa", "Lisbon")),
    UK("en", new Split(3, 5), new Town("England", "Shrewsbury"), new Town("Scotland", "Inverness"));

    private final String workingLanguages;
    private final Split participants;
    private final List<Town> towns;

    Destination(String workingLanguages, Split participants, Town... towns) {
        this.workingLanguages = workingLanguages;
        this.participants = participants;
        this.towns = List.of(towns);
    }

    /** Where every participant of the edition went, sorted. */
    static List<Destination> of(ExampleEdition edition) {
        return Split.repeated(values(), destination -> destination.participants, edition);
    }

    /** ISO 639-1 codes. */
    String workingLanguages() {
        return workingLanguages;
    }

    List<Town> towns() {
        return towns;
    }

    /** A town and its region. */
    record Town(String region, String city) {}
}
