/**
 * Who changed what, when and in what capacity, so that nobody can change that afterwards without being noticed.
 *
 * <p>Every change of a record is one {@link org.duallearning.mobility.application.audit.AuditEntry} of its project, stored
 * together with the change. Each entry holds the hash of the one before, so that an entry that is changed, taken out or put
 * in breaks the chain, and each version of a record has its entry, so that the end cannot be cut off either. An {@link
 * org.duallearning.mobility.application.audit.AuditCheck} finds that. Entries hold ids, never names.
 */
@NullMarked
package org.duallearning.mobility.application.audit;

import org.jspecify.annotations.NullMarked;
