/**
 * The two seams: messages to and from the domain, and the domain's answers to views.
 *
 * <p>{@link org.duallearning.mobility.application.mapping.DossierType} knows the way between rows and domain values; nothing else in
 * the project does. Rows have been checked before they come here.
 */
@NullMarked
package org.duallearning.mobility.application.mapping;

import org.jspecify.annotations.NullMarked;
