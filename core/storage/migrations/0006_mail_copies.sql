-- Mails by which a platform told of a message that its API shows, too. `platform_id` is the message's id there, NULL while only the mail told of it.
CREATE TABLE mail_copy (
  store INTEGER NOT NULL REFERENCES store (key),
  mail_id TEXT NOT NULL,
  told_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  platform_id TEXT,
  PRIMARY KEY (store, mail_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_copy_waiting ON mail_copy (store, seen_at) WHERE platform_id IS NULL;
CREATE INDEX mail_copy_taken ON mail_copy (store, platform_id) WHERE platform_id IS NOT NULL;
