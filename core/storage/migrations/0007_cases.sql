-- Claims, disputes, returns and wishes to cancel, as their platforms tell them. The conversation of each is a thread of kind Case (5).
CREATE TABLE platform_case (
  id INTEGER PRIMARY KEY,
  store INTEGER NOT NULL REFERENCES store (key),
  remote_id TEXT NOT NULL,
  thread INTEGER NOT NULL REFERENCES thread (id),
  kind INTEGER NOT NULL,
  stage TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT NOT NULL,
  reason_text TEXT NOT NULL,
  turn INTEGER NOT NULL,                -- 1 us, 2 buyer, 3 platform, 4 nobody: over
  order_remote_id TEXT NOT NULL,
  item_title TEXT NOT NULL,
  buyer_key TEXT NOT NULL,
  buyer_name TEXT NOT NULL,
  amount_minor INTEGER,
  amount_currency TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  updated_at INTEGER,
  closed_at INTEGER,
  due_at INTEGER,
  due_source INTEGER NOT NULL,
  due_note TEXT NOT NULL,
  outcome TEXT NOT NULL,
  wanted TEXT NOT NULL,
  counts_against_us INTEGER,
  actions TEXT NOT NULL,                -- JSON: what the platform allowed at read_at
  read_at INTEGER NOT NULL,
  UNIQUE (store, remote_id)
) STRICT;
CREATE INDEX platform_case_thread ON platform_case (thread);
CREATE INDEX platform_case_order ON platform_case (order_remote_id) WHERE order_remote_id <> '';
CREATE INDEX platform_case_open ON platform_case (turn, due_at) WHERE turn <> 4;

-- Which case an action of the outbox is for, and what was filled in.
ALTER TABLE outgoing ADD COLUMN action_case TEXT NOT NULL DEFAULT '';
ALTER TABLE outgoing ADD COLUMN action_answer TEXT NOT NULL DEFAULT '';
CREATE INDEX outgoing_case ON outgoing (store, action_case) WHERE action_case <> '';

-- Work of the team itself. Its number is its identity: the next one is one more than the last, and none is ever deleted.
CREATE TABLE ticket (
  number INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,                   -- of the list of kinds a team keeps; its checklist was copied when the ticket was made
  state INTEGER NOT NULL,               -- 1 new, 2 in progress, 3 waiting, 4 solved
  priority INTEGER NOT NULL,
  assignee TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  due_at INTEGER,
  solved_at INTEGER,
  escalated_at INTEGER,
  must_tick INTEGER NOT NULL,           -- 1: every item of the list before it counts as solved
  text TEXT NOT NULL
) STRICT;
CREATE INDEX ticket_open ON ticket (state, due_at) WHERE state <> 4;

-- What a ticket is about: 1 thread, 2 message, 3 order, 4 case, 5 shipment, 6 support case, 7 appeal. `target` is the id as text.
CREATE TABLE ticket_link (
  ticket INTEGER NOT NULL REFERENCES ticket (number),
  kind INTEGER NOT NULL,
  store INTEGER NOT NULL REFERENCES store (key),  -- order numbers are unique within a store only
  target TEXT NOT NULL,
  PRIMARY KEY (ticket, kind, store, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX ticket_link_target ON ticket_link (kind, target, store);

CREATE TABLE ticket_item (
  ticket INTEGER NOT NULL REFERENCES ticket (number),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  ticked_by TEXT NOT NULL,              -- '' while it is open
  ticked_at INTEGER,
  PRIMARY KEY (ticket, position)
) STRICT, WITHOUT ROWID;

-- Enquiries to a platform's own support, kept by hand.
CREATE TABLE support_case (
  id INTEGER PRIMARY KEY,
  store INTEGER NOT NULL REFERENCES store (key),
  site TEXT NOT NULL,                   -- whose support is asked; a store may sell on several
  platform_id TEXT NOT NULL,            -- the number the platform gave it, '' before
  category TEXT NOT NULL,               -- path of the guide: "account-health/appeal"
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  notice_id TEXT NOT NULL,              -- the notification or the ASIN it is about: the same one twice lengthens the wait
  notice_link TEXT NOT NULL,
  language TEXT NOT NULL,
  call_back TEXT NOT NULL,              -- number to be called at, '' for an answer in writing
  state INTEGER NOT NULL,               -- 1 being written, 2 sent, 3 answered, 4 closed
  defect_rate REAL,                     -- order defect rate when it was sent, as a share
  history TEXT NOT NULL,                -- earlier trouble of the account, in words
  opened_at INTEGER NOT NULL,
  sent_at INTEGER,
  expected_at INTEGER,
  answered_at INTEGER,
  closed_at INTEGER,
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX support_case_notice ON support_case (store, notice_id) WHERE notice_id <> '';
CREATE INDEX support_case_open ON support_case (state, expected_at) WHERE state <> 4;

CREATE TABLE support_follow_up (
  support_case INTEGER NOT NULL REFERENCES support_case (id),
  position INTEGER NOT NULL,
  at INTEGER NOT NULL,
  by_person TEXT NOT NULL,
  is_ours INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (support_case, position)
) STRICT, WITHOUT ROWID;

-- Plans of action against a performance notification.
CREATE TABLE appeal (
  id INTEGER PRIMARY KEY,
  store INTEGER NOT NULL REFERENCES store (key),
  thread INTEGER REFERENCES thread (id),    -- the notification, when it came as a mail
  notice_id TEXT NOT NULL,
  notice_link TEXT NOT NULL,
  reason TEXT NOT NULL,                 -- key of the list of reasons
  noticed_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  root_cause TEXT NOT NULL,
  corrective TEXT NOT NULL,
  preventive TEXT NOT NULL,
  machine_made TEXT NOT NULL,           -- JSON: the parts with machine-translated words nobody has confirmed
  facts TEXT NOT NULL,                  -- JSON: what is typed in and not a file: brand number, order numbers
  state INTEGER NOT NULL,               -- 1 being written, 2 ready, 3 handed in, 4 reinstated, 5 refused
  changed_at INTEGER NOT NULL,
  handed_in_at INTEGER,
  decided_at INTEGER,
  decision TEXT NOT NULL,               -- the platform's words
  created_by TEXT NOT NULL
) STRICT;
CREATE INDEX appeal_open ON appeal (state, due_at) WHERE state < 4;

-- Files of a case, a support case or an appeal, with where each came from. `owner_kind`: 4 case, 6 support case, 7 appeal.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  owner_kind INTEGER NOT NULL,
  owner TEXT NOT NULL,
  store INTEGER NOT NULL REFERENCES store (key),
  requirement TEXT NOT NULL,            -- key of the document it is for, '' for a further one
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  hash TEXT NOT NULL,                   -- SHA-256 of the bytes, in hex
  place TEXT NOT NULL,                  -- inside the workspace
  origin TEXT NOT NULL,                 -- where it came from, in words
  dated_at INTEGER,                     -- the date the document itself bears
  added_by TEXT NOT NULL,
  added_at INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_owner ON evidence (owner_kind, owner);
