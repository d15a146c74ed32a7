-- Every version of the rule set as a whole, so that any of them can be had back. Rows are never changed.
CREATE TABLE rule_set (
  version INTEGER PRIMARY KEY,
  made_at INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  reason TEXT NOT NULL,
  restores INTEGER,                     -- the version it puts back
  body TEXT NOT NULL                    -- JSON
) STRICT;

-- What speaks for letting one version of one rule go live. kind: 1 a dry run, 2 a named person's word.
CREATE TABLE rule_proof (
  rule TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  at INTEGER NOT NULL,
  by_person TEXT NOT NULL,
  reason TEXT NOT NULL,
  messages INTEGER NOT NULL,            -- looked at
  matches INTEGER NOT NULL,
  PRIMARY KEY (rule, rule_version, kind)
) STRICT, WITHOUT ROWID;

-- One action of one rule on one message, done, withheld, or only written down. The message is named as its platform names it: however often it comes
-- again, a rule acts on it once.
CREATE TABLE rule_run (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  is_shadow INTEGER NOT NULL,
  store INTEGER NOT NULL REFERENCES store (key),
  remote_id TEXT NOT NULL,
  thread INTEGER NOT NULL REFERENCES thread (id),
  message INTEGER NOT NULL,             -- no reference: a message may be taken out of the cache and come again
  at INTEGER NOT NULL,
  action TEXT NOT NULL,
  value TEXT NOT NULL,
  result TEXT NOT NULL,                 -- who a conversation went to, and the like
  state INTEGER NOT NULL,               -- 1 done, 2 waits to be queued, 3 withheld
  why TEXT NOT NULL,                    -- code of what withheld it
  outgoing INTEGER,
  UNIQUE (rule, store, remote_id, action, value, is_shadow)
) STRICT;
CREATE INDEX rule_run_waiting ON rule_run (store, id) WHERE state = 2;
CREATE INDEX rule_run_answers ON rule_run (store, at) WHERE action = 'answer' AND is_shadow = 0;
CREATE INDEX rule_run_thread ON rule_run (thread, at) WHERE action = 'answer' AND is_shadow = 0;
CREATE INDEX rule_run_rule ON rule_run (rule, is_shadow, id);
