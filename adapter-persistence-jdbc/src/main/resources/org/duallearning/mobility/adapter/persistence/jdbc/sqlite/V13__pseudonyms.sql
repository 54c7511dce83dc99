-- What stands for learners in what is kept of reports, drawn at random. It is erased with the answers that it leads to.
CREATE TABLE pseudonyms (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    pseudonym TEXT,
    signature TEXT,
    PRIMARY KEY (project, learner, edition, version)
) STRICT, WITHOUT ROWID;
