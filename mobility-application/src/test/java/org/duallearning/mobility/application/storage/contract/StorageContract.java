package org.duallearning.mobility.application.storage.contract;

/** Every promise of a storage. A test class implements it and says how to make a storage. */
public interface StorageContract
        extends SavingContract,
                ValuesContract,
                OrderContract,
                IsolationContract,
                ConcurrencyContract,
                LifetimeContract,
                AuditContract,
                OnceOnlyContract,
                RewritingContract {}
