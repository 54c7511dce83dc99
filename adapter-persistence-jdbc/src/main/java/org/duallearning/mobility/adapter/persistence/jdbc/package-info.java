/**
 * A storage in a relational database: one SQLite file, opened by a URL such as {@code jdbc:sqlite:/path/to/mobility.db}.
 *
 * <p>The entry is {@link org.duallearning.mobility.adapter.persistence.jdbc.JdbcStorageProvider}, found by the service
 * loader. It prepares the file, opens connections whose durability does not depend on the URL, and brings the schema up to
 * date. A snapshot or a transaction is one connection with one open transaction; each kind of record has a class with its
 * columns and the reading of its rows. What goes wrong in the database comes out as a {@link
 * org.duallearning.mobility.application.port.out.StorageException} without a value of a record in it.
 */
@NullMarked
package org.duallearning.mobility.adapter.persistence.jdbc;

import org.jspecify.annotations.NullMarked;
