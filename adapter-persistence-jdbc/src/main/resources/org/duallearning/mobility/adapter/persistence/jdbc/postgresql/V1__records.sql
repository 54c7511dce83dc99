-- One table for each kind of record, named as the kind is. A row is one version of a record: rows are added, never
-- changed, and the newest version of a key is the current one, so that the history is not kept apart.
-- Key columns hold the parts of the key as text, in their order; under collation C they compare by code points. Dates are
-- ISO 8601 text, decimals text, flags 0 or 1, codes their names, lists text separated by spaces. Records refer to each
-- other freely: rows may come in any order, and who takes them in checks the references.

-- The projects that have a record.
CREATE TABLE dossiers (
    project text COLLATE "C" NOT NULL PRIMARY KEY CHECK (project <> '')
);

CREATE TABLE project (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    reference text COLLATE "C" NOT NULL CHECK (reference <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    title text,
    action text,
    call_year integer,
    lead_partner text,
    starts_on text,
    ends_on text,
    target_participants integer,
    funding_eur text,
    balance_paid_on text,
    provenance text,
    PRIMARY KEY (project, reference, version)
);

CREATE TABLE editions (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    activity text,
    files_from text,
    files_until text,
    departs_on text,
    returns_on text,
    PRIMARY KEY (project, edition, version)
);

CREATE TABLE organisations (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    organisation text COLLATE "C" NOT NULL CHECK (organisation <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    name text,
    kind text,
    country text CHECK (length(country) = 2),
    city text,
    email text,
    phone text,
    partner_from text,
    partner_until text,
    pic text,
    oid text,
    PRIMARY KEY (project, organisation, version)
);

CREATE TABLE learners (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    learner text COLLATE "C" NOT NULL CHECK (learner <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    given_name text,
    family_name text,
    birth_date text,
    email text,
    phone text,
    school text,
    school_class text,
    grade integer,
    system text,
    se_n_se integer NOT NULL CHECK (se_n_se IN (0, 1)),
    first_entry_on text,
    enrolled_from text,
    enrolled_until text,
    graduated_on text,
    trade text,
    isced_field text,
    languages text NOT NULL,
    support_needs text NOT NULL,
    PRIMARY KEY (project, learner, version)
);

CREATE TABLE agreements (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    learner text COLLATE "C" NOT NULL CHECK (learner <> ''),
    starts_on text COLLATE "C" NOT NULL CHECK (starts_on <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    type text,
    signed_on text,
    ends_on text,
    weekly_hours text,
    lesson_hours text,
    simulated_workplace integer CHECK (simulated_workplace IN (0, 1)),
    social_maribel integer CHECK (social_maribel IN (0, 1)),
    employer text,
    PRIMARY KEY (project, learner, starts_on, version)
);

CREATE TABLE places (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    place text COLLATE "C" NOT NULL CHECK (place <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    edition text,
    host text,
    country text CHECK (length(country) = 2),
    region text,
    city text,
    trade text,
    isced_field text,
    starts_on text,
    ends_on text,
    capacity integer CHECK (capacity >= 0),
    working_languages text NOT NULL,
    minimum_age integer,
    support_offered text NOT NULL,
    PRIMARY KEY (project, place, version)
);

CREATE TABLE candidacies (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    learner text COLLATE "C" NOT NULL CHECK (learner <> ''),
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    submitted_at text,
    first_country text CHECK (length(first_country) = 2),
    second_country text CHECK (length(second_country) = 2),
    own_place text,
    maturity_statement integer CHECK (maturity_statement IN (0, 1)),
    go_with text NOT NULL,
    voluntary integer CHECK (voluntary IN (0, 1)),
    employer_consent_on text,
    guardian_consent_on text,
    training_days_without_agreement integer,
    decision text,
    decision_reason text,
    PRIMARY KEY (project, learner, edition, version)
);

-- starts_on is empty for a quota on the whole edition.
CREATE TABLE quotas (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    kind text COLLATE "C" NOT NULL CHECK (kind <> ''),
    id text COLLATE "C" NOT NULL,
    starts_on text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version >= 1),
    capacity integer CHECK (capacity >= 0),
    minimum_group integer CHECK (minimum_group >= 0),
    max_per_class integer CHECK (max_per_class >= 0),
    supervisors integer CHECK (supervisors >= 0),
    learners_per_supervisor integer CHECK (learners_per_supervisor >= 0),
    PRIMARY KEY (project, edition, kind, id, starts_on, version)
);

CREATE TABLE pins (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    learner text COLLATE "C" NOT NULL CHECK (learner <> ''),
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    place text COLLATE "C" NOT NULL CHECK (place <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    kind text,
    reason text,
    PRIMARY KEY (project, learner, edition, place, version)
);

CREATE TABLE stays (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    learner text COLLATE "C" NOT NULL CHECK (learner <> ''),
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    place text,
    departed_on text,
    returned_on text,
    status text,
    reason text,
    work_days_per_week text,
    lesson_days_per_week text,
    visit_days_per_week text,
    PRIMARY KEY (project, learner, edition, version)
);

CREATE TABLE surveys (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    respondent text COLLATE "C" NOT NULL,
    wave text COLLATE "C" NOT NULL CHECK (wave <> ''),
    question text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version >= 1),
    role text,
    learner text,
    school text,
    edition text,
    value text,
    answered_on text,
    PRIMARY KEY (project, respondent, wave, question, version)
);

CREATE TABLE activities (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    activity text COLLATE "C" NOT NULL CHECK (activity <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    learner text,
    school text,
    edition text,
    kind text,
    audience text,
    held_on text,
    reach integer,
    forum text,
    PRIMARY KEY (project, activity, version)
);

CREATE TABLE recommendations (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    recommendation text COLLATE "C" NOT NULL CHECK (recommendation <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    title text,
    body text,
    objective text,
    evidence text NOT NULL,
    PRIMARY KEY (project, recommendation, version)
);

-- reached_on is a day, a month, a season or a year.
CREATE TABLE recommendation_steps (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    recommendation text COLLATE "C" NOT NULL CHECK (recommendation <> ''),
    status text COLLATE "C" NOT NULL CHECK (status <> ''),
    version bigint NOT NULL CHECK (version >= 1),
    reached_on text,
    bodies text,
    event text,
    PRIMARY KEY (project, recommendation, status, version)
);

CREATE TABLE exchanges (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    partner text COLLATE "C" NOT NULL CHECK (partner <> ''),
    school_year text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version >= 1),
    sent integer,
    received integer,
    PRIMARY KEY (project, partner, school_year, version)
);

-- number is text with leading zeros, so that text order is number order.
CREATE TABLE rounds (
    project text COLLATE "C" NOT NULL REFERENCES dossiers,
    edition text COLLATE "C" NOT NULL CHECK (edition <> ''),
    number text COLLATE "C" NOT NULL CHECK (length(number) = 10),
    version bigint NOT NULL CHECK (version >= 1),
    status text NOT NULL,
    mechanism text NOT NULL,
    rule_book text NOT NULL,
    input_fingerprint text NOT NULL,
    optimal integer NOT NULL CHECK (optimal IN (0, 1)),
    PRIMARY KEY (project, edition, number, version)
);

-- The placements are a part of their round: its version is theirs.
CREATE TABLE round_placements (
    project text COLLATE "C" NOT NULL,
    edition text COLLATE "C" NOT NULL,
    number text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    position integer NOT NULL CHECK (position >= 0),
    learner text NOT NULL CHECK (learner <> ''),
    place text,
    rank integer,
    fit_country integer,
    fit_trade integer,
    fit_language integer,
    obstacles text NOT NULL,
    PRIMARY KEY (project, edition, number, version, position),
    FOREIGN KEY (project, edition, number, version) REFERENCES rounds,
    CHECK ((place IS NULL) = (rank IS NULL) AND (place IS NULL) = (fit_country IS NULL)
        AND (place IS NULL) = (fit_trade IS NULL) AND (place IS NULL) = (fit_language IS NULL))
);
