-- What was answered to requests that are to be done once only, kept with what they did. kept_at counts milliseconds from 1970.
-- An answer may repeat what somebody typed, so it is forgotten after some days.
CREATE TABLE kept_answers (
    caller TEXT NOT NULL,
    request_key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    answer TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (caller, request_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX kept_answers_by_age ON kept_answers (kept_at);
