-- What may not be deleted although its time has come, because there is a dispute about it. Rows stay: who lifted a hold is asked for later.
CREATE TABLE legal_hold (
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,                -- 1 thread, 2 order, 3 case
  store INTEGER NOT NULL REFERENCES store (key),
  target TEXT NOT NULL,                 -- id of the thread or the case, number of the order
  reason TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at INTEGER NOT NULL,
  lifted_by TEXT NOT NULL DEFAULT '',
  lifted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX legal_hold_standing ON legal_hold (kind, store, target) WHERE lifted_at IS NULL;

-- What was deleted for good. Platforms go on telling of it: what they say was sent up to `gone_at` is not stored again.
CREATE TABLE gone (
  store INTEGER NOT NULL REFERENCES store (key),
  kind INTEGER NOT NULL,                -- 1 thread by its remote id, 2 buyer by an id or a name, 3 order by its number
  mark TEXT NOT NULL,                   -- salted hash
  gone_at INTEGER NOT NULL,
  PRIMARY KEY (store, kind, mark)
) STRICT, WITHOUT ROWID;

-- When names and contacts were taken out of a conversation.
ALTER TABLE thread ADD COLUMN personal_gone_at INTEGER;
CREATE INDEX thread_unnamed_at ON thread (store) WHERE personal_gone_at IS NOT NULL;

-- A conversation that goes takes its runs along.
CREATE INDEX rule_run_of_thread ON rule_run (thread);
