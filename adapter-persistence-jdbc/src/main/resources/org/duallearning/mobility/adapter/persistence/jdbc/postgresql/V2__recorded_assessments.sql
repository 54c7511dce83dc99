-- Who decided on a candidacy, and when.
ALTER TABLE candidacies ADD COLUMN decided_by text;
ALTER TABLE candidacies ADD COLUMN decided_on text;

-- Rule books that a project adopted (the last adoption is in force) or that assessments on record rest on.
CREATE TABLE rule_books (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    fingerprint text COLLATE "C" NOT NULL CHECK (fingerprint <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    book_version text NOT NULL,
    text text NOT NULL,
    adoption integer CHECK (adoption >= 1),
    adopted_on text,
    PRIMARY KEY (project, fingerprint, version),
    CHECK ((adoption IS NULL) = (adopted_on IS NULL))
);

-- An assessment holds the facts it was made of, so that it can be made again; a person's decision, if there is one, is
-- part of it.
CREATE TABLE recorded_assessments (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    learner text COLLATE "C" NOT NULL CHECK (learner <> ''),
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    number text COLLATE "C" NOT NULL CHECK (length(number) = 10),
    version bigint NOT NULL CHECK (version >= 1),
    recorded_on text NOT NULL,
    facts text NOT NULL,
    rule_book text NOT NULL,
    rule_book_fingerprint text NOT NULL,
    verdict text NOT NULL,
    decisive text NOT NULL,
    fingerprint text NOT NULL,
    admits integer CHECK (admits IN (0, 1)),
    reason text,
    role text,
    decided_on text,
    PRIMARY KEY (project, learner, edition, number, version),
    CHECK ((admits IS NULL) = (reason IS NULL))
);
