-- Every version of a deadline's figures and of a calendar that ever counted: a proof names one, and this says what stood in it.
CREATE TABLE policy_version (
  subject TEXT NOT NULL,                -- what the row of a policy is about (rowKey), or "calendar:" with the calendar's id
  version INTEGER NOT NULL,
  body TEXT NOT NULL,                   -- JSON
  saved_at INTEGER NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (subject, version)
) STRICT, WITHOUT ROWID;

-- Threads whose tags or priority changed while a buyer waits: other clocks may run for them now. Whoever changed them.
CREATE TABLE clock_touch (
  thread INTEGER PRIMARY KEY
) STRICT;
CREATE TRIGGER thread_tag_given AFTER INSERT ON thread_tag WHEN EXISTS (SELECT 1 FROM thread WHERE id = NEW.thread AND needs_reply = 1)
BEGIN
  INSERT INTO clock_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM clock_touch WHERE thread = NEW.thread);
END;
CREATE TRIGGER thread_tag_taken AFTER DELETE ON thread_tag WHEN EXISTS (SELECT 1 FROM thread WHERE id = OLD.thread AND needs_reply = 1)
BEGIN
  INSERT INTO clock_touch (thread) SELECT OLD.thread WHERE NOT EXISTS (SELECT 1 FROM clock_touch WHERE thread = OLD.thread);
END;
CREATE TRIGGER thread_tag_changed AFTER UPDATE OF tag ON thread_tag WHEN EXISTS (SELECT 1 FROM thread WHERE id = NEW.thread AND needs_reply = 1)
BEGIN
  INSERT INTO clock_touch (thread) SELECT NEW.thread WHERE NOT EXISTS (SELECT 1 FROM clock_touch WHERE thread = NEW.thread);
END;
CREATE TRIGGER thread_priority_changed AFTER UPDATE OF priority ON thread WHEN OLD.priority <> NEW.priority AND NEW.needs_reply = 1
BEGIN
  INSERT INTO clock_touch (thread) SELECT NEW.id WHERE NOT EXISTS (SELECT 1 FROM clock_touch WHERE thread = NEW.id);
END;
CREATE TRIGGER thread_gone AFTER DELETE ON thread
BEGIN
  DELETE FROM clock_touch WHERE thread = OLD.id;
END;
