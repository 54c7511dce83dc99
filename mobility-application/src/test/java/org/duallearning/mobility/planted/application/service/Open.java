package org.duallearning.mobility.planted.application.service;

/** Can be extended by anybody. */
public class Open {}
