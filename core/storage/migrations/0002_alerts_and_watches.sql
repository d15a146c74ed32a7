-- What someone was told although nobody asked, kept until a person says that they know.
CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  store TEXT NOT NULL,                -- as text: its row may go
  thread INTEGER NOT NULL DEFAULT 0,  -- 0: about the store as a whole
  person TEXT NOT NULL DEFAULT '',    -- whom it is for; empty: everybody
  code TEXT NOT NULL,
  text TEXT NOT NULL,
  raised_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  times INTEGER NOT NULL DEFAULT 1,
  cleared_at INTEGER,
  acknowledged_at INTEGER,
  acknowledged_by TEXT NOT NULL DEFAULT ''
) STRICT;
-- One open row a matter: raised again it counts up.
CREATE UNIQUE INDEX alert_open ON alert (kind, store, thread) WHERE acknowledged_at IS NULL;
CREATE INDEX alert_standing ON alert (kind, store, thread) WHERE cleared_at IS NULL;

-- A thread that a named person follows up until it is answered.
CREATE TABLE watch (
  thread INTEGER PRIMARY KEY REFERENCES thread (id),
  watcher TEXT NOT NULL,
  every_ms INTEGER NOT NULL,
  since_at INTEGER NOT NULL,
  reminded_at INTEGER,
  priority_before INTEGER NOT NULL,  -- of the thread, to be put back with the end of the watch
  ended_at INTEGER,
  reason TEXT NOT NULL DEFAULT ''    -- of the end
) STRICT;
CREATE INDEX watch_running ON watch (thread) WHERE ended_at IS NULL;

-- Answers that leave at a chosen time.
ALTER TABLE outgoing ADD COLUMN send_at INTEGER;
ALTER TABLE outgoing ADD COLUMN if_buyer_writes INTEGER NOT NULL DEFAULT 1;  -- 1 the answer becomes a draft again, 2 it leaves all the same
ALTER TABLE outgoing ADD COLUMN buyer_wrote_at INTEGER;                      -- since it waits for its time
