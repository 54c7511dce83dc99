/**
 * The answers, as they are printed: records of simple types, the same for the REST API and for the command line's JSON.
 *
 * <p>Component names are field names, and their order is the order in which they are written. Text for people is already
 * in the language that was asked for.
 */
@NullMarked
package org.duallearning.mobility.application.view;

import org.jspecify.annotations.NullMarked;
