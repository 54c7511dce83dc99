package org.duallearning.mobility.adapter.cli;

import picocli.CommandLine.Command;

/** Groups what is done with the keys that special fields are sealed with. */
@Command(name = "keys")
final class KeysCommand extends GroupCommand {}
