package org.duallearning.mobility.adapter.persistence.jdbc;

/** What a column tells about people, by itself or together with the learner that its row is about. */
enum Sensitivity {
    /** Nothing: editions, quotas, places, rule books. */
    NONE,

    /** Something about a person who can be identified. An id that stands for a learner is a pseudonym, and so personal too. */
    PERSONAL,

    /**
     * What the GDPR (art. 9) calls special, or Flemish schools treat so: support needs and what gives them away, a person's
     * own words that may tell of health, and a bank account.
     */
    SPECIAL
}
