-- Who changed what: one entry for each version of a record, stored with it. An entry holds the hash of the one before.
-- Texts stand as they are hashed. Rows are added, never changed or taken out.
CREATE TABLE audit (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    number bigint NOT NULL,
    at text NOT NULL,
    caller text NOT NULL,
    role text NOT NULL,
    organisation text NOT NULL,
    action text NOT NULL,
    kind text NOT NULL,
    record_key text NOT NULL,
    version bigint NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (project, number)
);

CREATE FUNCTION audit_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is only added to';
END
$$;

CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_only_added_to();

CREATE TRIGGER audit_is_not_cut BEFORE DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_only_added_to();
