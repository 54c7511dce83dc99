-- Reports as they were published, each with the records that it is worked out from. A report is never changed.
CREATE TABLE reports (
    project TEXT NOT NULL REFERENCES dossiers,
    audience TEXT NOT NULL CHECK (audience <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    school TEXT,
    published_on TEXT NOT NULL,
    extract TEXT NOT NULL,
    document TEXT NOT NULL,
    signature TEXT,
    PRIMARY KEY (project, audience, number, version)
) STRICT, WITHOUT ROWID;
