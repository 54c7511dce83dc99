package org.duallearning.mobility.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A release with the learners behind it. What is behind it is kept to look for differences between releases; it is never
 * published. Immutable and thread-safe.
 *
 * @param release what was published
 * @param behind the measures as they were then; a measure that is left out is attacked by its tables alone
 */
public record Publication(Release release, List<MicroTable> behind) {
    /** Copies the list. */
    public Publication {
        Objects.requireNonNull(release, "release");
        behind = List.copyOf(behind);
    }

    /** The learners behind a measure. */
    public Optional<MicroTable> measure(String name) {
        return behind.stream().filter(table -> table.measure().equals(name)).findFirst();
    }

    /** The measure that tells here of the same answers as another, but otherwise: whoever has both can take one from the other. */
    Optional<MicroTable> toldOtherwise(MicroTable table) {
        return behind.stream()
                .filter(table::tellsOtherwise)
                .filter(other -> newTables(other.measure()).stream().anyMatch(CountTable::showsAnswers))
                .findFirst();
    }

    /** Some publications in terms of a measure as it was told last. */
    static List<Publication> inTermsOfLast(String measure, List<Publication> publications) {
        return publications.stream()
                .filter(publication -> !publication.newTables(measure).isEmpty())
                .max(Comparator.comparingInt(
                        publication -> publication.release().number()))
                .flatMap(last -> last.measure(measure))
                .map(last -> inTermsOf(last, publications))
                .orElse(publications);
    }

    /** Some publications in terms of a measure. */
    static List<Publication> inTermsOf(MicroTable table, List<Publication> publications) {
        return publications.stream()
                .map(publication -> publication.inTermsOf(table))
                .toList();
    }

    /**
     * This publication in terms of a measure: that nobody had an answer to what it asks was told of it too, if it was told of one that
     * asks the same otherwise. What it hid altogether in other columns it did not tell.
     */
    private Publication inTermsOf(MicroTable table) {
        return hidIn(table) ? without(table.measure()) : told(table);
    }

    private boolean hidIn(MicroTable table) {
        List<CountTable> tables = newTables(table.measure());
        return measure(table.measure()).filter(other -> !table.isSameAs(other)).isPresent()
                && tables.stream().noneMatch(CountTable::isUnanswered)
                && tables.stream().noneMatch(CountTable::showsAnswers);
    }

    private Publication without(String measure) {
        Release others = new Release(
                release.number(),
                release.rule(),
                release.background(),
                release.tables().stream()
                        .filter(each -> !each.measure().equals(measure))
                        .toList());
        return new Publication(
                others,
                behind.stream().filter(each -> !each.measure().equals(measure)).toList());
    }

    private Publication told(MicroTable table) {
        return measure(table.measure())
                .map(Stream::of)
                .orElseGet(behind::stream)
                .filter(other -> saysAsMuchOf(table, other))
                .findFirst()
                .map(other -> tellingOf(table, other))
                .orElse(this);
    }

    private boolean saysAsMuchOf(MicroTable table, MicroTable other) {
        List<CountTable> told = newTables(other.measure());
        return !table.isSameAs(other)
                && table.variables().equals(other.variables())
                && !told.isEmpty()
                && told.stream().allMatch(CountTable::isUnanswered)
                && other.learners().stream().map(LearnerRecord::column).allMatch(table.columns()::contains);
    }

    private Publication tellingOf(MicroTable table, MicroTable other) {
        MicroTable instead = new MicroTable(
                table.measure(),
                table.variables(),
                table.columns(),
                table.columns(),
                List.of(),
                other.breakdowns(),
                other.learners());
        Release told = new Release(
                release.number(),
                release.rule(),
                release.background(),
                release.tables().stream()
                        .map(each -> each.measure().equals(other.measure()) ? each.as(table) : each)
                        .toList());
        return new Publication(
                told,
                behind.stream()
                        .map(each -> each.measure().equals(other.measure()) ? instead : each)
                        .toList());
    }

    /** The tables of a measure that were new in this release. */
    List<CountTable> newTables(String measure) {
        return release.tables().stream()
                .filter(table -> table.measure().equals(measure) && table.origin() == release.number())
                .toList();
    }
}
