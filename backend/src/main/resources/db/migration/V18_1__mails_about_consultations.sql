-- People are also reminded of consultations that wait for "we did": such a mail belongs to no cycle.
ALTER TABLE cycle_mail
    ALTER COLUMN cycle_id DROP NOT NULL,
    DROP CONSTRAINT ck_cycle_mail_kind,
    ADD CONSTRAINT ck_cycle_mail_kind CHECK (kind IN ('DIGEST', 'NUDGE', 'WE_DID')),
    ADD CONSTRAINT ck_cycle_mail_cycle CHECK ((cycle_id IS NULL) = (kind = 'WE_DID')),
    DROP CONSTRAINT uq_cycle_mail_once,
    ADD CONSTRAINT uq_cycle_mail_once UNIQUE NULLS NOT DISTINCT (person, cycle_id, kind, on_day);
