/**
 * The use cases of Mobility, for whoever drives them: a command line, a REST API, another system.
 *
 * <p>{@link org.duallearning.mobility.application.MobilityApplication} is the way in: it takes a storage and hands out the
 * inbound ports.
 */
@NullMarked
package org.duallearning.mobility.application;

import org.jspecify.annotations.NullMarked;
