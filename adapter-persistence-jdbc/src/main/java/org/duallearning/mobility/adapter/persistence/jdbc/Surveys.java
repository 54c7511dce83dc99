package org.duallearning.mobility.adapter.persistence.jdbc;

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
                List.of("respondent", "wave", "question"),
                List.of(
                        new Column<>("role", SurveyAnswer::role),
                        new Column<>("learner", SurveyAnswer::learner),
                        new Column<>("school", SurveyAnswer::school),
                        new Column<>("edition", SurveyAnswer::edition),
                        new Column<>("value", SurveyAnswer::value),
                        new Column<>("answered_on", SurveyAnswer::answeredOn)));
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
