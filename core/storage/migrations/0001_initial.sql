-- Instants are milliseconds since 1970 UTC and end in _at or _until. Numbers of enumerations are those of core/domain and never change.
-- Session pragmas stand in connection.cpp; the text of this file is frozen once released.

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE store (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  marketplace INTEGER NOT NULL,
  site TEXT NOT NULL,
  name TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  mode INTEGER NOT NULL,
  history_since_at INTEGER,
  proxy TEXT,
  endpoints TEXT NOT NULL DEFAULT '{}',  -- JSON object
  mailbox TEXT,                          -- JSON object
  is_sandbox INTEGER NOT NULL DEFAULT 0,
  added_at INTEGER NOT NULL,
  removed_at INTEGER,
  complete_since_at INTEGER              -- everything from here on is stored, apart from store_gap
) STRICT;

CREATE TABLE store_gap (
  store INTEGER NOT NULL REFERENCES store (key),
  from_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  PRIMARY KEY (store, from_at, until_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE store_health (
  store INTEGER PRIMARY KEY REFERENCES store (key),
  state INTEGER NOT NULL,
  since_at INTEGER,
  detail TEXT NOT NULL,
  throttled_until INTEGER,
  last_success_at INTEGER,
  next_sync_at INTEGER,
  grant_expires_at INTEGER,
  interval_ms INTEGER,
  unsent INTEGER NOT NULL,
  failures_in_a_row INTEGER NOT NULL
) STRICT;

CREATE TABLE watermark (
  store INTEGER NOT NULL REFERENCES store (key),
  stream TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (store, stream)
) STRICT, WITHOUT ROWID;

CREATE TABLE sweep_target (
  store INTEGER NOT NULL REFERENCES store (key),
  key TEXT NOT NULL,
  active_at INTEGER,
  swept_at INTEGER,
  swept_rank INTEGER NOT NULL AS (coalesce(swept_at, 0)) VIRTUAL,
  PRIMARY KEY (store, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX sweep_target_waiting ON sweep_target (store, swept_rank, active_at);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  languages TEXT NOT NULL DEFAULT '',  -- separated by spaces
  is_active INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
INSERT INTO person (id, name) VALUES ('me', 'Me');

-- The lists of the window are ranges of one index. `lane` says which list a thread stands in:
--   1 needs a reply, 2 open without need, 3 waiting, 4 snoozed, 5 closed, 6 platform notice, 0 merged into another (in no list)
-- and the ranks are sort keys without NULL, so that the key of a row is its place and a page begins behind a key.
CREATE TABLE thread (
  id INTEGER PRIMARY KEY,
  store INTEGER NOT NULL REFERENCES store (key),
  remote_id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  buyer_key TEXT NOT NULL DEFAULT '',
  buyer_name TEXT NOT NULL DEFAULT '',
  order_remote_id TEXT NOT NULL DEFAULT '',
  item_remote_id TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  excerpt TEXT NOT NULL DEFAULT '',
  status INTEGER NOT NULL DEFAULT 1,
  needs_reply INTEGER NOT NULL DEFAULT 0,
  unread INTEGER NOT NULL DEFAULT 0,
  is_history INTEGER NOT NULL DEFAULT 0,
  send_blocked INTEGER NOT NULL DEFAULT 0,
  send_blocked_reason TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  assignee TEXT NOT NULL DEFAULT '',
  priority INTEGER NOT NULL DEFAULT 2,
  due_at INTEGER,
  oldest_unanswered_at INTEGER,
  last_message_at INTEGER,
  snoozed_until INTEGER,
  created_at INTEGER,
  message_count INTEGER NOT NULL DEFAULT 0,
  unanswered_count INTEGER NOT NULL DEFAULT 0,
  has_attachment INTEGER NOT NULL DEFAULT 0,
  has_draft INTEGER NOT NULL DEFAULT 0,
  has_failed_send INTEGER NOT NULL DEFAULT 0,
  has_case INTEGER NOT NULL DEFAULT 0,
  is_vip INTEGER NOT NULL DEFAULT 0,
  merged_into INTEGER REFERENCES thread (id),
  lane INTEGER NOT NULL AS (CASE WHEN merged_into IS NOT NULL THEN 0 WHEN kind = 4 THEN 6 WHEN status = 4 THEN 5 WHEN status = 3 THEN 4
                                 WHEN status = 2 THEN 3 WHEN needs_reply THEN 1 ELSE 2 END) VIRTUAL,
  is_listed INTEGER NOT NULL AS (merged_into IS NULL AND kind <> 4) VIRTUAL,
  due_rank INTEGER NOT NULL AS (coalesce(due_at, 9000000000000000)) VIRTUAL,
  last_rank INTEGER NOT NULL AS (coalesce(last_message_at, created_at, 0)) VIRTUAL,
  snooze_rank INTEGER NOT NULL AS (coalesce(snoozed_until, 0)) VIRTUAL,
  place INTEGER NOT NULL AS (id) VIRTUAL,  -- the id as an index may compare it: a row value ends in front of a rowid
  UNIQUE (store, remote_id)
) STRICT;
-- Closed threads are most of all and stand in one list only, so most indexes leave them out.
CREATE INDEX thread_due ON thread (lane, due_rank, place);
CREATE INDEX thread_last ON thread (lane, last_rank, place) WHERE lane <> 5;
CREATE INDEX thread_store_due ON thread (store, lane, due_rank, place) WHERE lane <> 5;
CREATE INDEX thread_store_last ON thread (store, lane, last_rank, place) WHERE lane <> 5;
CREATE INDEX thread_listed ON thread (is_listed, last_rank, place);
CREATE INDEX thread_store_listed ON thread (store, is_listed, last_rank, place);
CREATE INDEX thread_assignee_due ON thread (assignee, lane, due_rank, place);
CREATE INDEX thread_unread ON thread (last_rank, place) WHERE unread = 1;
CREATE INDEX thread_snoozed ON thread (snooze_rank, place) WHERE lane = 4;
CREATE INDEX thread_case ON thread (lane, due_rank, place) WHERE has_case = 1 OR kind = 5;
CREATE INDEX thread_order ON thread (order_remote_id) WHERE order_remote_id <> '';
CREATE INDEX thread_buyer ON thread (buyer_key, store, last_rank) WHERE buyer_key <> '';
CREATE INDEX thread_merged ON thread (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE tag (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  colour TEXT NOT NULL,
  is_preset INTEGER NOT NULL DEFAULT 0,
  position INTEGER NOT NULL
) STRICT;
INSERT INTO tag (key, name, colour, is_preset, position) VALUES
  (1, 'returns', '#b3541e', 1, 0), (2, 'logistics', '#0b57d0', 1, 1), (3, 'quality', '#8e24aa', 1, 2),
  (4, 'invoice', '#00695c', 1, 3), (5, 'pre-sale', '#5f6368', 1, 4);

-- Carries the sort keys of its thread, so that the list of a tag is an index range, too; the triggers below keep them equal.
CREATE TABLE thread_tag (
  thread INTEGER NOT NULL REFERENCES thread (id),
  tag INTEGER NOT NULL REFERENCES tag (key),
  lane INTEGER NOT NULL,
  is_listed INTEGER NOT NULL,
  due_rank INTEGER NOT NULL,
  last_rank INTEGER NOT NULL,
  PRIMARY KEY (thread, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX thread_tag_due ON thread_tag (tag, lane, due_rank, thread) WHERE lane <> 5;
CREATE INDEX thread_tag_last ON thread_tag (tag, lane, last_rank, thread) WHERE lane <> 5;
CREATE INDEX thread_tag_listed ON thread_tag (tag, is_listed, last_rank, thread);

CREATE TRIGGER thread_moved AFTER UPDATE OF kind, status, needs_reply, due_at, last_message_at, created_at, merged_into ON thread
WHEN OLD.lane <> NEW.lane OR OLD.is_listed <> NEW.is_listed OR OLD.due_rank <> NEW.due_rank OR OLD.last_rank <> NEW.last_rank
BEGIN
  UPDATE thread_tag SET lane = NEW.lane, is_listed = NEW.is_listed, due_rank = NEW.due_rank, last_rank = NEW.last_rank
  WHERE thread = NEW.id;
END;

-- How many threads stand in each lane of a store: the figures beside the navigation.
CREATE TABLE thread_count (
  store INTEGER NOT NULL REFERENCES store (key),
  lane INTEGER NOT NULL,
  threads INTEGER NOT NULL,
  PRIMARY KEY (store, lane)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER thread_added AFTER INSERT ON thread
BEGIN
  INSERT INTO thread_count (store, lane, threads) VALUES (NEW.store, NEW.lane, 1)
  ON CONFLICT (store, lane) DO UPDATE SET threads = threads + 1;
END;
CREATE TRIGGER thread_removed AFTER DELETE ON thread
BEGIN
  UPDATE thread_count SET threads = threads - 1 WHERE store = OLD.store AND lane = OLD.lane;
END;
CREATE TRIGGER thread_lane_changed AFTER UPDATE OF kind, status, needs_reply, merged_into ON thread
WHEN OLD.lane <> NEW.lane
BEGIN
  UPDATE thread_count SET threads = threads - 1 WHERE store = OLD.store AND lane = OLD.lane;
  INSERT INTO thread_count (store, lane, threads) VALUES (NEW.store, NEW.lane, 1)
  ON CONFLICT (store, lane) DO UPDATE SET threads = threads + 1;
END;

-- The id tells the time (core/storage/message_id.h). The long columns stand last: what lists read lies in front of them.
CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  store INTEGER NOT NULL REFERENCES store (key),
  thread INTEGER NOT NULL REFERENCES thread (id),
  origin INTEGER REFERENCES thread (id),  -- the thread it was written in, when a merge or split moved it
  remote_id TEXT NOT NULL,
  direction INTEGER NOT NULL,
  author INTEGER NOT NULL,
  sent_at INTEGER NOT NULL,
  read_at INTEGER,
  delivery INTEGER NOT NULL DEFAULT 0,
  is_edited INTEGER NOT NULL DEFAULT 0,
  is_deleted INTEGER NOT NULL DEFAULT 0,
  revision INTEGER NOT NULL DEFAULT 1,
  attachments INTEGER NOT NULL DEFAULT 0,
  language TEXT NOT NULL DEFAULT '',
  author_name TEXT NOT NULL DEFAULT '',
  moderation TEXT NOT NULL DEFAULT '',
  subject TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT '',
  -- Words of the search index for what a message itself can be filtered by; the runes keep them apart from anything people write.
  facets TEXT NOT NULL AS ('ᛟ' || store || ' ᛢ' || language) VIRTUAL,
  UNIQUE (store, remote_id)
) STRICT;
CREATE INDEX message_thread ON message (thread, id);
CREATE INDEX message_origin ON message (origin) WHERE origin IS NOT NULL;

CREATE TABLE message_payload (
  message INTEGER PRIMARY KEY REFERENCES message (id),
  payload TEXT NOT NULL
) STRICT;

CREATE TABLE message_revision (
  message INTEGER NOT NULL REFERENCES message (id),
  revision INTEGER NOT NULL,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  replaced_at INTEGER NOT NULL,
  PRIMARY KEY (message, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  message INTEGER NOT NULL REFERENCES message (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  remote_url TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (message, position)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE message_search USING fts5 (subject, text, facets, content = 'message', content_rowid = 'id', tokenize = 'desk');
-- Fewer, larger parts: an import writes several thousand messages at a time.
INSERT INTO message_search (message_search, rank) VALUES ('hashsize', 16777216), ('automerge', 8);
INSERT INTO message_search (message_search, rank) VALUES ('rank', 'bm25(1.0, 1.0, 0.0)');

-- Stored, not searchable yet.
CREATE TABLE search_backlog (
  message INTEGER PRIMARY KEY
) STRICT;

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO counter (name, value) VALUES ('message', 0), ('indexed', 0);
CREATE TRIGGER message_added AFTER INSERT ON message
BEGIN
  UPDATE counter SET value = value + 1 WHERE name = 'message';
  INSERT INTO search_backlog (message) VALUES (NEW.id);
END;
CREATE TRIGGER message_removed AFTER DELETE ON message
BEGIN
  UPDATE counter SET value = value - 1 WHERE name = 'message';
END;

CREATE TABLE waiting_period (
  id INTEGER PRIMARY KEY,
  thread INTEGER NOT NULL REFERENCES thread (id),
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  end_kind INTEGER,
  reason TEXT NOT NULL DEFAULT '',
  actor TEXT NOT NULL DEFAULT '',
  is_history INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX waiting_period_thread ON waiting_period (thread, id);
CREATE UNIQUE INDEX waiting_period_open ON waiting_period (thread) WHERE ended_at IS NULL;

CREATE TABLE clock (
  period INTEGER NOT NULL REFERENCES waiting_period (id),
  policy TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  met_at INTEGER,
  proof TEXT NOT NULL,
  PRIMARY KEY (period, policy)
) STRICT, WITHOUT ROWID;

CREATE TABLE shop_order (
  id INTEGER PRIMARY KEY,
  store INTEGER NOT NULL REFERENCES store (key),
  remote_id TEXT NOT NULL,
  pack_id TEXT NOT NULL,
  buyer_key TEXT NOT NULL,
  buyer_name TEXT NOT NULL,
  status TEXT NOT NULL,
  payment_status TEXT NOT NULL,
  total_minor INTEGER,
  total_currency TEXT NOT NULL,
  placed_at INTEGER,
  updated_at INTEGER,
  destination_country TEXT NOT NULL,
  fetched_at INTEGER NOT NULL,
  UNIQUE (store, remote_id)
) STRICT;
CREATE INDEX shop_order_number ON shop_order (remote_id);
CREATE INDEX shop_order_pack ON shop_order (store, pack_id) WHERE pack_id <> '';
CREATE INDEX shop_order_buyer ON shop_order (store, buyer_key, placed_at) WHERE buyer_key <> '';

CREATE TABLE order_line (
  shop_order INTEGER NOT NULL REFERENCES shop_order (id),
  position INTEGER NOT NULL,
  item_remote_id TEXT NOT NULL,
  sku TEXT NOT NULL,
  title TEXT NOT NULL,
  variation TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  price_minor INTEGER,
  price_currency TEXT NOT NULL,
  PRIMARY KEY (shop_order, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX order_line_item ON order_line (item_remote_id);

CREATE TABLE shipment (
  shop_order INTEGER NOT NULL REFERENCES shop_order (id),
  position INTEGER NOT NULL,
  remote_id TEXT NOT NULL,
  carrier TEXT NOT NULL,
  tracking_number TEXT NOT NULL,
  tracking_url TEXT NOT NULL,
  status TEXT NOT NULL,
  shipped_at INTEGER,
  delivered_at INTEGER,
  expected_at INTEGER,
  PRIMARY KEY (shop_order, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE outgoing (
  id INTEGER PRIMARY KEY,
  client_id TEXT NOT NULL UNIQUE,
  store INTEGER NOT NULL REFERENCES store (key),
  thread INTEGER NOT NULL REFERENCES thread (id),
  thread_remote_id TEXT NOT NULL,
  kind INTEGER NOT NULL,
  text TEXT NOT NULL,
  attachments TEXT NOT NULL,  -- JSON array
  actor TEXT NOT NULL,
  template TEXT NOT NULL,
  override_reason TEXT NOT NULL,
  state INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  release_at INTEGER,
  sending_at INTEGER,
  sent_at INTEGER,
  not_before_at INTEGER,
  baseline TEXT NOT NULL,  -- JSON array
  remote_id TEXT NOT NULL,
  error_kind INTEGER,
  error_text TEXT NOT NULL,
  close_after_send INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX outgoing_claimed ON outgoing (store, remote_id) WHERE remote_id <> '';
CREATE INDEX outgoing_state ON outgoing (state, store, id);
CREATE INDEX outgoing_thread ON outgoing (thread, id);

CREATE TABLE draft (
  thread INTEGER PRIMARY KEY REFERENCES thread (id),
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  template TEXT NOT NULL,
  attachments TEXT NOT NULL,  -- JSON array
  updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  thread INTEGER NOT NULL REFERENCES thread (id),
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  edited_at INTEGER
) STRICT;
CREATE INDEX note_thread ON note (thread, id);

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,  -- JSON object
  search TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE reply_template (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  title_zh TEXT NOT NULL DEFAULT '',
  scene TEXT NOT NULL,
  shortcut TEXT NOT NULL,
  owner TEXT NOT NULL,
  review_at INTEGER,
  is_approved INTEGER NOT NULL,
  revision INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reply_template_shortcut ON reply_template (shortcut) WHERE shortcut <> '';

CREATE TABLE template_variant (
  template TEXT NOT NULL REFERENCES reply_template (id),
  position INTEGER NOT NULL,
  language TEXT NOT NULL,
  marketplace INTEGER NOT NULL,  -- 0: every one
  text TEXT NOT NULL,
  PRIMARY KEY (template, position),
  UNIQUE (template, language, marketplace)
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_entry (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  label TEXT NOT NULL,
  inverse TEXT NOT NULL,
  undone_at INTEGER
) STRICT;
CREATE INDEX undo_entry_open ON undo_entry (actor, id) WHERE undone_at IS NULL;

-- Credentials and grants of stores, encrypted once more; the store's id as text, because they may come before its row.
CREATE TABLE secret (
  store TEXT NOT NULL,
  key TEXT NOT NULL,
  cipher BLOB NOT NULL,
  PRIMARY KEY (store, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE grant_pair (
  store TEXT NOT NULL,
  is_previous INTEGER NOT NULL,
  generation INTEGER NOT NULL,
  cipher BLOB NOT NULL,
  PRIMARY KEY (store, is_previous)
) STRICT, WITHOUT ROWID;
CREATE TABLE grant_refresh (
  store TEXT PRIMARY KEY,
  from_generation INTEGER NOT NULL,
  started_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Append only. Every row carries the hash of the one before it of the same device; the head names the last one.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  device TEXT NOT NULL,
  device_seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject_kind INTEGER NOT NULL,
  subject TEXT NOT NULL,
  payload TEXT NOT NULL,
  previous_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  UNIQUE (device, device_seq)
) STRICT;
-- Arrivals are most of the rows and their messages tell of them.
CREATE INDEX journal_subject ON journal (subject_kind, subject, seq) WHERE kind <> 'message.arrived';
CREATE TABLE journal_head (
  device TEXT PRIMARY KEY,
  device_seq INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only');
END;
CREATE TRIGGER journal_keeps_all BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only');
END;
