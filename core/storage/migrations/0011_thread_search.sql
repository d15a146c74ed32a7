-- Who wrote and about which order, as words: a name or a number typed into the search finds the conversation, whatever its messages say.
CREATE VIRTUAL TABLE thread_search USING fts5 (buyer_name, order_remote_id, content = 'thread', content_rowid = 'id', tokenize = 'desk');
INSERT INTO thread_search (thread_search) VALUES ('rebuild');
CREATE TRIGGER thread_named AFTER INSERT ON thread
BEGIN
  INSERT INTO thread_search (rowid, buyer_name, order_remote_id) VALUES (NEW.id, NEW.buyer_name, NEW.order_remote_id);
END;
CREATE TRIGGER thread_renamed AFTER UPDATE OF buyer_name, order_remote_id ON thread
WHEN OLD.buyer_name <> NEW.buyer_name OR OLD.order_remote_id <> NEW.order_remote_id
BEGIN
  INSERT INTO thread_search (thread_search, rowid, buyer_name, order_remote_id) VALUES ('delete', OLD.id, OLD.buyer_name, OLD.order_remote_id);
  INSERT INTO thread_search (rowid, buyer_name, order_remote_id) VALUES (NEW.id, NEW.buyer_name, NEW.order_remote_id);
END;
CREATE TRIGGER thread_unnamed AFTER DELETE ON thread
BEGIN
  INSERT INTO thread_search (thread_search, rowid, buyer_name, order_remote_id) VALUES ('delete', OLD.id, OLD.buyer_name, OLD.order_remote_id);
END;
