package org.duallearning.mobility.application.service;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.application.port.in.ExplainMatchings;
import org.duallearning.mobility.application.view.PlacementExplanationView;
import org.duallearning.mobility.application.view.PlacementExplanationsView;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jspecify.annotations.Nullable;

/**
 * A project of cooks of two schools who wish France first and Germany second, for fewer seats than they are: one in Lille and one
 * in Leipzig; and a baker's place, one offered too late, and one in Ireland that is ruled out for {@code dora}. {@code ends} has an
 * agreement that ends during the stay.
 */
final class DividedProject implements AutoCloseable {
    static final ProjectReference PROJECT = new ProjectReference("P");
    static final EditionId EDITION = new EditionId("2018-spring");

    private final DossierProject dossier;
    final MobilityApplication application;

    /** Sets the project up in a folder that is empty. */
    DividedProject(Path folder) {
        this.dossier = new DossierProject(folder);
        this.application = dossier.application;
        dossier.write("project", "reference,callYear,provenance\nP,2017,SYNTHETIC\n");
        dossier.write("editions", """
                edition,filesFrom,filesUntil,departsOn,returnsOn
                2018-spring,2017-10-01,2017-12-15,2018-03-04,2018-03-17
                """);
        dossier.write("organisations", """
                organisation,name,kind,country,email
                school-one,The first school,SCHOOL,BE,one@example.org
                school-two,The second school,SCHOOL,BE,two@example.org
                H,The host,HOST,FR,
                """);
        dossier.write("learners", """
                learner,givenName,familyName,birthDate,school,class,grade,system,firstEntryOn,enrolledFrom,enrolledUntil,trade
                anna,Annabel,Aerts,1999-05-01,school-one,6-cooks-A,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                bram,Bramwell,Bogaert,1999-05-01,school-one,6-cooks-A,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                cleo,Cleopatra,Claes,1999-05-01,school-two,6-cooks-B,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                dora,Dorothea,Daems,1999-05-01,school-two,6-cooks-B,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                ends,Endymion,Elsen,1999-05-01,school-two,6-cooks-B,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                """);
        dossier.write("agreements", """
                learner,type,signedOn,startsOn,endsOn,weeklyHours,lessonHours,simulatedWorkplace,socialMaribel
                anna,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                bram,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                cleo,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                dora,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                ends,OAO,2017-09-01,2017-09-01,2018-03-10,24,15,no,no
                """);
        places(1);
        dossier.write("pins", """
                learner,edition,place,kind,reason
                anna,2018-spring,P4,FORBIDDEN,Invented
                bram,2018-spring,P4,FORBIDDEN,Invented
                cleo,2018-spring,P4,HOST_REFUSED,Invented
                dora,2018-spring,P4,FORBIDDEN,Invented
                """);
        candidacies("");
    }

    private void candidacies(String companionOfDora) {
        dossier.write("candidacies", """
                learner,edition,submittedAt,firstCountry,secondCountry,goWith,voluntary,employerConsentOn
                anna,2018-spring,2017-11-04,FR,DE,,yes,2018-02-01
                bram,2018-spring,2017-11-05,FR,DE,,yes,2018-02-01
                cleo,2018-spring,2017-11-06,FR,DE,%s,yes,2018-02-01
                dora,2018-spring,2017-11-07,FR,DE,%s,yes,2018-02-01
                ends,2018-spring,2017-11-08,FR,DE,,yes,2018-02-01
                """.formatted(companionOfDora.isEmpty() ? "" : "dora", companionOfDora));
        dossier.bringIn();
    }

    /** The two of the second school go together or not at all. */
    void cleoAndDoraGoTogether() {
        candidacies("cleo");
    }

    /**
     * Limits the region of Lille, and gives the place there another number of seats.
     *
     * @param minimumGroup nobody or so many learners; empty for no such limit
     * @param maxPerClass at most so many learners of a class; empty likewise
     */
    void limitLille(int seats, String minimumGroup, String maxPerClass) {
        dossier.write("quotas", """
                edition,kind,id,startsOn,capacity,minimumGroup,maxPerClass,supervisors,learnersPerSupervisor
                2018-spring,REGION,FR Hauts-de-France,,,%s,%s,,
                """.formatted(minimumGroup, maxPerClass));
        places(seats);
        dossier.bringIn();
    }

    private void places(int seatsInLille) {
        dossier.write("places", """
                place,edition,host,country,region,city,trade,startsOn,endsOn,capacity
                P1,2018-spring,H,FR,Hauts-de-France,Lille,cook,,,%s
                P2,2018-spring,H,DE,Sachsen,Leipzig,cook,,,1
                P3,2018-spring,H,FR,Hauts-de-France,Roubaix,cook,2018-03-01,2018-03-10,2
                P4,2018-spring,H,IE,Munster,Cork,cook,,,1
                P5,2018-spring,H,FR,,,baker,,,2
                """.formatted(seatsInLille));
    }

    /** Everybody's explanation. */
    PlacementExplanationsView explain(@Nullable Mechanism mechanism) {
        return explain(null, mechanism, Locale.ENGLISH).orElseThrow();
    }

    /** What is said to one learner. */
    PlacementExplanationView explain(String learner, Locale language) {
        return explain(learner, null, language).orElseThrow().explanations().get(0);
    }

    Optional<PlacementExplanationsView> explain(
            @Nullable String learner, @Nullable Mechanism mechanism, Locale language) {
        return application
                .explainMatchings()
                .explain(new ExplainMatchings.Query(
                        PROJECT, EDITION, learner == null ? null : new LearnerId(learner), mechanism, null, language));
    }

    @Override
    public void close() {
        dossier.close();
    }
}
