package org.duallearning.mobility.application.dossier;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.message.CodeOf;
import org.duallearning.mobility.application.message.Country;
import org.duallearning.mobility.application.message.DossierRow;
import org.duallearning.mobility.application.message.Problem;
import org.duallearning.mobility.application.message.ProblemCode;

/** Checks rows against the constraints they carry. Thread-safe. */
public final class RowCheck {
    private final Validator validator;

    /** A check by this validator. */
    public RowCheck(Validator validator) {
        this.validator = validator;
    }

    /**
     * What is wrong with a row: what could not be read of it, and what breaks a constraint, in the order of the columns.
     * What could not be read is not judged a second time.
     */
    List<Problem> check(RowShape shape, DossierRow<?> row) {
        if (row.isUnread()) {
            return row.problems();
        }
        Set<? extends ConstraintViolation<?>> violations = validator.validate(row.row());
        if (violations.isEmpty()) {
            return row.problems();
        }
        List<Problem> problems = new ArrayList<>(row.problems());
        Set<String> unread = problems.stream().map(Problem::column).collect(Collectors.toSet());
        violations.stream()
                .map(violation -> problem(shape, row.line(), violation))
                .filter(problem -> !unread.contains(problem.column()))
                .sorted(Comparator.comparingInt(problem -> shape.position(problem.column())))
                .forEach(problems::add);
        return problems;
    }

    private static Problem problem(RowShape shape, int line, ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        String column = shape.columnName(violation.getPropertyPath().toString());
        Object value = violation.getInvalidValue();
        return new Problem(
                code(constraint),
                shape.file(),
                line,
                column,
                value == null ? null : value.toString(),
                expected(constraint));
    }

    private static ProblemCode code(Annotation constraint) {
        if (constraint instanceof NotNull || constraint instanceof NotBlank) {
            return ProblemCode.VALUE_MISSING;
        }
        if (constraint instanceof CodeOf || constraint instanceof Country) {
            return ProblemCode.NOT_IN_LIST;
        }
        if (constraint instanceof Min || constraint instanceof Max || constraint instanceof PositiveOrZero) {
            return ProblemCode.OUT_OF_BOUNDS;
        }
        return ProblemCode.FORM_INVALID;
    }

    private static String expected(Annotation constraint) {
        if (constraint instanceof CodeOf codes) {
            return Arrays.stream(codes.value().getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
        }
        if (constraint instanceof Min min) {
            return ">= " + min.value();
        }
        if (constraint instanceof Max max) {
            return "<= " + max.value();
        }
        return switch (constraint.annotationType().getSimpleName()) {
            case "PositiveOrZero" -> ">= 0";
            case "Country" -> "ISO 3166-1: BE, DE, FR, NL";
            case "DateOrOpen" -> "2018-06-30, open";
            case "LanguageSkills" -> "fr:B1 en:A2";
            case "LanguageCodes" -> "fr en";
            case "IscedField" -> "0811";
            case "ApproximateDate" -> "2019-05-24, 2019-10, 2019-spring";
            default -> "";
        };
    }
}
