-- What was answered to a request that carries an Idempotency-Key, kept in the transaction of the request itself: a request
-- that fails leaves nothing behind, and of two at the same time the second waits here for the first. Kept for a day.
CREATE TABLE idempotent_answer (
    caller     text NOT NULL CONSTRAINT ck_idempotent_answer_caller CHECK (caller <> ''),
    key        text NOT NULL CONSTRAINT ck_idempotent_answer_key CHECK (length(key) BETWEEN 1 AND 255),
    digest     text NOT NULL CONSTRAINT ck_idempotent_answer_digest CHECK (digest ~ '^[0-9a-f]{64}$'),
    -- Empty only while the request runs, which nobody else can see.
    status     integer CONSTRAINT ck_idempotent_answer_status CHECK (status BETWEEN 200 AND 299),
    headers    jsonb,
    body       text,
    created_at timestamptz NOT NULL,
    CONSTRAINT pk_idempotent_answer PRIMARY KEY (caller, key)
);
CREATE INDEX ix_idempotent_answer_created ON idempotent_answer (created_at);
