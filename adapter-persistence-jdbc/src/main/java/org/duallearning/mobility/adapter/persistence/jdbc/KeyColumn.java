package org.duallearning.mobility.adapter.persistence.jdbc;

/**
 * A column that holds a part of the key.
 *
 * @param name its name
 * @param label what it tells about people
 */
record KeyColumn(String name, Sensitivity label) {}
