-- What keeps data about learners longer than its time; what was erased of them; and figures of editions that are kept
-- because what they were derived from is erased. Where a learner was erased, the rows of the learner are changed in place.
CREATE TABLE holds (
    project TEXT NOT NULL REFERENCES dossiers,
    hold TEXT NOT NULL CHECK (hold <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    learner TEXT,
    reason TEXT NOT NULL,
    holds_from TEXT NOT NULL,
    lifted_on TEXT,
    PRIMARY KEY (project, hold, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasures (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    asked_on TEXT,
    ground TEXT,
    identity_on TEXT,
    evidence_on TEXT,
    special_needs_on TEXT,
    contact_on TEXT,
    counted_as TEXT NOT NULL,
    CHECK ((asked_on IS NULL) = (ground IS NULL)),
    PRIMARY KEY (project, learner, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE edition_figures (
    project TEXT NOT NULL REFERENCES dossiers,
    edition TEXT NOT NULL CHECK (edition <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    kept_on TEXT NOT NULL,
    candidacies INTEGER NOT NULL,
    eligible INTEGER NOT NULL,
    refer INTEGER NOT NULL,
    not_eligible INTEGER NOT NULL,
    undetermined INTEGER NOT NULL,
    entered INTEGER NOT NULL,
    placed INTEGER NOT NULL,
    first_country INTEGER NOT NULL,
    second_country INTEGER NOT NULL,
    optimal INTEGER NOT NULL CHECK (optimal IN (0, 1)),
    stays INTEGER NOT NULL,
    different INTEGER NOT NULL,
    PRIMARY KEY (project, edition, version)
) STRICT, WITHOUT ROWID;
