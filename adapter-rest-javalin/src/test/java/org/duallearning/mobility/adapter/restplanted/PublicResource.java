package org.duallearning.mobility.adapter.restplanted;

/** Can be seen from outside. */
public final class PublicResource {}
