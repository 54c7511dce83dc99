package org.duallearning.mobility.planted.application.service;

/** Reads a format outside the package for it. */
record ReadsTables(de.siegmar.fastcsv.reader.CsvReader<String> reader) {}
