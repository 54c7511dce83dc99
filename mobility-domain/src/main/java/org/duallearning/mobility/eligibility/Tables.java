package org.duallearning.mobility.eligibility;

import org.duallearning.mobility.placement.TradeAffinities;

/** The tables of a rule book, which its rules ask by name. */
record Tables(DestinationTable destinations, LengthTable lengths, TradeAffinities affinities) {}
