/**
 * The use cases as the command {@code mobility}.
 *
 * <p>{@link org.duallearning.mobility.adapter.cli.CliMain} is the way in; it builds the tree of commands, one class for each.
 * A command asks the {@code Session} for the use cases over the storage that was named, hands the view that it gets back to
 * the session, and answers an exit code. The session prints the view: as JSON, or as a {@code Page} for people.
 */
@NullMarked
package org.duallearning.mobility.adapter.cli;

import org.jspecify.annotations.NullMarked;
