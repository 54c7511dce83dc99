package org.duallearning.mobility.adapter.persistence.jdbc;

/** What a connection is made for. */
enum Use {
    READING,
    /** Reading all that there is, which takes as long as it takes. */
    SURVEYING,
    WRITING,
    /** Sealing values again, in short transactions of which there are many. */
    RESEALING,
    /** Changing the tables, which takes as long as it takes. */
    MIGRATING
}
