/** Drives a server over HTTP, for the tests of this module and of others. */
@NullMarked
package org.duallearning.mobility.adapter.rest.journey;

import org.jspecify.annotations.NullMarked;
