package org.duallearning.mobility.adapter.planted;

/** A class that others could come to lean on. */
public final class PublicCommand {}
