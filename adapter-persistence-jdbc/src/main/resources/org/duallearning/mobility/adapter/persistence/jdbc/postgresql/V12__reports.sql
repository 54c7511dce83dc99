-- Reports as they were published, each with the records that it is worked out from. A report is never changed.
CREATE TABLE reports (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    audience text COLLATE "C" NOT NULL CHECK (audience <> ''),
    number text COLLATE "C" NOT NULL CHECK (number <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    school text,
    published_on text NOT NULL,
    extract text NOT NULL,
    document text NOT NULL,
    signature text,
    PRIMARY KEY (project, audience, number, version)
);
