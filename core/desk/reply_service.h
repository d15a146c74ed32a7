#pragma once

#include <string>
#include <vector>

#include "core/desk/progress.h"
#include "core/desk/values.h"

namespace inquiry::desk {

struct Parts;

// The rule of the warning about the same template twice in a row.
inline constexpr const char* kTemplateRepeated = "template.repeated";

struct ReplyRequest {
  ThreadId thread;
  std::string text;
  std::vector<OutgoingAttachment> attachments;  // localPath = file to take over
  std::string templateId;
  std::string overrideReason;  // lets warnings through; forbidden findings need the right and are journalled
  enum class Hold { UndoWindow, None } hold = Hold::UndoWindow;  // None: inquirydeskctl
  enum class After { Keep, Close } after = After::Keep;
  // Send later: held until then instead of for the undo window. More than 15 minutes late - the desk was not running, or offline - it waits for a
  // person's word. `ifBuyerWrites` says what a message of the buyer before that time does to it: a draft again with an alert, or nothing. An answer
  // written in the thread meanwhile neither sends nor cancels it.
  std::optional<Instant> sendAt = {};
  IfBuyerWrites ifBuyerWrites = IfBuyerWrites::Cancel;
  Duration holdLonger{0};                                    // beyond the undo window
  enum class Draft { Remove, Keep } draft = Draft::Remove;  // Keep: what stands in the composer is another text
};

// The hold outlasts what is shown, so that a click in the last second still wins.
inline constexpr Duration kHoldBeyondShown = std::chrono::seconds(3);

// The answer to send(): an item on its way, or the findings that stopped it.
struct ReplyResult {
  std::optional<Outgoing> item;
  CheckResult check;
  bool isPractice = false;  // kept for the coach: there is no item, and nothing leaves
};

// What became of one template for many threads.
struct BulkReply {
  std::vector<ThreadId> queued;
  std::vector<OutgoingId> items;  // of the same threads in the same order
  struct Left {
    ThreadId thread;
    // "missing" (variables without a value), "check" (a finding forbids it), "template.repeated", "stopped", or why it cannot be answered:
    // "display-only", "blocked", "answered", "channel", "no-connector"; else the code of the failure.
    std::string why;
    CheckResult check;
    std::vector<std::string> missing;
  };
  std::vector<Left> left;
};

// A text somebody is writing, with its thread.
struct DraftRow {
  Thread thread;
  DraftView draft;
};

// Answering. Blocks; not from the window's thread, except limits() and check() of a loaded thread, which only compute.
class ReplyService {
 public:
  explicit ReplyService(Parts& parts) : m_parts(parts) {}
  Result<ComposerLimits> limits(ThreadId thread) const;
  // Pure and fast: for every keystroke. `limits` and `detail` as loaded.
  CheckResult check(const ThreadDetail& detail, const ComposerLimits& limits, const std::string& text,
                    const std::vector<OutgoingAttachment>& attachments) const;
  // Runs the check, then makes the row durable: held for the undo window or until the chosen time, or queued. The template of the newest answer
  // to the same buyer is a warning "template.repeated" that holds it back unless an override reason is given. InvalidInput for a bad time.
  Result<ReplyResult> send(const ReplyRequest& request);
  // Fills the template in for each thread, checks each and sends what may go, held for the undo window; drafts stay. One thread's trouble lists that
  // thread and stops nothing. `progress` may end it; what was queued stays so.
  Result<BulkReply> replyToMany(const std::vector<ThreadId>& threads, const TemplateId& id, const Progress& progress);
  // Another time for an answer that waits for one. Conflict when it has left or the buyer has overruled it.
  Status reschedule(OutgoingId id, Instant sendAt);
  // Takes a held item back into the draft, beneath what stands there; Conflict when it has left.
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

  Status saveDraft(ThreadId thread, const std::string& text, const std::vector<OutgoingAttachment>& attachments, const std::string& templateId = {});
  Status discardDraft(ThreadId thread);
  // An internal note that is being written; an empty text removes it.
  Status saveNoteDraft(ThreadId thread, const std::string& text);
  Result<std::vector<DraftRow>> drafts() const;  // newest first

  // Ranked for the thread's language and marketplace; `filter` is matched fuzzily against title, scene and shortcut.
  Result<std::vector<TemplateRow>> templates(ThreadId thread, const std::string& filter) const;
  Result<RenderedTemplate> render(const TemplateId& id, ThreadId thread) const;
  // A wording that is still being written, with the values of a thread or, without one, with invented ones. InvalidInput names the place of a wrong
  // placeholder.
  Result<RenderedTemplate> renderText(const std::string& text, const std::string& language, const std::optional<ThreadId>& thread) const;
  // Seconds a sent answer can still be taken back, as shown; the hold itself is 3 s longer.
  int undoSeconds() const;
  Status setUndoSeconds(int seconds);  // 0 to 30

 private:
  void hold(Outgoing& item, const ReplyRequest& request) const;
  Parts& m_parts;
};

}  // namespace inquiry::desk
