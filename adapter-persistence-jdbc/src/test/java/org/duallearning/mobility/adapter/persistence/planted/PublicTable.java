package org.duallearning.mobility.adapter.persistence.planted;

/** Can be seen from outside. */
public final class PublicTable {}
