-- What has been told of each running clock, and when there is next something to tell. Not of the clock's own row: clocks are computed anew, and what
-- was said stays said.
CREATE TABLE deadline_watch (
  period INTEGER NOT NULL,
  policy TEXT NOT NULL,
  said INTEGER NOT NULL DEFAULT 0,      -- percent of the highest step told
  next_at INTEGER,                      -- NULL: nothing more
  PRIMARY KEY (period, policy)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadline_watch_next ON deadline_watch (next_at) WHERE next_at IS NOT NULL;
CREATE TRIGGER clock_started AFTER INSERT ON clock WHEN NEW.met_at IS NULL
BEGIN
  INSERT INTO deadline_watch (period, policy, next_at) VALUES (NEW.period, NEW.policy, 0) ON CONFLICT (period, policy) DO UPDATE SET next_at = 0;
END;
CREATE TRIGGER clock_runs_again AFTER UPDATE OF met_at ON clock WHEN NEW.met_at IS NULL AND OLD.met_at IS NOT NULL
BEGIN
  UPDATE deadline_watch SET next_at = 0 WHERE period = NEW.period AND policy = NEW.policy;
  DELETE FROM late_cause WHERE period = NEW.period;
END;
INSERT INTO deadline_watch (period, policy, next_at)
SELECT c.period, c.policy, 0 FROM clock c JOIN waiting_period p ON p.id = c.period WHERE c.met_at IS NULL AND p.ended_at IS NULL AND p.is_history = 0;

-- How far a wait was handed on: 1 to a colleague, 2 to the lead.
CREATE TABLE escalation (
  period INTEGER PRIMARY KEY,
  level INTEGER NOT NULL,
  moved_at INTEGER NOT NULL
) STRICT;

-- Why a deadline was met late. `cause` is '' until it has been looked at.
CREATE TABLE late_cause (
  period INTEGER PRIMARY KEY,
  policy TEXT NOT NULL,
  cause TEXT NOT NULL,
  late_ms INTEGER NOT NULL,
  met_at INTEGER NOT NULL
) STRICT;
CREATE INDEX late_cause_met ON late_cause (met_at);
CREATE INDEX late_cause_open ON late_cause (period) WHERE cause = '';
-- The clock that counts is the one that drives the inbox; where several were late, the first of them.
CREATE TRIGGER clock_met_late AFTER UPDATE OF met_at ON clock
WHEN NEW.met_at IS NOT NULL AND OLD.met_at IS NULL AND NEW.met_at >= NEW.due_at AND coalesce(json_extract(NEW.proof, '$.policy.drivesDueAt'), 1)
BEGIN
  INSERT INTO late_cause (period, policy, cause, late_ms, met_at) VALUES (NEW.period, NEW.policy, '', NEW.met_at - NEW.due_at, NEW.met_at)
  ON CONFLICT (period) DO UPDATE SET policy = NEW.policy, late_ms = NEW.met_at - NEW.due_at, cause = '' WHERE NEW.met_at - NEW.due_at > late_ms;
END;

-- Numbers of waits are given out again: nothing told of a wait that is gone may count for the next one.
CREATE TRIGGER wait_gone AFTER DELETE ON waiting_period
BEGIN
  DELETE FROM deadline_watch WHERE period = OLD.id;
  DELETE FROM escalation WHERE period = OLD.id;
  DELETE FROM late_cause WHERE period = OLD.id;
END;

-- The daily walk through every store: one line a store and day of its own calendar, to be ticked.
CREATE TABLE daily_round (
  day TEXT NOT NULL,                    -- "2026-11-22", of the store's clock
  store TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  ticked_at INTEGER,
  ticked_by TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (day, store)
) STRICT, WITHOUT ROWID;
CREATE INDEX daily_round_open ON daily_round (store, day) WHERE ticked_at IS NULL;

-- What waits to be told through a channel, in the order it happened.
CREATE TABLE alert_post (
  id INTEGER PRIMARY KEY,
  channel TEXT NOT NULL,
  uid TEXT NOT NULL,                    -- the same over every attempt
  step TEXT NOT NULL,
  text TEXT NOT NULL,                   -- without buyer data unless the channel asks for it
  facts TEXT NOT NULL,                  -- JSON for receivers that are programs
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX alert_post_channel ON alert_post (channel, id);

-- When each channel is next tried, and how often it failed in a row.
CREATE TABLE alert_channel_state (
  channel TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  not_before_at INTEGER NOT NULL,
  event_seq INTEGER NOT NULL DEFAULT 0  -- of the journal: what a webhook of events was given so far
) STRICT, WITHOUT ROWID;

-- Every attempt and its outcome.
CREATE TABLE alert_delivery (
  id INTEGER PRIMARY KEY,
  channel TEXT NOT NULL,
  at INTEGER NOT NULL,
  uid TEXT NOT NULL,
  step TEXT NOT NULL,
  messages INTEGER NOT NULL,            -- merged into it
  status INTEGER NOT NULL,              -- of HTTP or SMTP; 0: there was none
  outcome TEXT NOT NULL,                -- "delivered", "later", "refused", "given-up"
  code TEXT NOT NULL                    -- of the error
) STRICT;
