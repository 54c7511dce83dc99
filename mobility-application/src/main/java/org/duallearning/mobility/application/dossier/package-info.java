/**
 * The dossier: how a project's rows come into the store, and out of it.
 *
 * <p>{@link org.duallearning.mobility.application.exchange} makes a {@link
 * org.duallearning.mobility.application.dossier.Dossier} of files; {@link
 * org.duallearning.mobility.application.dossier.DossierImport} checks every row of it against its constraints, its keys
 * and the rows it refers to, and saves the good ones in one transaction.
 */
@NullMarked
package org.duallearning.mobility.application.dossier;

import org.jspecify.annotations.NullMarked;
