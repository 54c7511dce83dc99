package org.duallearning.mobility.application.view;

/**
 * What keeps a learner from places. Immutable and thread-safe.
 *
 * @param obstacle what
 * @param places from how many places
 * @param text in words
 */
public record ObstacleView(String obstacle, int places, String text) {}
