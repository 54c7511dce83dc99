package org.duallearning.mobility.adapter.persistence.jdbc;

/** Databases that are copied again and again. */
interface Copies {
    /** The URL of a new database without records. */
    String empty();

    /** The URL of a new database that holds the same as another, to which nobody is connected. */
    String copyOf(String url);

    /** Does away with a database. */
    void drop(String url);
}
