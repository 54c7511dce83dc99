package org.duallearning.mobility.application.service;

import java.nio.file.Path;
import org.duallearning.mobility.application.MobilityApplication;
import org.duallearning.mobility.candidacy.CandidacyKey;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/**
 * A project of four learners for one edition: {@code may} may go, {@code ends} has an agreement that ends during the stay,
 * {@code short} works too few hours, and of {@code silent} the company's consent is not on file.
 */
final class SmallProject implements AutoCloseable {
    static final ProjectReference PROJECT = new ProjectReference("P");
    static final EditionId EDITION = new EditionId("2018-spring");

    private static final String CANDIDACIES = """
            learner,edition,submittedAt,firstCountry,voluntary,employerConsentOn
            may,2018-spring,2017-11-04,FR,yes,2018-02-01
            ends,2018-spring,2017-11-05,FR,yes,2018-02-01
            short,2018-spring,2017-11-06,FR,yes,2018-02-01
            silent,2018-spring,2017-11-07,FR,yes,%s
            """;

    private final DossierProject dossier;
    final MobilityApplication application;

    /** Sets the project up in a folder that is empty. */
    SmallProject(Path folder) {
        this.dossier = new DossierProject(folder);
        this.application = dossier.application;
        dossier.write("project", "reference,callYear,provenance\nP,2017,SYNTHETIC\n");
        dossier.write("editions", """
                edition,filesFrom,filesUntil,departsOn,returnsOn
                2018-spring,2017-10-01,2017-12-15,2018-03-04,2018-03-17
                """);
        dossier.write("organisations", """
                organisation,name,kind,country,email
                S,The school,SCHOOL,BE,school@example.org
                H,The host,HOST,FR,
                """);
        dossier.write("learners", """
                learner,birthDate,school,grade,system,firstEntryOn,enrolledFrom,enrolledUntil,trade
                may,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                ends,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                short,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                silent,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                """);
        dossier.write("agreements", """
                learner,type,signedOn,startsOn,endsOn,weeklyHours,lessonHours,simulatedWorkplace,socialMaribel
                may,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                ends,OAO,2017-09-01,2017-09-01,2018-03-10,24,15,no,no
                short,OAO,2017-09-01,2017-09-01,open,19.9,15,no,no
                silent,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                """);
        dossier.write("places", """
                place,edition,host,country,trade,capacity
                P1,2018-spring,H,FR,cook,4
                """);
        consentOfSilent("");
    }

    /** Imports the dossier again with another date of the consent that was not on file. */
    void consentOfSilent(String day) {
        dossier.write("candidacies", CANDIDACIES.formatted(day));
        dossier.bringIn();
    }

    static CandidacyKey candidacy(String learner) {
        return new CandidacyKey(new LearnerId(learner), EDITION);
    }

    @Override
    public void close() {
        dossier.close();
    }
}
