#pragma once

#include <string>
#include <vector>

#include "core/desk/values.h"

namespace inquiry::desk {

struct Parts;

struct ReplyRequest {
  ThreadId thread;
  std::string text;
  std::vector<OutgoingAttachment> attachments;  // localPath = file to take over
  std::string templateId;
  std::string overrideReason;  // lets warnings through; forbidden findings need the right and are journalled
  enum class Hold { UndoWindow, None } hold = Hold::UndoWindow;  // None: inquirydeskctl
  enum class After { Keep, Close } after = After::Keep;
};

// The answer to send(): either an item on its way or the findings that stopped it.
struct ReplyResult {
  std::optional<Outgoing> item;
  CheckResult check;
};

// Answering. Blocks; not from the window's thread, except limits() and check() of a loaded thread, which only compute.
class ReplyService {
 public:
  explicit ReplyService(Parts& parts) : m_parts(parts) {}
  Result<ComposerLimits> limits(ThreadId thread) const;
  // Pure and fast: for every keystroke. `limits` and `detail` as loaded.
  CheckResult check(const ThreadDetail& detail, const ComposerLimits& limits, const std::string& text,
                    const std::vector<OutgoingAttachment>& attachments) const;
  // Runs the check, then makes the row durable: held for the undo window, or queued.
  Result<ReplyResult> send(const ReplyRequest& request);
  // Takes a held item back into the draft; Conflict when it has left.
  Result<DraftView> undoSend(OutgoingId id);
  Status sendNow(OutgoingId id);  // ends the hold; Conflict when it is over already
  Result<std::vector<Outgoing>> outbox() const;
  Result<Outgoing> outgoing(OutgoingId id) const;
  Status cancel(OutgoingId id);
  // Only what cannot have arrived: refused, or asked about before it ever left. Refused "outbox.uncertain" otherwise.
  Status retry(OutgoingId id);
  enum class Outcome { Sent, NotSent };
  Status resolve(OutgoingId id, Outcome outcome);

  // The database was put back or lost its newest changes: everything it takes for unsent waits for a person's word.
  Status holdDoubtful(const std::string& why);

  Status saveDraft(ThreadId thread, const std::string& text, const std::vector<OutgoingAttachment>& attachments);
  Status discardDraft(ThreadId thread);

  // Ranked for the thread's language and marketplace; `filter` is matched fuzzily against title, scene and shortcut.
  Result<std::vector<TemplateRow>> templates(ThreadId thread, const std::string& filter) const;
  Result<RenderedTemplate> render(const TemplateId& id, ThreadId thread) const;
  // Seconds a sent answer can still be taken back, as shown; the hold itself is 3 s longer.
  int undoSeconds() const;
  Status setUndoSeconds(int seconds);  // 0 to 30

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
