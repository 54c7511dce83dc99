package org.duallearning.mobility.planted.application.service;

/** Reads a format outside the package for it. */
record ReadsJson(com.fasterxml.jackson.databind.JsonNode node) {}
