package org.duallearning.mobility.project;

public record EditionId(String value) {}
