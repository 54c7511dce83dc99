package org.duallearning.mobility.matching;

/** What lets anybody check, without solving again, that a matching keeps its mechanism's promise. */
public sealed interface Certificate
        permits PriceCertificate, BranchCertificate, StabilityCertificate, OrderCertificate, RepairCertificate {}
