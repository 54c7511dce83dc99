-- What keeps data about learners longer than its time; what was erased of them; and figures of editions that are kept
-- because what they were derived from is erased. Where a learner was erased, the rows of the learner are changed in place.
CREATE TABLE holds (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    hold text COLLATE "C" NOT NULL CHECK (hold <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    learner text,
    reason text NOT NULL,
    holds_from text NOT NULL,
    lifted_on text,
    PRIMARY KEY (project, hold, version)
);

CREATE TABLE erasures (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    learner text COLLATE "C" NOT NULL CHECK (learner <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    asked_on text,
    ground text,
    identity_on text,
    evidence_on text,
    special_needs_on text,
    contact_on text,
    counted_as text NOT NULL,
    CHECK ((asked_on IS NULL) = (ground IS NULL)),
    PRIMARY KEY (project, learner, version)
);

CREATE TABLE edition_figures (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    kept_on text NOT NULL,
    candidacies integer NOT NULL,
    eligible integer NOT NULL,
    refer integer NOT NULL,
    not_eligible integer NOT NULL,
    undetermined integer NOT NULL,
    entered integer NOT NULL,
    placed integer NOT NULL,
    first_country integer NOT NULL,
    second_country integer NOT NULL,
    optimal integer NOT NULL CHECK (optimal IN (0, 1)),
    stays integer NOT NULL,
    different integer NOT NULL,
    PRIMARY KEY (project, edition, version)
);
