package org.duallearning.mobility.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import org.duallearning.mobility.application.audit.Request;
import org.duallearning.mobility.application.view.RuleBookView;
import org.duallearning.mobility.project.ProjectReference;

/** Lets a project work by a rule book of its own. */
public interface KeepRuleBooks {
    /** The book in force; empty if there is no such project. */
    Optional<RuleBookView> inForce(ProjectReference project);

    /**
     * Puts a book in force from now on. Assessments on record stay as they are.
     *
     * @param text the book as text
     * @param on the day of the decision
     */
    Adoption adopt(Request request, ProjectReference project, String text, LocalDate on);

    /** What became of a book that a project wants to work by. */
    sealed interface Adoption {
        /**
         * It is in force, now or before.
         *
         * @param ruleBook the book
         */
        record Adopted(RuleBookView ruleBook) implements Adoption {}

        /** There is no such project. */
        record NotFound() implements Adoption {}

        /**
         * The text cannot be understood; the book before it stays in force.
         *
         * @param line the line of the first problem, counted from 1
         * @param column its column, counted from 1
         * @param advice what is wrong and what would be right
         * @param stays the version of the book that stays in force
         */
        record NotUnderstood(int line, int column, String advice, String stays) implements Adoption {}
    }
}
