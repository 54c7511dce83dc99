package org.duallearning.mobility.planted.application.service;

import com.google.common.collect.ImmutableList;

/** Shows a library in what others call. */
public interface ShowsGuava {
    /** Shows it. */
    ImmutableList<String> names();
}
