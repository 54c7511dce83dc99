package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is asked about the audit trail. */
@Command(name = "audit")
final class AuditCommand extends GroupCommand {}
