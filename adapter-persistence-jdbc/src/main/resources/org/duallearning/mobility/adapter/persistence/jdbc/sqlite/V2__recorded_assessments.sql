-- Who decided on a candidacy, and when.
ALTER TABLE candidacies ADD COLUMN decided_by TEXT;
ALTER TABLE candidacies ADD COLUMN decided_on TEXT;

-- Rule books that a project adopted (the last adoption is in force) or that assessments on record rest on.
CREATE TABLE rule_books (
    project TEXT NOT NULL REFERENCES dossiers,
    fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    book_version TEXT NOT NULL,
    text TEXT NOT NULL,
    adoption INTEGER CHECK (adoption >= 1),
    adopted_on TEXT,
    PRIMARY KEY (project, fingerprint, version),
    CHECK ((adoption IS NULL) = (adopted_on IS NULL))
) STRICT, WITHOUT ROWID;

-- An assessment holds the facts it was made of, so that it can be made again; a person's decision, if there is one, is
-- part of it.
CREATE TABLE recorded_assessments (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    number TEXT NOT NULL CHECK (length(number) = 10),
    version INTEGER NOT NULL CHECK (version >= 1),
    recorded_on TEXT NOT NULL,
    facts TEXT NOT NULL,
    rule_book TEXT NOT NULL,
    rule_book_fingerprint TEXT NOT NULL,
    verdict TEXT NOT NULL,
    decisive TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    admits INTEGER CHECK (admits IN (0, 1)),
    reason TEXT,
    role TEXT,
    decided_on TEXT,
    PRIMARY KEY (project, learner, edition, number, version),
    CHECK ((admits IS NULL) = (reason IS NULL))
) STRICT, WITHOUT ROWID;
