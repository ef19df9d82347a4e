-- The outbox also carries single messages that no calendar asks for: a paper has arrived, a paper is missing. Each is
-- about one thing, and a person gets it once; unlike a digest it is still worth sending when the mail server was away
-- over midnight.
ALTER TABLE cycle_mail
    ADD COLUMN about text NOT NULL DEFAULT '' CONSTRAINT ck_cycle_mail_about CHECK (length(about) <= 200),
    DROP CONSTRAINT ck_cycle_mail_kind,
    ADD CONSTRAINT ck_cycle_mail_kind CHECK (kind IN ('DIGEST', 'NUDGE', 'WE_DID', 'NOTICE')),
    DROP CONSTRAINT ck_cycle_mail_cycle,
    ADD CONSTRAINT ck_cycle_mail_cycle CHECK ((cycle_id IS NULL) = (kind IN ('WE_DID', 'NOTICE'))),
    ADD CONSTRAINT ck_cycle_mail_notice CHECK ((kind = 'NOTICE') = (about <> '')),
    DROP CONSTRAINT uq_cycle_mail_once,
    ADD CONSTRAINT uq_cycle_mail_once UNIQUE NULLS NOT DISTINCT (person, cycle_id, kind, on_day, about);
