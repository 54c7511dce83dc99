package org.duallearning.mobility.planted.elsewhere;

/** Is in a package that nobody gave arrows to. */
record NotListed() {}
