-- Officers who sign reports, by the titles that are printed. What was signed names them in words, so a title may change
-- or go without a trace in old reports.
CREATE TABLE officer_title (
    id            uuid CONSTRAINT pk_officer_title PRIMARY KEY DEFAULT uuidv7(),
    ref           text NOT NULL CONSTRAINT uq_officer_title_ref UNIQUE
                  CONSTRAINT ck_officer_title_ref CHECK (ref ~ '^[A-Za-z0-9][A-Za-z0-9.\-]{0,39}$'),
    title         text NOT NULL CONSTRAINT ck_officer_title_title CHECK (length(btrim(title)) BETWEEN 1 AND 200),
    -- Working days before a meeting; without them the officer signs when the others do.
    sign_off_days integer CONSTRAINT ck_officer_title_days CHECK (sign_off_days BETWEEN 0 AND 120),
    version       integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL, created_by text NOT NULL, updated_at timestamptz NOT NULL, updated_by text NOT NULL
);

SELECT audit.follow('officer_title');
