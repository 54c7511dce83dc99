package org.duallearning.mobility.planted.project;

/** Can be extended by anybody. */
public class Open {}
