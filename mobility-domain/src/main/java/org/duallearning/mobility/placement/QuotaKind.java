package org.duallearning.mobility.placement;

/** What a quota limits. */
public enum QuotaKind {
    /** All places of one host organisation. */
    HOST,
    /** All places in one region: country and region name. */
    REGION
}
