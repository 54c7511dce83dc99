/**
 * Writes the example dossier {@code examples/erasmus-duaal}: the project <i>Erasmus Duaal</i> (2018-2019) rebuilt from its
 * published figures.
 *
 * <p>{@link org.duallearning.mobility.adapter.cli.example.ExampleDossier} is the entry. What was published stands in
 * {@code PublishedProject}; everything else is drawn with a fixed seed and says in the data that it is invented. {@code
 * Situation} and {@code Participants} make the 96 participants, {@code Places} the work they did, and {@code
 * TellingCandidacies} the candidacies that did not become a stay, each for a reason of its own.
 */
@NullMarked
package org.duallearning.mobility.adapter.cli.example;

import org.jspecify.annotations.NullMarked;
