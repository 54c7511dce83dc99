package org.duallearning.mobility.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All tables of one measure that an audience has seen, in this release and earlier ones, with what they are about: the same
 * count in two tables is one count here. Not thread-safe.
 */
final class LinkedTables {
    final String measure;
    final List<String> columns;
    final List<Version> versions = new ArrayList<>();
    final List<Group> groups = new ArrayList<>();
    /** Whether a school reads them, which knows its own learners. */
    boolean isReadBySchool;

    /** The answers that it knows. */
    private BitSet own = new BitSet();

    private final DisclosureRule reader;

    private final AnswerNumbers numbers;
    private final Map<Key, Group> byKey = new HashMap<>();

    private record Key(
            Version version,
            String breakdown,
            String row,
            @Nullable BitSet members) {}

    private LinkedTables(String measure, List<String> columns, DisclosureRule reader, AnswerNumbers numbers) {
        this.measure = measure;
        this.columns = columns;
        this.reader = reader;
        this.numbers = numbers;
    }

    /**
     * The tables of a measure in some publications, each of which the audience reads.
     *
     * @param reader the rule of the audience
     */
    static LinkedTables of(
            String measure, List<Publication> publications, DisclosureRule reader, AnswerNumbers numbers) {
        LinkedTables tables = null;
        int last = publications.stream()
                .filter(publication -> !publication.newTables(measure).isEmpty())
                .mapToInt(publication -> publication.release().number())
                .max()
                .orElse(0);
        for (Publication publication : publications) {
            List<CountTable> published = publication.newTables(measure);
            if (!published.isEmpty()) {
                List<String> columns =
                        published.get(0).columns().stream().sorted().toList();
                tables = tables == null ? new LinkedTables(measure, columns, reader, numbers) : tables;
                for (CountTable table : published) {
                    tables.add(publication, table, publication.release().number() == last);
                }
            }
        }
        return tables == null ? new LinkedTables(measure, List.of(), reader, numbers) : tables;
    }

    /** The counts of everything that is published. */
    List<Count> counts() {
        return groups.stream().flatMap(group -> group.counts.values().stream()).toList();
    }

    /**
     * The schools that know all but a few answers of a group of known size, of all groups of hidden size of a table, or of what two
     * areas differ by, or those of a group that are not like all the others; and perhaps more. For each, the pairs of areas that it
     * has to look at.
     */
    Map<String, List<Differences.Places>> schools() {
        addRests();
        List<Differences.Places> same = new ArrayList<>();
        Map<String, List<Differences.Places>> schools = Differences.bySchool(this, reader.threshold(), same);
        schools.values().forEach(pairs -> pairs.addAll(0, same));
        for (Group group : groups) {
            if (group.knownSize >= 0 && group.members != null) {
                BitSet answers = unknown(group.members, group.version);
                Stream.of(schoolsOfNearlyAll(answers, reader.threshold()), numbers.schoolsOfAllButAlike(answers))
                        .flatMap(List::stream)
                        .forEach(school -> schools.putIfAbsent(school, same));
            }
        }
        return schools;
    }

    /** The schools of all but few of some answers. */
    List<String> schoolsOfNearlyAll(BitSet some, int few) {
        return numbers.schoolsOfNearlyAll(some, few);
    }

    /** Those of some answers that a school does not know. */
    BitSet ofOtherSchools(BitSet some, String school) {
        return without(some, numbers.ofSchool(school));
    }

    /** Takes in what a school knows of its own learners. */
    void readAs(String school) {
        isReadBySchool = true;
        own = numbers.ofSchool(school);
        addRests();
        for (Group group : groups) {
            if (group.members != null) {
                group.own = own(group.members);
                group.others = unknown(group.members, group.version).cardinality();
            }
        }
    }

    /** How many of some answers are in each column that the school knows, if one reads. */
    private List<Integer> own(BitSet some) {
        BitSet ofSchool = (BitSet) some.clone();
        ofSchool.and(own);
        return numbers.inEach(ofSchool, columns);
    }

    /** How many of some answers of a version are in each column that are known: no secret, or the school's own. */
    List<Integer> known(BitSet some, Version version) {
        return numbers.inEach(without(some, unknown(some, version)), columns);
    }

    /** Some answers that are a secret as a side of a difference. */
    Difference.Side side(BitSet unknown) {
        List<Integer> inEach = numbers.inEach(unknown, columns);
        int secret = unknown.cardinality();
        return new Difference.Side(inEach, secret, secret > 0 && inEach.contains(secret));
    }

    /** Whether a school reads them, and knows any of some answers. */
    boolean isKnownInPart(BitSet some) {
        return some.intersects(own);
    }

    /** Those of some answers that the school does not know, if one reads. */
    BitSet ofOthers(BitSet some) {
        return without(some, own);
    }

    /**
     * Those of some answers of a version that are a secret there. Whoever knew one when it was none does not know that it is the same.
     */
    BitSet unknown(BitSet some, Version version) {
        return without(ofOthers(some), numbers.inColumns(openColumns(version)));
    }

    /** Counts the groups of hidden size of each table as one: nothing is shown of them, but what is left of all is theirs. */
    private void addRests() {
        for (Version version : versions) {
            for (List<Group> partition : List.copyOf(version.partitions)) {
                List<Group> rest = new ArrayList<>(partition);
                rest.removeIf(group -> group.knownSize >= 0);
                boolean isKnown = version.answers != null && version.all.knownSize >= 0;
                if (isKnown && rest.size() > 1 && rest.size() < partition.size()) {
                    List<Group> again = new ArrayList<>(partition);
                    again.removeAll(rest);
                    again.add(together(version, rest));
                    version.addPartition(again);
                }
            }
        }
    }

    private Group together(Version version, List<Group> rest) {
        BitSet members = new BitSet();
        rest.forEach(group -> members.or(Objects.requireNonNull(group.members)));
        Group together = group(version, rest.get(0).breakdown, "", members);
        together.knownSize = members.cardinality();
        for (int at = 0; at < columns.size(); at++) {
            count(together, 1L << at, columns.get(at), 0);
        }
        return together;
    }

    private List<String> openColumns(Version version) {
        return IntStream.range(0, columns.size())
                .filter(at -> (version.open >> at & 1) == 1)
                .mapToObj(columns::get)
                .toList();
    }

    /** Some answers but for others; not to be changed. */
    static BitSet without(BitSet some, BitSet others) {
        if (!some.intersects(others)) {
            return some;
        }
        BitSet rest = (BitSet) some.clone();
        rest.andNot(others);
        return rest;
    }

    /** The learners behind some answers, as numbers. */
    BitSet learners(BitSet some) {
        return numbers.learners(some);
    }

    /** The learners of a version, as numbers. */
    BitSet learners(Version version) {
        return numbers.learnersOf(Objects.requireNonNull(version.answers));
    }

    /** How many answers the school has that has the most. */
    int mostOfSchool() {
        return numbers.mostOfSchool();
    }

    private void add(Publication publication, CountTable table, boolean isLast) {
        if (!table.columns().stream().sorted().toList().equals(columns)) {
            throw new IllegalArgumentException(
                    "The measure %s has other columns in one release than in another. Give it another name."
                            .formatted(measure));
        }
        MicroTable behind = publication.measure(measure).orElse(null);
        Background background = publication.release().background();
        int number = publication.release().number();
        Version version = version(number, behind);
        version.open |= bits(table.open());
        version.isUnanswered |= table.isUnanswered();
        version.somebody |= bits(somebody(version, background));
        know(version.all, background.total());
        GroupSizes sizes = behind == null ? null : sizes(behind, background);
        knowIfShown(version.all, table.total(), sizes);
        see(version.all, table.total(), table, number, isLast);
        Breakdown breakdown = new Breakdown(
                table.breakdown(), table.rows().stream().map(CountRow::label).toList());
        List<Group> partition = new ArrayList<>();
        for (CountRow row : table.rows()) {
            BitSet members = behind == null ? null : members(behind, table.breakdown(), row.label());
            Group group = group(version, table.breakdown(), row.label(), members);
            know(group, background.size(breakdown, row.label()));
            knowIfShown(group, row, sizes);
            see(group, row, table, number, isLast);
            partition.add(group);
        }
        version.addPartition(partition);
    }

    private List<String> somebody(Version version, Background background) {
        List<String> there = List.copyOf(background.columnsOfSomebody(measure));
        if (version.answers != null
                && there.stream().anyMatch(column -> numbers.inColumn(version.answers, column) == 0)) {
            throw new IllegalArgumentException(
                    "Everybody knows that somebody is in %s of %s, but not all of them have anybody."
                            .formatted(there, measure));
        }
        return there;
    }

    /** Every size that the reader may know is known, by another measure if not by this one. */
    private GroupSizes sizes(MicroTable behind, Background background) {
        return new GroupSizes(
                behind.breakdowns(),
                (breakdown, row) -> members(behind, breakdown, row).cardinality(),
                reader,
                background);
    }

    private static void knowIfShown(Group group, CountRow row, @Nullable GroupSizes sizes) {
        if (sizes != null && group.members != null) {
            group.isSizePublic |= !sizes.areHidden(group.breakdown, group.row);
            if (row.size() instanceof Cell.Shown || group.isSizePublic) {
                group.knownSize = group.members.cardinality();
            }
        }
    }

    private Version version(int release, @Nullable MicroTable behind) {
        BitSet all = behind == null ? null : members(behind, "", "");
        for (Version version : versions) {
            if (all == null ? version.number == ~release : all.equals(version.answers)) {
                return version;
            }
        }
        int number = all == null ? ~release : versions.size();
        Version version = new Version(number, all, its -> group(its, "", "", all));
        versions.add(version);
        return version;
    }

    private BitSet members(MicroTable behind, String breakdown, String row) {
        return breakdown.isEmpty() ? numbers.all(behind) : numbers.row(behind, breakdown, row);
    }

    private Group group(Version version, String breakdown, String row, @Nullable BitSet members) {
        return byKey.computeIfAbsent(new Key(version, breakdown, row, members), key -> {
            Group group = new Group(groups.size(), version, breakdown, row, members);
            groups.add(group);
            return group;
        });
    }

    private void know(Group group, @Nullable Integer size) {
        if (size != null) {
            if (group.members != null && group.members.cardinality() != size) {
                throw new IllegalArgumentException(
                        "Everybody knows that %s has %s learners, but %s counts others. Give those without an answer a column."
                                .formatted(group.isAll() ? "the project" : group.row, size, measure));
            }
            group.knownSize = size;
            group.isSizePublic = true;
        }
    }

    private void see(Group group, CountRow row, CountTable table, int release, boolean isLast) {
        count(group, everything(), "", release).see(row.size(), isLast);
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            count(group, bits(List.of(column)), column, release)
                    .see(row.columns().get(i), isLast);
        }
        for (int i = 0; i < table.classes().size(); i++) {
            AnswerClass answers = table.classes().get(i);
            count(group, bits(answers.columns()), answers.name(), release)
                    .see(row.classes().get(i), isLast);
        }
    }

    private Count count(Group group, long bits, String label, int release) {
        return group.counts.computeIfAbsent(
                bits,
                key -> new Count(
                        group,
                        bits,
                        bits == everything(),
                        label,
                        group.members == null ? -1 : truth(group.members, bits),
                        release));
    }

    /** How many of some answers are in some columns, a bit each. */
    int truth(BitSet some, long bits) {
        return IntStream.range(0, columns.size())
                .filter(at -> (bits >> at & 1) == 1)
                .map(at -> numbers.inColumn(some, columns.get(at)))
                .sum();
    }

    /** The bits of some columns. */
    long bits(List<String> some) {
        long bits = 0;
        for (String column : some) {
            bits |= 1L << columns.indexOf(column);
        }
        return bits;
    }

    /** The bits of the columns that are a secret in any version. */
    long secrets() {
        return versions.stream()
                .mapToLong(version -> everything() & ~version.open)
                .reduce(0, (some, others) -> some | others);
    }

    /** The bits of all columns. */
    long everything() {
        return (1L << columns.size()) - 1;
    }

    /** The group of a row in the version behind a publication; for all learners, without breakdown and row. */
    Group find(Publication publication, String breakdown, String row) {
        MicroTable behind = publication.measure(measure).orElseThrow();
        Version version = version(publication.release().number(), behind);
        return Objects.requireNonNull(byKey.get(new Key(version, breakdown, row, members(behind, breakdown, row))));
    }
}
