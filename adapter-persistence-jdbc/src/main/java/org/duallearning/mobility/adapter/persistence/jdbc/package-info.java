/**
 * A storage in a relational database: one SQLite file, opened by a URL such as {@code jdbc:sqlite:/path/to/mobility.db}, or a
 * database on a PostgreSQL server, opened by one such as {@code jdbc:postgresql://host/mobility?user=name}.
 *
 * <p>The entry is {@link org.duallearning.mobility.adapter.persistence.jdbc.JdbcStorageProvider}, found by the service
 * loader. What is not the same on both databases stands behind {@link
 * org.duallearning.mobility.adapter.persistence.jdbc.Database}; all else is SQL that both understand. A snapshot or a
 * transaction is one connection with one open transaction; each kind of record has a class with its columns and the reading of
 * its rows. Connections come from pools, have settings that no URL weakens, and are watched where a server is at the other
 * end, so that every call ends in time. Values in columns that are labelled {@link
 * org.duallearning.mobility.adapter.persistence.jdbc.Sensitivity#SPECIAL} are sealed as they are written and opened as they are
 * read, with keys in a file outside the database. What goes wrong in the database comes out as a {@link
 * org.duallearning.mobility.application.port.out.StorageException} without a value of a record in it.
 */
@NullMarked
package org.duallearning.mobility.adapter.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
