package org.duallearning.mobility.adapter.persistence.jdbc;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duallearning.mobility.application.port.out.RecordType;
import org.duallearning.mobility.application.port.out.Versioned;
import org.duallearning.mobility.project.ProjectReference;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The table of one kind of record, in which every version of a record is a row of its own. Immutable and thread-safe.
 *
 * <p>A subclass names the columns, says what each holds, and reads a row. Key columns hold the key's parts as text, so that
 * a storage orders by nothing else than {@link RecordType#keyParts}.
 */
abstract class Table<K, V> {
    static final String VERSION = "version";

    private static final int KEYS_AT_A_TIME = 1_000;

    private final RecordType<K, V> type;
    private final List<KeyColumn> labelledKey;
    private final List<String> keyColumns;
    private final List<Column<V>> columns;
    private final SealedTable sealed;
    /** Which of the columns are sealed. */
    private final int[] sealedColumns;

    private final SignedTable signed;
    private final String sameKey;
    private final String select;
    private final String selectNewest;
    private final String selectKeys;
    private final String currentVersion;
    private final String update;
    private final String insert;
    private final String insertIfNew;
    private final String selectAsked;
    private final String selectVersions;
    private final String selectHistories;
    private final String asked;

    Table(RecordType<K, V> type, List<KeyColumn> labelledKey, List<Column<V>> columns) {
        this.type = type;
        this.labelledKey = labelledKey;
        this.keyColumns = labelledKey.stream().map(KeyColumn::name).toList();
        this.columns = columns;
        String table = nameOf(type);
        sealed = SealedTable.of(
                table,
                Stream.of(Stream.of("project"), keyColumns.stream(), Stream.of(VERSION))
                        .flatMap(names -> names)
                        .toList(),
                labels());
        sealedColumns = IntStream.range(0, columns.size())
                .filter(column -> sealed.seals(columns.get(column).name()))
                .toArray();
        List<String> all = Stream.of(
                        Stream.of("project"),
                        keyColumns.stream(),
                        Stream.of(VERSION),
                        this.columns.stream().map(Column::name))
                .flatMap(names -> names)
                .toList();
        signed = new SignedTable(sealed, all);
        List<String> written =
                Stream.concat(all.stream(), Stream.of(SignedTable.SIGNATURE)).toList();
        sameKey = "project = ? AND " + each(keyColumns, name -> name + " = ?", " AND ");
        select = "SELECT " + String.join(", ", all) + " FROM " + table + " AS stored WHERE ";
        selectNewest = select + "project = ? AND version = (SELECT max(version) FROM " + table
                + " WHERE project = stored.project AND "
                + each(keyColumns, name -> name + " = stored." + name, " AND ") + ")";
        String keys = String.join(", ", keyColumns) + ", version";
        selectKeys = "SELECT " + keys + " FROM " + table + " WHERE project = ? ORDER BY " + keys;
        currentVersion = "SELECT coalesce(max(version), 0) FROM " + table + " WHERE " + sameKey;
        asked = "(?, " + each(keyColumns, name -> "?", ", ") + ")";
        String fromAsked = " FROM (VALUES %s) AS asked JOIN " + table + " AS stored ON " + isAsked("stored");
        String newestOfAsked = fromAsked + " WHERE stored.version = (SELECT max(version) FROM " + table
                + " AS each WHERE " + isAsked("each") + ")";
        selectAsked = "SELECT " + ofStored(all) + newestOfAsked;
        selectHistories = "SELECT " + ofStored(all) + fromAsked + " ORDER BY stored.version";
        selectVersions = "SELECT " + ofStored(keyColumns) + ", stored.version" + newestOfAsked;
        insert = "INSERT INTO " + table + " (" + String.join(", ", written) + ") VALUES ("
                + each(written, name -> "?", ", ") + ")";
        insertIfNew = insert + " ON CONFLICT DO NOTHING";
        update = "UPDATE " + table + " SET "
                + each(
                        written.subList(written.size() - columns.size() - 1, written.size()),
                        name -> name + " = ?",
                        ", ")
                + " WHERE " + sameKey + " AND version = ?";
    }

    /**
     * That a row is of a key that is asked for. The columns of what is asked have no names but those that databases give them: the
     * project is the first. It is asked with each key, so that the rows are looked up one by one.
     */
    private String isAsked(String row) {
        return row + ".project = asked.column1 AND "
                + each(
                        keyColumns,
                        name -> row + "." + name + " = asked.column" + (keyColumns.indexOf(name) + 2),
                        " AND ");
    }

    private static String ofStored(List<String> columns) {
        return each(columns, name -> "stored." + name, ", ");
    }

    /** Makes a value of the current row. */
    abstract V read(Row row) throws SQLException;

    /** Fills in what other tables hold of a value. */
    V complete(Handle handle, ProjectReference project, Versioned<V> read) {
        return read.value();
    }

    /** Adds what other tables hold of a value. */
    void insertParts(Handle handle, ProjectReference project, Versioned<V> next) {}

    /** Takes away what other tables hold of a version. */
    void deleteParts(Handle handle, ProjectReference project, Versioned<V> stored) {}

    /** The name of the table for a kind of record. */
    static String nameOf(RecordType<?, ?> type) {
        return type.name().replace('-', '_');
    }

    final RecordType<K, V> type() {
        return type;
    }

    /** Which columns are sealed. */
    final SealedTable sealed() {
        return sealed;
    }

    /** What is signed of a row. */
    final SignedTable signed() {
        return signed;
    }

    /** What each column tells about people. */
    final Map<String, Sensitivity> labels() {
        Map<String, Sensitivity> labels = new TreeMap<>(Map.of(
                "project", Sensitivity.NONE, VERSION, Sensitivity.NONE, SignedTable.SIGNATURE, Sensitivity.NONE));
        labelledKey.forEach(column -> labels.put(column.name(), column.label()));
        columns.forEach(column -> labels.put(column.name(), column.label()));
        return labels;
    }

    final Optional<Versioned<V>> find(Handle handle, ProjectReference project, K key) {
        if (!isPossible(project, key)) {
            return Optional.empty();
        }
        return query(handle, project, select + sameKey + " ORDER BY version DESC LIMIT 1", keyOf(project, key)).stream()
                .findFirst();
    }

    final List<Versioned<V>> history(Handle handle, ProjectReference project, K key) {
        if (!isPossible(project, key)) {
            return List.of();
        }
        return query(handle, project, select + sameKey + " ORDER BY version", keyOf(project, key));
    }

    final List<Versioned<V>> pageAfter(Handle handle, ProjectReference project, @Nullable K after, int size) {
        if (!Codec.keeps(project.value())) {
            return List.of();
        }
        String keys = String.join(", ", keyColumns);
        String sql = selectNewest;
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(project.value());
        if (after != null) {
            sql += " AND (" + keys + ") > (" + each(keyColumns, name -> "?", ", ") + ")";
            type.keyParts(after).forEach(part -> arguments.add(Codec.encode(part)));
        }
        arguments.add(size);
        return query(handle, project, sql + " ORDER BY " + keys + " LIMIT ?", arguments);
    }

    /** The current values under some keys. */
    final Map<K, Versioned<V>> findAll(Handle handle, ProjectReference project, Collection<K> keys) {
        Map<K, Versioned<V>> found = new HashMap<>();
        forSome(
                project,
                keys,
                some -> query(handle, project, selectAsked.formatted(asked(some)), arguments(project, some))
                        .forEach(value -> found.put(type.keyOf(value.value()), value)));
        return found;
    }

    /** Every version of what is stored under some keys, oldest first. */
    final Map<K, List<Versioned<V>>> histories(Handle handle, ProjectReference project, Collection<K> keys) {
        Map<K, List<Versioned<V>>> histories = new HashMap<>();
        forSome(
                project,
                keys,
                some -> query(handle, project, selectHistories.formatted(asked(some)), arguments(project, some))
                        .forEach(version -> histories
                                .computeIfAbsent(type.keyOf(version.value()), key -> new ArrayList<>())
                                .add(version)));
        return histories;
    }

    /** The versions stored under some keys; those without one are left out. */
    final Map<K, Long> versions(Handle handle, ProjectReference project, Collection<K> keys) {
        Map<K, Long> versions = new HashMap<>();
        forSome(
                project,
                keys,
                some -> handle.select(
                                selectVersions.formatted(asked(some)),
                                arguments(project, some).toArray())
                        .map((results, context) -> key(results))
                        .forEach(key -> versions.put(key.value(), key.version())));
        return versions;
    }

    /** So many at a time that no statement has more parameters than a database takes, and only those that can be there. */
    private void forSome(ProjectReference project, Collection<K> keys, Consumer<List<K>> work) {
        List<K> all =
                keys.stream().distinct().filter(key -> isPossible(project, key)).toList();
        for (int from = 0; from < all.size(); from += KEYS_AT_A_TIME) {
            work.accept(all.subList(from, Math.min(from + KEYS_AT_A_TIME, all.size())));
        }
    }

    private String asked(List<K> keys) {
        return String.join(", ", Collections.nCopies(keys.size(), asked));
    }

    private List<@Nullable Object> arguments(ProjectReference project, List<K> keys) {
        return keys.stream().flatMap(key -> keyOf(project, key).stream()).toList();
    }

    private Versioned<K> key(ResultSet results) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (String column : keyColumns) {
            parts.add(results.getString(column));
        }
        return new Versioned<>(type.parseKey(parts), results.getLong(VERSION));
    }

    /** The key of every version that is stored, by key and version. */
    final List<Versioned<K>> keys(Handle handle, ProjectReference project) {
        return handle.select(selectKeys, project.value())
                .map((results, context) -> key(results))
                .list();
    }

    /** What cannot be stored is not there. */
    private boolean isPossible(ProjectReference project, K key) {
        return Codec.keeps(project.value()) && type.keyParts(key).stream().allMatch(Codec::keeps);
    }

    /** The version stored under {@code key}; 0 if there is none. */
    final long currentVersion(Handle handle, ProjectReference project, K key) {
        return handle.select(currentVersion, keyOf(project, key).toArray())
                .mapTo(long.class)
                .one();
    }

    /** Adds a version, unless it is there: somebody may have gone round the locks that keep writers apart. */
    final boolean insert(Handle handle, ProjectReference project, Versioned<V> next) {
        boolean added = handle.execute(
                        insertIfNew, row(Sealer.on(handle), project, next).toArray())
                > 0;
        if (added) {
            insertParts(handle, project, next);
        }
        return added;
    }

    /**
     * A version with what is written of it.
     *
     * @param version the version
     * @param row the arguments of the statement that adds it
     */
    record Ready<V>(Versioned<V> version, List<@Nullable Object> row) {}

    /** Gets a version ready to be added. */
    final Ready<V> ready(Sealer sealer, ProjectReference project, Versioned<V> next) {
        return new Ready<>(next, row(sealer, project, next));
    }

    /**
     * Adds versions of some keys; gives those that it added.
     *
     * @param unlessThere passes over those that are there, instead of failing
     */
    final List<Versioned<V>> insertAll(
            Handle handle, ProjectReference project, List<Ready<V>> next, boolean unlessThere) throws SQLException {
        String sql = unlessThere ? insertIfNew : insert;
        int[] counts =
                Batch.execute(handle, sql, next.stream().map(each -> each.row().toArray()));
        List<Versioned<V>> added = new ArrayList<>(next.size());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] != 0) {
                Versioned<V> version = next.get(i).version();
                added.add(version);
                insertParts(handle, project, version);
            }
        }
        return added;
    }

    /** Puts other values in the place of the versions under a key; says how many are other than before. */
    final int rewrite(Handle handle, ProjectReference project, K key, UnaryOperator<V> change) {
        int rewritten = 0;
        for (Versioned<V> stored : history(handle, project, key)) {
            Versioned<V> next = new Versioned<>(change.apply(stored.value()), stored.version());
            if (!next.equals(stored)) {
                // The statement names what tells the row from others after its columns and its signature.
                List<@Nullable Object> arguments = row(Sealer.on(handle), project, next);
                Collections.rotate(arguments, columns.size() + 1);
                handle.execute(update, arguments.toArray());
                deleteParts(handle, project, stored);
                insertParts(handle, project, next);
                rewritten++;
            }
        }
        return rewritten;
    }

    /** A version as the arguments of the statement that adds it. */
    private List<@Nullable Object> row(Sealer sealer, ProjectReference project, Versioned<V> next) {
        List<@Nullable Object> row = keyOf(project, type.keyOf(next.value()));
        row.add(next.version());
        int first = row.size();
        for (Column<V> column : columns) {
            row.add(Codec.encode(column.of().of(next.value())));
        }
        String signature = sealer.sign(signed.signedOf(row));
        if (sealedColumns.length > 0) {
            List<String> identity =
                    row.subList(0, first).stream().map(String::valueOf).toList();
            for (int column : sealedColumns) {
                int at = first + column;
                row.set(at, sealed.kept(sealer, columns.get(column).name(), identity, row.get(at)));
            }
        }
        row.add(signature);
        return row;
    }

    /** The project and the parts of the key, as arguments of a statement. */
    final List<@Nullable Object> keyOf(ProjectReference project, K key) {
        List<@Nullable Object> arguments = new ArrayList<>(keyColumns.size() + columns.size() + 3);
        arguments.add(Codec.encode(project));
        type.keyParts(key).forEach(part -> arguments.add(Codec.encode(part)));
        return arguments;
    }

    private List<Versioned<V>> query(
            Handle handle, ProjectReference project, String sql, List<@Nullable Object> arguments) {
        List<Versioned<V>> rows = handle.select(sql, arguments.toArray())
                .map((results, context) -> {
                    Row row = new Row(results, sealed, handle);
                    return new Versioned<>(read(row), row.version());
                })
                .list();
        return rows.stream()
                .map(row -> new Versioned<>(complete(handle, project, row), row.version()))
                .toList();
    }

    private static String each(List<String> names, UnaryOperator<String> text, String separator) {
        return names.stream().map(text).collect(joining(separator));
    }
}
