package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.matching.Fit;
import org.duallearning.mobility.matching.MatchingRound;
import org.duallearning.mobility.matching.Obstacle;
import org.duallearning.mobility.matching.RoundKey;
import org.duallearning.mobility.matching.RoundPlacement;
import org.duallearning.mobility.matching.RoundStatus;
import org.duallearning.mobility.placement.PlaceId;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Matching rounds, with their placements in a table of their own. */
final class Rounds extends Table<RoundKey, MatchingRound> {
    private static final SealedTable PLACEMENTS = SealedTable.of("round_placements");

    /** What is signed of a placement. */
    static final SignedTable SIGNED_PLACEMENTS = new SignedTable(
            PLACEMENTS,
            List.of(
                    "project",
                    "edition",
                    "number",
                    "version",
                    "position",
                    "learner",
                    "place",
                    "rank",
                    "fit_country",
                    "fit_trade",
                    "fit_language",
                    "obstacles"));

    Rounds() {
        super(
                RecordType.ROUNDS,
                List.of(new KeyColumn("edition", NONE), new KeyColumn("number", NONE)),
                List.of(
                        new Column<>("status", NONE, MatchingRound::status),
                        new Column<>("mechanism", NONE, MatchingRound::mechanism),
                        new Column<>("rule_book", NONE, MatchingRound::ruleBook),
                        // A hash of a whole edition: too much for anybody to guess.
                        new Column<>("input_fingerprint", NONE, MatchingRound::inputFingerprint),
                        new Column<>("optimal", NONE, MatchingRound::optimal),
                        new Column<>("seed", NONE, MatchingRound::seed),
                        // Names every learner who entered, by id.
                        new Column<>("certificate", PERSONAL, MatchingRound::certificate),
                        new Column<>("repair_of", NONE, MatchingRound::repairOf),
                        new Column<>("proposed_on", NONE, MatchingRound::proposedOn),
                        new Column<>("confirmed_on", NONE, MatchingRound::confirmedOn)));
    }

    @Override
    MatchingRound read(Row row) throws SQLException {
        return new MatchingRound(
                new RoundKey(row.required("edition", EditionId::new), row.required("number", Integer::valueOf)),
                row.required("status", RoundStatus::valueOf),
                row.required("mechanism", String::valueOf),
                row.as("seed", Long::valueOf),
                row.required("rule_book", String::valueOf),
                row.required("input_fingerprint", String::valueOf),
                Boolean.TRUE.equals(row.flag("optimal")),
                row.text("certificate"),
                row.integer("repair_of"),
                row.as("proposed_on", LocalDate::parse),
                row.as("confirmed_on", LocalDate::parse),
                List.of());
    }

    @Override
    MatchingRound complete(Handle handle, ProjectReference project, Versioned<MatchingRound> read) {
        List<RoundPlacement> placements = handle.select(
                        "SELECT " + String.join(", ", SIGNED_PLACEMENTS.columns())
                                + " FROM round_placements WHERE project = ? AND edition = ? AND number = ? AND version = ? ORDER BY position",
                        roundOf(project, read).toArray())
                .map((results, context) -> placement(new Row(results, PLACEMENTS, handle)))
                .list();
        return read.value().withPlacements(placements);
    }

    @Override
    void insertParts(Handle handle, ProjectReference project, Versioned<MatchingRound> next) {
        PreparedBatch batch =
                handle.prepareBatch("INSERT INTO round_placements (" + String.join(", ", SIGNED_PLACEMENTS.columns())
                        + ", signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Sealer sealer = Sealer.on(handle);
        int position = 0;
        for (RoundPlacement placement : next.value().placements()) {
            List<@Nullable Object> arguments = roundOf(project, next);
            arguments.add(position++);
            List<String> identity = arguments.stream().map(String::valueOf).toList();
            arguments.add(Codec.encode(placement.learner()));
            arguments.add(Codec.encode(placement.place()));
            arguments.add(placement.rank());
            Fit fit = placement.fit();
            arguments.add(fit == null ? null : fit.country());
            arguments.add(fit == null ? null : fit.trade());
            arguments.add(fit == null ? null : fit.language());
            Object obstacles = Codec.encode(counts(placement.obstacles()));
            arguments.add(obstacles);
            String signature = sealer.sign(SIGNED_PLACEMENTS.signedOf(arguments));
            arguments.set(arguments.size() - 1, PLACEMENTS.kept(sealer, "obstacles", identity, obstacles));
            arguments.add(signature);
            batch.add(arguments.toArray());
        }
        batch.execute();
    }

    @Override
    void deleteParts(Handle handle, ProjectReference project, Versioned<MatchingRound> stored) {
        handle.execute(
                "DELETE FROM round_placements WHERE project = ? AND edition = ? AND number = ? AND version = ?",
                roundOf(project, stored).toArray());
    }

    private List<@Nullable Object> roundOf(ProjectReference project, Versioned<MatchingRound> round) {
        List<@Nullable Object> arguments = keyOf(project, round.value().key());
        arguments.add(round.version());
        return arguments;
    }

    private static RoundPlacement placement(Row row) throws SQLException {
        Map<Obstacle, Integer> obstacles = new EnumMap<>(Obstacle.class);
        for (String[] count : row.list("obstacles", text -> text.split(":", 2))) {
            obstacles.put(Obstacle.valueOf(count[0]), Integer.valueOf(count[1]));
        }
        return new RoundPlacement(
                row.required("learner", LearnerId::new),
                row.as("place", PlaceId::new),
                row.integer("rank"),
                fit(row),
                obstacles);
    }

    private static @Nullable Fit fit(Row row) throws SQLException {
        Integer country = row.integer("fit_country");
        Integer trade = row.integer("fit_trade");
        Integer language = row.integer("fit_language");
        return country == null || trade == null || language == null ? null : new Fit(country, trade, language);
    }

    /** Each obstacle with its number, such as {@code SUPPORT:2}. */
    private static List<String> counts(Map<Obstacle, Integer> obstacles) {
        List<String> counts = new ArrayList<>();
        obstacles.forEach((obstacle, number) -> counts.add(obstacle.name() + ":" + number));
        return counts;
    }
}
