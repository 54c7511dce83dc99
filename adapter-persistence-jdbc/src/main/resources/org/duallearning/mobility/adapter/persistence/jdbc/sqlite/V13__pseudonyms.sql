-- What stands for learners in what is kept of reports. Where it is erased, nobody can tell any more whose answers were counted.
CREATE TABLE pseudonyms (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    pseudonym TEXT,
    signature TEXT,
    PRIMARY KEY (project, learner, edition, version)
) STRICT, WITHOUT ROWID;
