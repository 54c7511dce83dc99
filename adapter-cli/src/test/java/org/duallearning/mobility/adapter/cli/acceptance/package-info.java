/**
 * What the product promises about dossiers, tried on the example dossier as it stands and as it could be spoilt.
 *
 * <p>{@link org.duallearning.mobility.adapter.cli.acceptance.DossierFiles} is the dossier as text, which tests change as a
 * person with an editor would; {@link org.duallearning.mobility.adapter.cli.acceptance.FreshStore} is where it goes. What is
 * expected is worked out from the text, without the code that the product reads it with.
 */
@NullMarked
package org.duallearning.mobility.adapter.cli.acceptance;

import org.jspecify.annotations.NullMarked;
