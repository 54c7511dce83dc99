package org.duallearning.mobility.application.view;

/**
 * How well a place fits, as a sum. Immutable and thread-safe.
 *
 * @param country points for the country wished
 * @param trade points for the trade
 * @param language points for a language known
 * @param total the sum
 */
public record FitView(int country, int trade, int language, int total) {}
