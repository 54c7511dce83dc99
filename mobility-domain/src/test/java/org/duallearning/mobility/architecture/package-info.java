/**
 * What keeps the modules what they are, checked on their compiled classes.
 *
 * <p>{@link org.duallearning.mobility.architecture.DomainRules} lists the rules of the domain. {@link
 * org.duallearning.mobility.architecture.ArchitectureRules} holds those that other modules keep as well. Every rule is
 * tried on classes below {@code org.duallearning.mobility.planted} that break it.
 */
package org.duallearning.mobility.architecture;
