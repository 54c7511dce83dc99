package org.duallearning.mobility.application;

final class Seed {}
