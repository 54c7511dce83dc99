-- What stands for learners in what is kept of reports, drawn at random. It is erased with the answers that it leads to.
CREATE TABLE pseudonyms (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    learner text COLLATE "C" NOT NULL CHECK (learner <> ''),
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    pseudonym text,
    signature text,
    PRIMARY KEY (project, learner, edition, version)
);
