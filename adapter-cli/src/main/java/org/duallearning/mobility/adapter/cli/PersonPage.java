package org.duallearning.mobility.adapter.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duallearning.mobility.application.dossier.RowShape;
import org.duallearning.mobility.application.mapping.DossierText;
import org.duallearning.mobility.application.view.DecisionView;
import org.duallearning.mobility.application.view.HoldsView.HoldView;
import org.duallearning.mobility.application.view.ObstacleView;
import org.duallearning.mobility.application.view.PersonView;
import org.duallearning.mobility.application.view.PersonView.ErasedView;
import org.duallearning.mobility.application.view.PersonView.PlacedView;
import org.duallearning.mobility.application.view.PersonView.RecordedView;
import org.duallearning.mobility.application.view.RecordedAssessmentView;
import org.duallearning.mobility.application.view.VersionView;

/** Everything that is kept about a learner, for the learner and the parents: each version of each record in words. */
final class PersonPage {
    /** Under what the codes in a column are explained, where the column does not say. */
    private static final Map<String, String> CODES = Map.of(
            "type", "agreement",
            "decidedBy", "role",
            "role", "respondent",
            "status", "stay");

    private final PersonView person;
    private final Words words;
    private final Page page = new Page();

    PersonPage(PersonView person, Words words) {
        this.person = person;
        this.words = words;
    }

    Page page() {
        page.heading(words.say("person.heading", person.learner(), person.project()));
        page.gap().text(0, words.say("person.limits"));
        section("learners", person.learners(), this::addRow);
        section("agreements", person.agreements(), this::addRow);
        section("candidacies", person.candidacies(), this::addRow);
        addNaming();
        section("pins", person.pins(), this::addRow);
        section("stays", person.stays(), this::addRow);
        section("assessments", person.assessments(), this::addAssessment);
        section("placements", person.placements(), this::addPlacement);
        section("surveys", person.surveys(), this::addRow);
        section("activities", person.activities(), this::addRow);
        section("holds", person.holds(), this::addHold);
        section("erasures", person.erasures(), this::addErasure);
        if (!person.reports().isEmpty()) {
            page.heading(words.say("person.reports")).table(1, ErasurePage.reports(person.reports(), words));
        }
        addAudit();
        return page;
    }

    private <R> void section(String name, List<VersionView<R>> versions, BiConsumer<TextTable, R> add) {
        if (!versions.isEmpty()) {
            page.heading(words.say("person." + name));
            for (VersionView<R> version : versions) {
                TextTable table = new TextTable();
                add.accept(table, version.row());
                page.text(
                                1,
                                words.say(
                                        version.current() ? "person.version.current" : "person.version.earlier",
                                        version.version()))
                        .table(2, table);
            }
        }
    }

    private void addRow(TextTable table, Record row) {
        RowShape.of(row.getClass()).known(row).forEach((column, value) -> add(table, column, DossierText.of(value)));
    }

    private void add(TextTable table, String column, String value) {
        String text = Columns.value(value, words);
        table.row(
                words.ofCode("field", column),
                text.equals(value) ? words.ofCode(CODES.getOrDefault(column, column), value) : text);
    }

    private void addNaming() {
        if (!person.namedBy().isEmpty()) {
            TextTable table = new TextTable();
            person.namedBy()
                    .forEach(other -> table.row(
                            other.learner(),
                            words.say(other.current() ? "person.naming.current" : "person.naming.earlier")));
            page.heading(words.say("person.namedBy")).table(1, table);
        }
    }

    private void addAssessment(TextTable table, RecordedView recorded) {
        RecordedAssessmentView assessment = recorded.assessment();
        add(table, "edition", assessment.edition());
        table.row(words.say("column.number"), assessment.number())
                .row(words.say("column.recordedOn"), assessment.recordedOn())
                .row(words.say("column.verdict"), words.ofCode("verdict", assessment.verdict()))
                .row(words.say("column.rule"), assessment.decisive())
                .row(words.say("check.ruleBook"), assessment.ruleBook());
        DecisionView decision = assessment.decision();
        if (decision != null) {
            table.row(words.say("check.decision"), Records.decision(decision, words));
        }
        recorded.facts().forEach((fact, value) -> add(table, fact, value));
    }

    private void addPlacement(TextTable table, PlacedView placed) {
        add(table, "edition", placed.edition());
        table.row(words.say("column.round"), placed.round())
                .row(words.say("column.status"), words.ofCode("status", placed.status()))
                .row(words.say("column.mechanism"), placed.mechanism());
        if (placed.proposedOn() != null) {
            table.row(words.say("person.proposedOn"), placed.proposedOn());
        }
        if (placed.confirmedOn() != null) {
            table.row(words.say("person.confirmedOn"), placed.confirmedOn());
        }
        String place = placed.placement().place();
        if (place == null) {
            table.row(
                    words.say("column.obstacles"),
                    placed.placement().obstacles().stream()
                            .map(ObstacleView::text)
                            .collect(Collectors.joining("\n")));
        } else {
            table.row(words.say("column.place"), place)
                    .row(
                            words.say("column.rank"),
                            words.ofCode(
                                    "rank", String.valueOf(placed.placement().rank())));
        }
    }

    private void addHold(TextTable table, HoldView hold) {
        table.row(words.say("hold.hold"), hold.hold())
                .row(words.say("hold.reason"), words.ofCode("holdReason", hold.reason()))
                .row(words.say("hold.from"), hold.from());
        if (hold.liftedOn() != null) {
            table.row(words.say("hold.liftedOn"), hold.liftedOn());
        }
    }

    private void addErasure(TextTable table, ErasedView erased) {
        if (erased.askedOn() != null && erased.ground() != null) {
            table.row(
                    words.say("person.askedOn"),
                    erased.askedOn() + ", " + words.ofCode("erasureGround", erased.ground()));
        }
        if (erased.restricted()) {
            table.row(words.say("person.restriction"), words.say("person.restricted"));
        }
        erased.erasedOn()
                .forEach((group, on) ->
                        table.row(words.ofCode("fieldGroup", group), words.say("erase.state.erased", on)));
        erased.countedAs()
                .forEach(counted -> table.row(
                        words.say("person.countedAs"),
                        Stream.of(counted.edition(), counted.group(), counted.system(), counted.agreement())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))));
    }

    private void addAudit() {
        TextTable table = new TextTable();
        person.audit()
                .forEach(entry -> table.row(
                        entry.at(),
                        words.say(
                                "person.entry",
                                entry.caller(),
                                words.ofCode("callerRole", entry.role()),
                                words.ofCode("action", entry.action()),
                                entry.kind() + " " + entry.key(),
                                entry.version())));
        if (!table.isEmpty()) {
            page.heading(words.say("person.audit")).table(1, table);
        }
    }
}
