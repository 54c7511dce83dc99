package org.duallearning.mobility.adapter.persistence.jdbc;
final class Seed {}
