package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.PERSONAL;
import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.SPECIAL;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.learner.LearnerId;
import org.duallearning.mobility.outcome.RespondentRole;
import org.duallearning.mobility.outcome.SurveyAnswer;
import org.duallearning.mobility.outcome.SurveyAnswerKey;
import org.duallearning.mobility.outcome.SurveyWave;
import org.duallearning.mobility.project.EditionId;
import org.duallearning.mobility.project.OrganisationId;

/** Answers to questions. */
final class Surveys extends Table<SurveyAnswerKey, SurveyAnswer> {
    Surveys() {
        super(
                RecordType.SURVEYS,
                List.of(
                        new KeyColumn("respondent", PERSONAL),
                        new KeyColumn("wave", NONE),
                        new KeyColumn("question", NONE)),
                List.of(
                        new Column<>("role", PERSONAL, SurveyAnswer::role),
                        new Column<>("learner", PERSONAL, SurveyAnswer::learner),
                        new Column<>("school", PERSONAL, SurveyAnswer::school),
                        new Column<>("edition", PERSONAL, SurveyAnswer::edition),
                        // An answer in somebody's own words may tell of health.
                        new Column<>("value", SPECIAL, SurveyAnswer::value),
                        new Column<>("answered_on", PERSONAL, SurveyAnswer::answeredOn)));
    }

    @Override
    SurveyAnswer read(Row row) throws SQLException {
        return new SurveyAnswer(
                new SurveyAnswerKey(
                        row.required("respondent", String::valueOf),
                        row.required("wave", SurveyWave::valueOf),
                        row.required("question", String::valueOf)),
                row.as("role", RespondentRole::valueOf),
                row.as("learner", LearnerId::new),
                row.as("school", OrganisationId::new),
                row.as("edition", EditionId::new),
                row.text("value"),
                row.as("answered_on", LocalDate::parse));
    }
}
