package org.duallearning.mobility.adapter.rest;
final class Seed {}
