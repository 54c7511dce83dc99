-- Who changed what: one entry for each version of a record, stored with it. An entry holds the hash of the one before.
-- Texts stand as they are hashed. Rows are added, never changed or taken out.
CREATE TABLE audit (
    project TEXT NOT NULL REFERENCES dossiers,
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    caller TEXT NOT NULL,
    role TEXT NOT NULL,
    organisation TEXT NOT NULL,
    action TEXT NOT NULL,
    kind TEXT NOT NULL,
    record_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (project, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;

CREATE TRIGGER audit_is_not_cut BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only added to');
END;
