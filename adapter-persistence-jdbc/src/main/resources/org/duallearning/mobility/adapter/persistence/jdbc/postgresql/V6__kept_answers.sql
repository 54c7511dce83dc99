-- What was answered to requests that are to be done once only, kept with what they did. kept_at counts milliseconds from 1970.
-- An answer may repeat what somebody typed, so it is forgotten after some days.
CREATE TABLE kept_answers (
    caller text COLLATE "C" NOT NULL,
    request_key text COLLATE "C" NOT NULL,
    fingerprint text NOT NULL,
    answer text NOT NULL,
    kept_at bigint NOT NULL,
    PRIMARY KEY (caller, request_key)
);

CREATE INDEX kept_answers_by_age ON kept_answers (kept_at);
