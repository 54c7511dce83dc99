package org.duallearning.mobility.adapter.persistence.jdbc;

import static org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity.NONE;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.eligibility.KeptRuleBook;
import org.jspecify.annotations.Nullable;

/** Rule books that a project keeps. */
final class RuleBooks extends Table<String, KeptRuleBook> {
    RuleBooks() {
        super(
                RecordType.RULE_BOOKS,
                List.of(new KeyColumn("fingerprint", NONE)),
                List.of(
                        new Column<>("book_version", NONE, KeptRuleBook::version),
                        new Column<>("text", NONE, KeptRuleBook::text),
                        new Column<>("adoption", NONE, book -> of(book, KeptRuleBook.Adoption::number)),
                        new Column<>("adopted_on", NONE, book -> of(book, KeptRuleBook.Adoption::adoptedOn))));
    }

    private static @Nullable Object of(KeptRuleBook book, Column.Getter<KeptRuleBook.Adoption> part) {
        KeptRuleBook.Adoption adoption = book.adoption();
        return adoption == null ? null : part.of(adoption);
    }

    @Override
    KeptRuleBook read(Row row) throws SQLException {
        Integer adoption = row.integer("adoption");
        return new KeptRuleBook(
                row.required("fingerprint", String::valueOf),
                row.required("book_version", String::valueOf),
                row.required("text", String::valueOf),
                adoption == null
                        ? null
                        : new KeptRuleBook.Adoption(adoption, row.required("adopted_on", LocalDate::parse)));
    }
}
