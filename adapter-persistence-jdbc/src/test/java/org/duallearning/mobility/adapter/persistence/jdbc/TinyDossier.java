package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duallearning.mobility.application.exchange.DossierFormat;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;

/**
 * As few rows as there can be for every kind of record that a dossier brings: {@code ann} and {@code bob} may go and there is one
 * seat, {@code eve} is for a person to decide on.
 */
final class TinyDossier {
    static final ProjectReference PROJECT = new ProjectReference("P");
    static final EditionId EDITION = new EditionId("2018-spring");
    static final LearnerId REFERRED = new LearnerId("eve");

    private static final Map<String, String> FILES = new LinkedHashMap<>();

    static {
        FILES.put("project", "reference,callYear,provenance\nP,2017,SYNTHETIC\n");
        FILES.put("editions", """
                edition,filesFrom,filesUntil,departsOn,returnsOn
                2018-spring,2017-10-01,2017-12-15,2018-03-04,2018-03-17
                """);
        FILES.put("organisations", """
                organisation,name,kind,country,email
                S,The school,SCHOOL,BE,school@example.org
                H,The host,HOST,FR,
                """);
        FILES.put("learners", """
                learner,birthDate,school,grade,system,firstEntryOn,enrolledFrom,enrolledUntil,trade
                ann,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                bob,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                eve,1999-05-01,S,3,DBSO,2015-09-01,2017-09-01,2018-06-30,cook
                """);
        FILES.put("agreements", """
                learner,type,signedOn,startsOn,endsOn,weeklyHours,lessonHours,simulatedWorkplace,socialMaribel
                ann,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                bob,OAO,2017-09-01,2017-09-01,open,24,15,no,no
                eve,OAO,2017-09-01,2017-09-01,2018-03-10,24,15,no,no
                """);
        FILES.put("places", """
                place,edition,host,country,trade,capacity
                P1,2018-spring,H,FR,cook,1
                """);
        FILES.put("candidacies", """
                learner,edition,submittedAt,firstCountry,voluntary,employerConsentOn,decision
                ann,2018-spring,2017-11-01,FR,yes,2018-02-01,
                bob,2018-spring,2017-11-02,FR,yes,2018-02-01,
                eve,2018-spring,2017-11-03,FR,yes,2018-02-01,
                """);
        FILES.put("quotas", "edition,kind,id,startsOn,capacity\n2018-spring,HOST,H,,1\n");
        FILES.put("pins", "learner,edition,place,kind,reason\neve,2018-spring,P1,FORBIDDEN,Invented\n");
        FILES.put("stays", "learner,edition,place,status\neve,2018-spring,P1,CANCELLED\n");
        FILES.put(
                "surveys",
                "respondent,role,learner,edition,wave,question,value\nR1,LEARNER,ann,2018-spring,BEFORE,autonomy,4\n");
        FILES.put(
                "activities", "activity,learner,school,edition,kind,audience\nA1,ann,S,2018-spring,AMBASSADOR,CLASS\n");
        FILES.put("recommendations", "recommendation,title,evidence\nREC1,Invented,satisfied\n");
        FILES.put("recommendation-steps", "recommendation,status,date\nREC1,DRAFTED,2018-spring\n");
        FILES.put("exchanges", "partner,schoolYear,sent,received\nS,2017-2018,1,0\n");
    }

    /** Before anything happened. */
    static final Dossier FRESH = read(FILES);

    /** After {@code ann} thought better of it. */
    static final Dossier CHANGED = changed();

    private TinyDossier() {}

    private static Dossier changed() {
        Map<String, String> files = new LinkedHashMap<>(FILES);
        files.compute("candidacies", (file, rows) -> rows.replace("02-01,\nbob", "02-01,WITHDRAWN\nbob"));
        return read(files);
    }

    private static Dossier read(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey() + ".csv"));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DossierFormat.read("tiny.zip", new ByteArrayInputStream(bytes.toByteArray()));
    }
}
