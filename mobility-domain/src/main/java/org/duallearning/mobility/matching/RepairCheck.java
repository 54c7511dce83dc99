package org.duallearning.mobility.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duallearning.mobility.matching.CertificateProblem.Code;
import org.duallearning.mobility.matching.RepairCertificate.BetterFit;

/** Checks, without a solver, that a repair is as good as its {@link RepairCertificate} says. Stateless and thread-safe. */
public final class RepairCheck {

    private RepairCheck() {}

    /**
     * What is wrong with a repair and its certificate; empty if it is proven.
     *
     * @param placement the place of each placed learner, by learner id
     */
    public static List<CertificateProblem> problems(
            RepairInput input, Map<String, String> placement, RepairCertificate certificate) {
        RepairGains gains = new RepairGains(input);
        List<CertificateProblem> problems = problemsOfFewestMoves(gains, certificate);
        return problems.isEmpty() ? problemsOfOption(gains, placement, certificate) : problems;
    }

    /**
     * What is sure of a repair that is not proven; empty if it breaks a condition, or its certificate is of something else.
     *
     * @param placement the place of each placed learner, by learner id
     */
    static Optional<BestFound> bestFound(
            RepairInput input, Map<String, String> placement, RepairCertificate certificate) {
        RepairGains gains = new RepairGains(input);
        List<CertificateProblem> ofFewestMoves = problemsOfFewestMoves(gains, certificate);
        List<CertificateProblem> ofOption = problemsOfOption(gains, placement, certificate);
        boolean isFitUnproven = certificate.betterFit() == null
                && placement.keySet().equals(certificate.fewestMoves().keySet())
                && ofOption.equals(List.of(new CertificateProblem(Code.WRONG_CERTIFICATE, null, null)));
        if (!CertificateProblem.areOpenCases(ofFewestMoves)
                || !(isFitUnproven || CertificateProblem.areOpenCases(ofOption))) {
            return Optional.empty();
        }
        if (!ofFewestMoves.isEmpty()) {
            return Optional.of(BestFound.unbounded());
        }
        int[] placeOf = CertificateChecker.feasiblePlaceOf(gains.problem, placement);
        boolean[] placed = new boolean[placeOf.length];
        for (int l = 0; l < placed.length; l++) {
            placed[l] = placeOf[l] >= 0;
        }
        Gains fit = gains.ofTheSame(placed, gains.settledFixings(placeOf), KeepPrice.nothing(gains.fit.levels));
        return Optional.of(BestFound.of(
                gains.problem,
                fit,
                placeOf,
                level -> level == 0 || level > gains.fit.levels ? null : BestFound.unit(input.mechanism(), level - 1)));
    }

    /** What keeps the certificate from proving that to place so many, no fewer can move. */
    static List<CertificateProblem> problemsOfFewestMoves(RepairGains gains, RepairCertificate certificate) {
        Integer atMost = certificate.atMost();
        if (!certificate.settled().equals(gains.settled()) || (atMost != null && atMost < 0)) {
            return List.of(new CertificateProblem(Code.WRONG_CERTIFICATE, null, null));
        }
        MatchingProblem capped = PlacementCap.over(gains.problem, atMost);
        List<CertificateProblem> problems = new ArrayList<>();
        int[] placeOf = CertificateChecker.checkedPlaceOf(capped, certificate.fewestMoves(), problems);
        if (problems.isEmpty()) {
            problems.addAll(SideRun.broken(capped, placeOf));
        }
        return problems.isEmpty()
                ? CertificateChecker.proofProblems(
                        capped,
                        certificate.movesFirst() ? gains.fewestMoved() : gains.mostPlaced(),
                        placeOf,
                        certificate.proof())
                : List.copyOf(problems);
    }

    /** The same of the option itself, for a certificate that proves as much. */
    static List<CertificateProblem> problemsOfOption(
            RepairGains gains, Map<String, String> placement, RepairCertificate certificate) {
        List<CertificateProblem> problems = new ArrayList<>();
        int[] placeOf = CertificateChecker.checkedPlaceOf(gains.problem, placement, problems);
        if (!problems.isEmpty() || certificate.fewestMoves().equals(placement)) {
            return List.copyOf(problems);
        }
        problems = SideRun.broken(gains.problem, placeOf);
        if (!problems.isEmpty()) {
            return problems;
        }
        BetterFit better = certificate.betterFit();
        boolean isComparable =
                placement.keySet().equals(certificate.fewestMoves().keySet());
        if (better == null || !isComparable || !isWellFormed(better, gains)) {
            return List.of(new CertificateProblem(Code.WRONG_CERTIFICATE, null, null));
        }
        boolean[] placed = new boolean[placeOf.length];
        for (int l = 0; l < placed.length; l++) {
            placed[l] = placeOf[l] >= 0;
        }
        try {
            KeepPrice price = KeepPrice.of(better, gains.fit.levels);
            int[] fewestMoves = CertificateChecker.feasiblePlaceOf(gains.problem, certificate.fewestMoves());
            Gains sought = gains.ofTheSame(placed, gains.settledFixings(fewestMoves), price);
            return CertificateChecker.proofProblems(gains.problem, sought, placeOf, better.proof());
        } catch (ArithmeticException tooLarge) {
            return List.of(new CertificateProblem(Code.WRONG_CERTIFICATE, null, null));
        }
    }

    private static boolean isWellFormed(BetterFit better, RepairGains gains) {
        return better.scale() >= 1 && better.keepPrice().size() <= gains.fit.levels && !isBelowZero(better.keepPrice());
    }

    private static boolean isBelowZero(List<Long> price) {
        long[] numbers = price.stream().mapToLong(Long::longValue).toArray();
        return Arrays.compare(numbers, new long[numbers.length]) < 0;
    }
}
