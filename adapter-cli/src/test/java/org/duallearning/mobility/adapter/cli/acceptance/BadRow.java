package org.duallearning.mobility.adapter.cli.acceptance;

import org.duallearning.mobility.application.message.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a row: one cell that makes it be refused. */
enum BadRow {
    BYTES("learners", "trade", "co" + DossierFiles.BAD_BYTE + "k", null, ProblemCode.BYTES_INVALID),
    QUOTE("learners", "familyName", "\"never closed", "familyName", ProblemCode.QUOTE_UNCLOSED),
    DATE("learners", "birthDate", "31/02/2001", "birthDate", ProblemCode.DATE_INVALID),
    NUMBER("learners", "grade", "three", "grade", ProblemCode.NUMBER_INVALID),
    YES_OR_NO("learners", "seNSe", "maybe", "seNSe", ProblemCode.YES_NO_INVALID),
    CODE("learners", "system", "DUAL", "system", ProblemCode.NOT_IN_LIST),
    FORM("learners", "languages", "french", "languages", ProblemCode.FORM_INVALID),
    UNKNOWN_SCHOOL("learners", "school", "nowhere", "school", ProblemCode.REFERENCE_MISSING),
    BOUNDS("agreements", "weeklyHours", "-0.5", "weeklyHours", ProblemCode.OUT_OF_BOUNDS),
    END("agreements", "endsOn", "30/02/2019", "endsOn", ProblemCode.FORM_INVALID),
    WITHOUT_KEY("agreements", "startsOn", "", "startsOn", ProblemCode.VALUE_MISSING),
    TIME("candidacies", "submittedAt", "2018-11-03 25:00", "submittedAt", ProblemCode.DATE_INVALID),
    COUNTRY("candidacies", "firstCountry", "Atlantis", "firstCountry", ProblemCode.NOT_IN_LIST),
    UNKNOWN_PLACE("candidacies", "ownPlace", "nowhere", "ownPlace", ProblemCode.REFERENCE_MISSING),
    FIELDS("candidacies", "goWith", ",", null, ProblemCode.TOO_MANY_FIELDS);

    private final String file;
    private final String column;
    private final String raw;
    private final @Nullable String named;
    private final ProblemCode code;

    /**
     * One cell.
     *
     * @param raw what stands in it
     * @param named the column that is named with the row; null for the row as a whole
     */
    BadRow(String file, String column, String raw, @Nullable String named, ProblemCode code) {
        this.file = file;
        this.column = column;
        this.raw = raw;
        this.named = named;
        this.code = code;
    }

    String file() {
        return file;
    }

    /** Whether keys and references tell that the row falls. */
    boolean isSeenInKeys() {
        return code == ProblemCode.REFERENCE_MISSING || code == ProblemCode.VALUE_MISSING;
    }

    void spoil(CsvFile into, int row) {
        into.set(row, column, raw);
    }

    /** What is to be said of a row. */
    String problem(int row) {
        return problem(file + ".csv", CsvFile.line(row), named, code.code());
    }

    /** A problem as text: where it is and what is wrong. */
    static String problem(@Nullable String file, @Nullable Integer line, @Nullable String column, String code) {
        return file + ":" + line + ":" + column + " " + code;
    }
}
