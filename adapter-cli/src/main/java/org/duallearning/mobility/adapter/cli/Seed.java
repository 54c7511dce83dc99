package org.duallearning.mobility.adapter.cli;
final class Seed {}
