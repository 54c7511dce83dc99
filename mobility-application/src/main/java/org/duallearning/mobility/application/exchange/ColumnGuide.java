package org.duallearning.mobility.application.exchange;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.DossierType;
import org.duallearning.mobility.application.mapping.Phrases;
import org.duallearning.mobility.application.message.ApproximateDate;
import org.duallearning.mobility.application.message.CodeOf;
import org.duallearning.mobility.application.message.Country;
import org.duallearning.mobility.application.message.DateOrOpen;
import org.duallearning.mobility.application.message.IscedField;
import org.duallearning.mobility.application.message.Key;
import org.duallearning.mobility.application.message.LanguageCodes;
import org.duallearning.mobility.application.message.LanguageSkills;
import org.duallearning.mobility.application.message.RefersTo;

/** What each column of a dossier allows, read from the rows themselves so that it cannot differ from what is checked. */
final class ColumnGuide {
    private static final String SHEET = "allowed-values";

    /** The phrases for columns that carry one of these constraints. */
    private static final Map<Class<? extends Annotation>, String> CONSTRAINED = Map.of(
            Country.class, "country",
            DateOrOpen.class, "dateOrOpen",
            ApproximateDate.class, "approximateDate",
            LanguageSkills.class, "languageSkills",
            LanguageCodes.class, "languageCodes",
            IscedField.class, "iscedField");

    private ColumnGuide() {}

    /** The guide as a page of Markdown. */
    static String page(Phrases phrases) {
        StringBuilder page = new StringBuilder(phrases.say("guide.page"));
        for (DossierType<?, ?, ?> type : DossierType.all()) {
            RowShape shape = RowShape.of(type.row());
            page.append("\n## ").append(shape.file()).append("\n\n");
            page.append("| ").append(String.join(" | ", header(phrases))).append(" |\n|---|---|\n");
            for (RecordComponent column : shape.components()) {
                page.append("| ").append(RowShape.columnName(column));
                page.append(" | ").append(allowed(shape, column, phrases)).append(" |\n");
            }
        }
        return page.toString();
    }

    /** The guide as a sheet. */
    static Table table(Phrases phrases) {
        List<String> header = new ArrayList<>(List.of(phrases.say("guide.file")));
        header.addAll(header(phrases));
        List<TableRow> rows = new ArrayList<>();
        for (DossierType<?, ?, ?> type : DossierType.all()) {
            RowShape shape = RowShape.of(type.row());
            for (RecordComponent column : shape.components()) {
                List<String> cells =
                        List.of(shape.file(), RowShape.columnName(column), allowed(shape, column, phrases));
                rows.add(new TableRow(
                        rows.size() + 2,
                        Map.of(header.get(0), cells.get(0), header.get(1), cells.get(1), header.get(2), cells.get(2))));
            }
        }
        return Table.of(SHEET, header, rows);
    }

    private static List<String> header(Phrases phrases) {
        return List.of(phrases.say("guide.column"), phrases.say("guide.allowed"));
    }

    private static String allowed(RowShape shape, RecordComponent column, Phrases phrases) {
        List<String> parts = new ArrayList<>();
        parts.add(form(shape, column, phrases));
        RefersTo reference = column.getAnnotation(RefersTo.class);
        if (reference != null) {
            parts.add(
                    phrases.say("guide.refersTo", RowShape.of(reference.value()).file()));
        }
        if (column.isAnnotationPresent(Key.class)) {
            parts.add(phrases.say("guide.key"));
        } else if (shape.mustBeFilled(column)) {
            parts.add(phrases.say("guide.needed"));
        }
        return String.join("; ", parts);
    }

    private static String form(RowShape shape, RecordComponent column, Phrases phrases) {
        CodeOf codes = shape.constraint(column, CodeOf.class);
        if (codes != null) {
            return Arrays.stream(codes.value().getEnumConstants())
                    .map(Enum::name)
                    .collect(Collectors.joining(", "));
        }
        return CONSTRAINED.entrySet().stream()
                .filter(constraint -> shape.isConstrainedBy(column, constraint.getKey()))
                .map(constraint -> phrases.say("guide." + constraint.getValue()))
                .findFirst()
                .orElseGet(() -> phrases.say("guide." + plainForm(column.getType())));
    }

    private static String plainForm(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == LocalDateTime.class) {
            return "moment";
        }
        if (type == Integer.class) {
            return "wholeNumber";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        return type == Boolean.class ? "yesNo" : "text";
    }
}
