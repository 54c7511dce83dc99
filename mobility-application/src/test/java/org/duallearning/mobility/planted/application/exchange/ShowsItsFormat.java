package org.duallearning.mobility.planted.application.exchange;

/** Shows the library behind it. */
public record ShowsItsFormat(java.util.List<com.fasterxml.jackson.databind.JsonNode> nodes) {}
