/**
 * How the rows of a dossier come into the store.
 *
 * <p>{@link org.duallearning.mobility.application.exchange} makes a {@link
 * org.duallearning.mobility.application.message.Dossier} of files; {@link
 * org.duallearning.mobility.application.dossier.DossierImport} checks every row of it against its constraints, its keys
 * and the rows it refers to, and saves the good ones in one transaction.
 */
@NullMarked
package org.duallearning.mobility.application.dossier;

import org.jspecify.annotations.NullMarked;
