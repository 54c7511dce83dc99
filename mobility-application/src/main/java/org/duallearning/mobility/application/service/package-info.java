/**
 * The use cases: each reads one snapshot of a project, asks the domain, and answers with a view.
 */
@NullMarked
package org.duallearning.mobility.application.service;

import org.jspecify.annotations.NullMarked;
