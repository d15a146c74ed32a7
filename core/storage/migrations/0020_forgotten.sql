-- Words of the journal may be taken out for a buyer who wants to be forgotten, in this one form; a row "journal.erased" bears witness to what is left of
-- each row, so that the chain still proves itself.
DROP TRIGGER journal_keeps_rows;
CREATE TRIGGER journal_keeps_rows BEFORE UPDATE ON journal
WHEN NOT (NEW.payload = '{"erased":true}' AND NEW.subject IN (OLD.subject, '') AND NEW.seq = OLD.seq AND NEW.device = OLD.device AND NEW.device_seq = OLD.device_seq
          AND NEW.at = OLD.at AND NEW.actor = OLD.actor AND NEW.kind = OLD.kind AND NEW.subject_kind = OLD.subject_kind AND NEW.previous_hash = OLD.previous_hash
          AND NEW.hash = OLD.hash)
BEGIN
  SELECT RAISE(ABORT, 'the journal is append only');
END;

-- Files that left the desk with data of buyers: whoever wants to be forgotten stands in them, too.
CREATE TABLE handed_out (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,                   -- "backup", "export", "evidence", "archive"
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  made_by TEXT NOT NULL
) STRICT;
