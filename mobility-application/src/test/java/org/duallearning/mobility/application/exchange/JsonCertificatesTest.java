package org.duallearning.mobility.application.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duallearning.mobility.matching.Certificate;
import org.duallearning.mobility.matching.MatchingProblem;
import org.duallearning.mobility.matching.MatchingProblemBuilder;
import org.duallearning.mobility.matching.Mechanism;
import org.duallearning.mobility.matching.Objective;
import org.duallearning.mobility.matching.Repair;
import org.duallearning.mobility.matching.RepairCertificate;
import org.duallearning.mobility.matching.RepairInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Certificates as documents. */
final class JsonCertificatesTest {
    private static final JsonCertificates FORMAT = new JsonCertificates();

    /** Everybody keeps the place, and all could fit better by moving. */
    private static List<Certificate> repairs() {
        MatchingProblemBuilder builder = MatchingProblem.builder(Objective.GREATEST_WEIGHT);
        for (String place : List.of("P", "Q", "R", "S")) {
            builder.place(place, 1);
        }
        MatchingProblem problem = builder.learner("ann")
                .pair("ann", "P", 1, 1)
                .pair("ann", "Q", 1, 90)
                .learner("bob")
                .pair("bob", "Q", 1, 1)
                .pair("bob", "R", 1, 80)
                .learner("cas")
                .pair("cas", "R", 1, 1)
                .pair("cas", "S", 1, 70)
                .build();
        List<Certificate> certificates = new ArrayList<>();
        Repair.curve(new RepairInput(
                        problem, Map.of("ann", "P", "bob", "Q", "cas", "R"), Set.of(), Mechanism.MOST_PLACED))
                .options()
                .forEach(option -> certificates.add(option.matching().certificate()));
        return certificates;
    }

    @Test
    void everyRepairComesBackAsItWasWritten() {
        List<Certificate> repairs = repairs();
        assertThat(repairs)
                .hasSizeGreaterThan(1)
                .anySatisfy(certificate -> assertThat(((RepairCertificate) certificate).betterFit())
                        .isNotNull());
        assertThat(repairs)
                .allSatisfy(certificate ->
                        assertThat(FORMAT.read(FORMAT.write(certificate))).contains(certificate));
    }

    @ParameterizedTest
    @EnumSource
    void everyProofOfAMechanismComesBackAsItWasWritten(Mechanism mechanism) {
        MatchingProblem problem = MatchingProblem.builder(Objective.LEAST_RANK_SUM)
                .place("P", 1)
                .place("Q", 1)
                .choices("ann", "P", "Q")
                .choices("bob", "P")
                .build();
        Certificate certificate = mechanism.match(problem, Long.MAX_VALUE).certificate();

        assertThat(FORMAT.read(FORMAT.write(certificate))).contains(certificate);
        assertThat(FORMAT.data(FORMAT.write(certificate))).containsKey("kind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"movesFirst\":true|\"movesFirst\":1",
                "\"settled\":[]|\"settled\":7",
                "\"kind\":\"prices\"|\"kind\":\"faith\"",
                "\"scale\":|\"scale\":0.5,\"x\":",
                "\"keepPrice\":|\"price\":",
                "\"tie\":|\"tie\":2,\"x\":",
                "\"ann\":\"P\"|\"ann\":null"
            })
    void aDamagedDocumentHoldsNoCertificate(String right, String wrong) {
        String document = repairs().stream()
                .map(FORMAT::write)
                .filter(written -> written.contains("betterFit") && written.contains("\"movesFirst\":true"))
                .findFirst()
                .orElseThrow();
        assertThat(document).contains(right);
        assertThat(FORMAT.read(document.replace(right, wrong))).isEmpty();
    }

    @Test
    void whatIsNoDocumentHoldsNoCertificate() {
        assertThat(FORMAT.read("{")).isEmpty();
        assertThat(FORMAT.read("")).isEmpty();
        assertThat(FORMAT.data("[]")).isEmpty();
    }
}
