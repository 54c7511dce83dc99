package org.duallearning.mobility.application.dossier;

import java.util.List;
import org.duallearning.mobility.application.message.ActivityRow;
import org.duallearning.mobility.application.message.Dossier;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.RecommendationStepRow;
import org.duallearning.mobility.application.message.SurveyRow;
import org.duallearning.mobility.application.port.out.Snapshot;

/** What is unlikely about the rows of one file that go in, seen beside others. Used by one thread. */
@FunctionalInterface
interface RowNotes {
    /** What to look at in a row that goes in. */
    List<Dossier.Note> of(RowShape shape, DossierRow<?> row);

    /**
     * For the rows of one file.
     *
     * @param stored the rows of the files before it are in it already
     */
    static <R extends Record> RowNotes among(Class<R> type, List<DossierRow<R>> rows, Snapshot stored) {
        List<R> records = rows.stream().map(DossierRow::row).toList();
        if (type == SurveyRow.class) {
            return AnswerDates.among(records, stored);
        }
        if (type == ActivityRow.class) {
            return AmbassadorSchools.among(records, stored);
        }
        return type == RecommendationStepRow.class
                ? StepOrder.among(records, stored)
                : (shape, row) -> DateOrder.notes(shape, row);
    }
}
