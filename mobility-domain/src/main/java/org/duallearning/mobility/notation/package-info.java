/**
 * The notation that catalogues of questions, books of indicators and schedules of retention are written in, and what
 * tells two texts of one version apart. Not exported.
 */
@NullMarked
package org.duallearning.mobility.notation;

import org.jspecify.annotations.NullMarked;
