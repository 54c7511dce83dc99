package org.duallearning.mobility.adapter.cli.example;

import java.util.List;

/** The nine countries that received learners, with the languages spoken at work and real towns for invented hosts. */
@SuppressWarnings("ImmutableEnumChecker") // the list of towns cannot be changed
enum Destination {
    NL(
            "nl",
            new Town("Noord-Brabant", "Breda"),
            new Town("Utrecht", "Amersfoort"),
            new Town("Gelderland", "Apeldoorn")),
    DE("de", new Town("Sachsen", "Dresden"), new Town("Schleswig-Holstein", "Lübeck"), new Town("Bayern", "Würzburg")),
    EE("et en", new Town("Harjumaa", "Tallinn"), new Town("Tartumaa", "Tartu")),
    IT("it en", new Town("Sicilia", "Palermo"), new Town("Emilia-Romagna", "Bologna")),
    AT("de", new Town("Wien", "Vienna"), new Town("Steiermark", "Graz")),
    FR("fr", new Town("Nouvelle-Aquitaine", "Bordeaux"), new Town("Auvergne-Rhône-Alpes", "Lyon")),
    ES("es en", new Town("Andalucía", "Málaga"), new Town("Comunitat Valenciana", "Valencia")),
    PT("pt en", new Town("Norte", "Braga"), new Town("Lisboa", "Lisbon")),
    UK("en", new Town("England", "Shrewsbury"), new Town("Scotland", "Inverness"));

    private final String workingLanguages;
    private final List<Town> towns;

    Destination(String workingLanguages, Town... towns) {
        this.workingLanguages = workingLanguages;
        this.towns = List.of(towns);
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
