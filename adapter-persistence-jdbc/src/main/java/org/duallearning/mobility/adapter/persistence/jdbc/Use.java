package org.duallearning.mobility.adapter.persistence.jdbc;

/** What a connection is made for. */
enum Use {
    READING,
    WRITING,
    /** Changing the tables, which takes as long as it takes. */
    MIGRATING
}
