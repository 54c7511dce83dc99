-- One table for each kind of record, named as the kind is. A row is one version of a record: rows are added, never
-- changed, and the newest version of a key is the current one, so that the history is not kept apart.
-- Key columns hold the parts of the key as text, in their order. Dates are ISO 8601 text, decimals text, flags 0 or 1,
-- codes their names, lists text separated by spaces. Records refer to each other freely: rows may come in any order,
-- and who takes them in checks the references.

-- The projects that have a record.
CREATE TABLE dossiers (
    project TEXT NOT NULL PRIMARY KEY CHECK (project <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    project TEXT NOT NULL REFERENCES dossiers,
    reference TEXT NOT NULL CHECK (reference <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    title TEXT,
    action TEXT,
    call_year INTEGER,
    lead_partner TEXT,
    starts_on TEXT,
    ends_on TEXT,
    target_participants INTEGER,
    funding_eur TEXT,
    balance_paid_on TEXT,
    provenance TEXT,
    PRIMARY KEY (project, reference, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE editions (
    project TEXT NOT NULL REFERENCES dossiers,
    edition TEXT NOT NULL CHECK (edition <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    activity TEXT,
    files_from TEXT,
    files_until TEXT,
    departs_on TEXT,
    returns_on TEXT,
    PRIMARY KEY (project, edition, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE organisations (
    project TEXT NOT NULL REFERENCES dossiers,
    organisation TEXT NOT NULL CHECK (organisation <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    name TEXT,
    kind TEXT,
    country TEXT CHECK (length(country) = 2),
    city TEXT,
    email TEXT,
    phone TEXT,
    partner_from TEXT,
    partner_until TEXT,
    pic TEXT,
    oid TEXT,
    PRIMARY KEY (project, organisation, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE learners (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    given_name TEXT,
    family_name TEXT,
    birth_date TEXT,
    email TEXT,
    phone TEXT,
    school TEXT,
    school_class TEXT,
    grade INTEGER,
    system TEXT,
    se_n_se INTEGER NOT NULL CHECK (se_n_se IN (0, 1)),
    first_entry_on TEXT,
    enrolled_from TEXT,
    enrolled_until TEXT,
    graduated_on TEXT,
    trade TEXT,
    isced_field TEXT,
    languages TEXT NOT NULL,
    support_needs TEXT NOT NULL,
    PRIMARY KEY (project, learner, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreements (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    starts_on TEXT NOT NULL CHECK (starts_on <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    type TEXT,
    signed_on TEXT,
    ends_on TEXT,
    weekly_hours TEXT,
    lesson_hours TEXT,
    simulated_workplace INTEGER CHECK (simulated_workplace IN (0, 1)),
    social_maribel INTEGER CHECK (social_maribel IN (0, 1)),
    employer TEXT,
    PRIMARY KEY (project, learner, starts_on, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE places (
    project TEXT NOT NULL REFERENCES dossiers,
    place TEXT NOT NULL CHECK (place <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    edition TEXT,
    host TEXT,
    country TEXT CHECK (length(country) = 2),
    region TEXT,
    city TEXT,
    trade TEXT,
    isced_field TEXT,
    starts_on TEXT,
    ends_on TEXT,
    capacity INTEGER CHECK (capacity >= 0),
    working_languages TEXT NOT NULL,
    minimum_age INTEGER,
    support_offered TEXT NOT NULL,
    PRIMARY KEY (project, place, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE candidacies (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    submitted_at TEXT,
    first_country TEXT CHECK (length(first_country) = 2),
    second_country TEXT CHECK (length(second_country) = 2),
    own_place TEXT,
    maturity_statement INTEGER CHECK (maturity_statement IN (0, 1)),
    go_with TEXT NOT NULL,
    voluntary INTEGER CHECK (voluntary IN (0, 1)),
    employer_consent_on TEXT,
    guardian_consent_on TEXT,
    training_days_without_agreement INTEGER,
    decision TEXT,
    decision_reason TEXT,
    PRIMARY KEY (project, learner, edition, version)
) STRICT, WITHOUT ROWID;

-- starts_on is empty for a quota on the whole edition.
CREATE TABLE quotas (
    project TEXT NOT NULL REFERENCES dossiers,
    edition TEXT NOT NULL CHECK (edition <> ''),
    kind TEXT NOT NULL CHECK (kind <> ''),
    id TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    capacity INTEGER CHECK (capacity >= 0),
    minimum_group INTEGER CHECK (minimum_group >= 0),
    max_per_class INTEGER CHECK (max_per_class >= 0),
    supervisors INTEGER CHECK (supervisors >= 0),
    learners_per_supervisor INTEGER CHECK (learners_per_supervisor >= 0),
    PRIMARY KEY (project, edition, kind, id, starts_on, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE pins (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    place TEXT NOT NULL CHECK (place <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    kind TEXT,
    reason TEXT,
    PRIMARY KEY (project, learner, edition, place, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE stays (
    project TEXT NOT NULL REFERENCES dossiers,
    learner TEXT NOT NULL CHECK (learner <> ''),
    edition TEXT NOT NULL CHECK (edition <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    place TEXT,
    departed_on TEXT,
    returned_on TEXT,
    status TEXT,
    reason TEXT,
    work_days_per_week TEXT,
    lesson_days_per_week TEXT,
    visit_days_per_week TEXT,
    PRIMARY KEY (project, learner, edition, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE surveys (
    project TEXT NOT NULL REFERENCES dossiers,
    respondent TEXT NOT NULL,
    wave TEXT NOT NULL CHECK (wave <> ''),
    question TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    role TEXT,
    learner TEXT,
    school TEXT,
    edition TEXT,
    value TEXT,
    answered_on TEXT,
    PRIMARY KEY (project, respondent, wave, question, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE activities (
    project TEXT NOT NULL REFERENCES dossiers,
    activity TEXT NOT NULL CHECK (activity <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    learner TEXT,
    school TEXT,
    edition TEXT,
    kind TEXT,
    audience TEXT,
    held_on TEXT,
    reach INTEGER,
    forum TEXT,
    PRIMARY KEY (project, activity, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE recommendations (
    project TEXT NOT NULL REFERENCES dossiers,
    recommendation TEXT NOT NULL CHECK (recommendation <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    title TEXT,
    body TEXT,
    objective TEXT,
    evidence TEXT NOT NULL,
    PRIMARY KEY (project, recommendation, version)
) STRICT, WITHOUT ROWID;

-- reached_on is a day, a month, a season or a year.
CREATE TABLE recommendation_steps (
    project TEXT NOT NULL REFERENCES dossiers,
    recommendation TEXT NOT NULL CHECK (recommendation <> ''),
    status TEXT NOT NULL CHECK (status <> ''),
    version INTEGER NOT NULL CHECK (version >= 1),
    reached_on TEXT,
    bodies TEXT,
    event TEXT,
    PRIMARY KEY (project, recommendation, status, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE exchanges (
    project TEXT NOT NULL REFERENCES dossiers,
    partner TEXT NOT NULL CHECK (partner <> ''),
    school_year TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    sent INTEGER,
    received INTEGER,
    PRIMARY KEY (project, partner, school_year, version)
) STRICT, WITHOUT ROWID;

-- number is text with leading zeros, so that text order is number order.
CREATE TABLE rounds (
    project TEXT NOT NULL REFERENCES dossiers,
    edition TEXT NOT NULL CHECK (edition <> ''),
    number TEXT NOT NULL CHECK (length(number) = 10),
    version INTEGER NOT NULL CHECK (version >= 1),
    status TEXT NOT NULL,
    mechanism TEXT NOT NULL,
    rule_book TEXT NOT NULL,
    input_fingerprint TEXT NOT NULL,
    optimal INTEGER NOT NULL CHECK (optimal IN (0, 1)),
    PRIMARY KEY (project, edition, number, version)
) STRICT, WITHOUT ROWID;

-- The placements are a part of their round: its version is theirs.
CREATE TABLE round_placements (
    project TEXT NOT NULL,
    edition TEXT NOT NULL,
    number TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    learner TEXT NOT NULL CHECK (learner <> ''),
    place TEXT,
    rank INTEGER,
    fit_country INTEGER,
    fit_trade INTEGER,
    fit_language INTEGER,
    obstacles TEXT NOT NULL,
    PRIMARY KEY (project, edition, number, version, position),
    FOREIGN KEY (project, edition, number, version) REFERENCES rounds,
    CHECK ((place IS NULL) = (rank IS NULL) AND (place IS NULL) = (fit_country IS NULL)
        AND (place IS NULL) = (fit_trade IS NULL) AND (place IS NULL) = (fit_language IS NULL))
) STRICT, WITHOUT ROWID;
