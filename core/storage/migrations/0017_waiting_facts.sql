-- What became of every wait of every buyer, as the figures of the dashboards count it: made from messages, waits, clocks and the journal, and made anew
-- for each thread that one of them changed. Nothing here is the only place of anything.
CREATE TABLE fact_word (
  key INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

-- agent, holder, cause, calendar, policy and the numbers in `tags` are keys of fact_word; 0: none.
CREATE TABLE wait_fact (
  id INTEGER PRIMARY KEY,
  thread INTEGER NOT NULL REFERENCES thread (id),
  store INTEGER NOT NULL REFERENCES store (key),
  position INTEGER NOT NULL,            -- in its thread, from 0
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  end_kind INTEGER NOT NULL,            -- of core/domain/waiting_period.h; 0: it is open
  traits INTEGER NOT NULL,              -- bits of core/domain/wait_fact.h
  zone_minutes INTEGER NOT NULL,        -- by how much the clock of the store was ahead of UTC when it began
  due_at INTEGER,                       -- the earliest deadline that sorts the inbox
  own_due_at INTEGER,                   -- the earliest of the team's own targets
  assigned_at INTEGER,
  opened_at INTEGER,
  drafted_at INTEGER,
  sent_at INTEGER,                      -- a person pressed Send
  automatic_at INTEGER,                 -- the first automatic answer
  resolved_at INTEGER,                  -- only of the first wait of a conversation, or after it was closed
  ordered_at INTEGER,                   -- the first order the buyer placed from its start on
  agent INTEGER NOT NULL,
  holder INTEGER NOT NULL,
  cause INTEGER NOT NULL,
  calendar INTEGER NOT NULL,
  policy INTEGER NOT NULL,
  tags TEXT NOT NULL,                   -- numbers separated by spaces
  day INTEGER NOT NULL AS (started_at / 86400000) VIRTUAL
) STRICT;
CREATE INDEX wait_fact_thread ON wait_fact (thread, position);
CREATE INDEX wait_fact_day ON wait_fact (day);

-- The facts of one UTC day packed into one value: a dashboard over a million messages reads these. Absent while they change.
CREATE TABLE wait_day (
  day INTEGER PRIMARY KEY,
  waits INTEGER NOT NULL,
  last_end_at INTEGER,                  -- with a page only; NULL: one of them is open
  page BLOB
) STRICT;
CREATE INDEX wait_day_unpacked ON wait_day (day) WHERE page IS NULL;
CREATE TRIGGER wait_fact_added AFTER INSERT ON wait_fact
BEGIN
  INSERT INTO wait_day (day, waits) VALUES (NEW.started_at / 86400000, 1)
  ON CONFLICT (day) DO UPDATE SET waits = waits + 1, page = NULL;
END;
CREATE TRIGGER wait_fact_removed AFTER DELETE ON wait_fact
BEGIN
  UPDATE wait_day SET waits = waits - 1, page = NULL WHERE day = OLD.started_at / 86400000;
  DELETE FROM wait_day WHERE day = OLD.started_at / 86400000 AND waits = 0;
END;

-- When somebody began to write: a draft's own row goes with the answer.
CREATE TABLE draft_start (
  thread INTEGER NOT NULL REFERENCES thread (id),
  at INTEGER NOT NULL,
  PRIMARY KEY (thread, at)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER draft_begun AFTER INSERT ON draft
BEGIN
  INSERT INTO draft_start (thread, at) SELECT NEW.thread, NEW.updated_at
  WHERE NOT EXISTS (SELECT 1 FROM draft_start WHERE thread = NEW.thread AND at = NEW.updated_at);
END;

-- Threads whose facts have to be made anew. Whoever changed what they are made from.
CREATE TABLE fact_touch (
  thread INTEGER PRIMARY KEY
) STRICT;
CREATE TRIGGER message_touches_facts AFTER INSERT ON message
BEGIN
  INSERT INTO fact_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = NEW.thread);
END;
CREATE TRIGGER message_changes_facts AFTER UPDATE OF thread, direction, author, author_name, sent_at, delivery, is_deleted ON message
WHEN OLD.thread <> NEW.thread OR OLD.direction <> NEW.direction OR OLD.author <> NEW.author OR OLD.author_name <> NEW.author_name
  OR OLD.sent_at <> NEW.sent_at OR OLD.delivery <> NEW.delivery OR OLD.is_deleted <> NEW.is_deleted
BEGIN
  INSERT INTO fact_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = NEW.thread);
  INSERT INTO fact_touch (thread) SELECT OLD.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = OLD.thread);
END;
CREATE TRIGGER wait_begun_touches_facts AFTER INSERT ON waiting_period
BEGIN
  INSERT INTO fact_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = NEW.thread);
END;
CREATE TRIGGER wait_changes_facts AFTER UPDATE ON waiting_period
BEGIN
  INSERT INTO fact_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = NEW.thread);
END;
CREATE TRIGGER wait_gone_touches_facts AFTER DELETE ON waiting_period
BEGIN
  INSERT INTO fact_touch (thread) SELECT OLD.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = OLD.thread);
END;
CREATE TRIGGER clock_touches_facts AFTER INSERT ON clock
BEGIN
  INSERT INTO fact_touch (thread) SELECT p.thread FROM waiting_period p
  WHERE p.id = NEW.period AND NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = p.thread);
END;
CREATE TRIGGER clock_gone_touches_facts AFTER DELETE ON clock
BEGIN
  INSERT INTO fact_touch (thread) SELECT p.thread FROM waiting_period p
  WHERE p.id = OLD.period AND NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = p.thread);
END;
CREATE TRIGGER cause_touches_facts AFTER UPDATE OF cause ON late_cause
BEGIN
  INSERT INTO fact_touch (thread) SELECT p.thread FROM waiting_period p
  WHERE p.id = NEW.period AND NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = p.thread);
END;
CREATE TRIGGER thread_touches_facts AFTER UPDATE OF kind, status, needs_reply, assignee, unread, merged_into, buyer_key ON thread
WHEN OLD.kind <> NEW.kind OR OLD.status <> NEW.status OR OLD.needs_reply <> NEW.needs_reply OR OLD.assignee <> NEW.assignee
  OR OLD.unread > NEW.unread OR OLD.merged_into IS NOT NEW.merged_into OR OLD.buyer_key <> NEW.buyer_key
BEGIN
  INSERT INTO fact_touch (thread) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = NEW.id);
END;
CREATE TRIGGER tag_given_touches_facts AFTER INSERT ON thread_tag
BEGIN
  INSERT INTO fact_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = NEW.thread);
END;
CREATE TRIGGER tag_taken_touches_facts AFTER DELETE ON thread_tag
BEGIN
  INSERT INTO fact_touch (thread) SELECT OLD.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = OLD.thread);
END;
CREATE TRIGGER tag_changed_touches_facts AFTER UPDATE OF tag ON thread_tag
BEGIN
  INSERT INTO fact_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = NEW.thread);
END;
CREATE TRIGGER tag_renamed_touches_facts AFTER UPDATE OF name ON tag WHEN OLD.name <> NEW.name
BEGIN
  INSERT INTO fact_touch (thread) SELECT thread FROM thread_tag WHERE tag = NEW.key AND thread NOT IN (SELECT thread FROM fact_touch);
END;
CREATE TRIGGER sending_touches_facts AFTER UPDATE OF sent_at, remote_id ON outgoing
WHEN OLD.sent_at IS NOT NEW.sent_at OR OLD.remote_id <> NEW.remote_id
BEGIN
  INSERT INTO fact_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM fact_touch WHERE thread = NEW.thread);
END;
-- Only questions can become orders. Kind 1.
CREATE TRIGGER order_touches_facts AFTER INSERT ON shop_order WHEN NEW.buyer_key <> ''
BEGIN
  INSERT INTO fact_touch (thread) SELECT t.id FROM thread t INDEXED BY thread_buyer
  WHERE t.buyer_key = NEW.buyer_key AND t.buyer_key <> '' AND t.store = NEW.store AND t.kind = 1 AND t.id NOT IN (SELECT thread FROM fact_touch);
END;
CREATE TRIGGER order_changes_facts AFTER UPDATE OF placed_at, buyer_key ON shop_order
WHEN NEW.buyer_key <> '' AND (OLD.placed_at IS NOT NEW.placed_at OR OLD.buyer_key <> NEW.buyer_key)
BEGIN
  INSERT INTO fact_touch (thread) SELECT t.id FROM thread t INDEXED BY thread_buyer
  WHERE t.buyer_key = NEW.buyer_key AND t.buyer_key <> '' AND t.store = NEW.store AND t.kind = 1 AND t.id NOT IN (SELECT thread FROM fact_touch);
END;
CREATE TRIGGER thread_leaves_facts BEFORE DELETE ON thread
BEGIN
  DELETE FROM wait_fact WHERE thread = OLD.id;
  DELETE FROM draft_start WHERE thread = OLD.id;
END;
CREATE TRIGGER thread_gone_from_facts AFTER DELETE ON thread
BEGIN
  DELETE FROM fact_touch WHERE thread = OLD.id;
END;

-- Everything that is stored already: worked off in small steps, the newest first. Notices (4) and cases (5) have no waits of this kind.
INSERT INTO fact_touch (thread) SELECT id FROM thread WHERE kind NOT IN (4, 5) AND merged_into IS NULL;
