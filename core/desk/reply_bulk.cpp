// One template for many threads, each checked on its own.
#include "core/desk/parts.h"
#include "core/desk/reply_service.h"
#include "core/desk/rights.h"
#include "core/storage/outgoing_repository.h"
#include "core/sync/sync_service.h"

namespace inquiry::desk {
namespace {

// Empty when the thread's answer is on its way.
using Leftover = std::optional<BulkReply::Left>;

// None of them leaves before all are queued and the person can take them back together; ends the program in between, they leave this much later.
constexpr Duration kWhileQueueing = std::chrono::minutes(10);

// A code of limits() without the area, as the composer names it.
std::string reasonOf(const Error& error) {
  constexpr std::string_view kArea = "reply.";
  return error.code.starts_with(kArea) ? error.code.substr(kArea.size()) : error.code;
}

Leftover replyToOne(ReplyService& service, ThreadId thread, const TemplateId& id, BulkReply& reply) {
  const auto rendered = service.render(id, thread);
  if (!rendered) return BulkReply::Left{thread, reasonOf(rendered.error()), {}, {}};
  if (!rendered->missing.empty()) return BulkReply::Left{thread, "missing", {}, rendered->missing};
  ReplyRequest request;
  request.thread = thread;
  request.text = rendered->text;
  request.templateId = id.value;
  request.draft = ReplyRequest::Draft::Keep;
  request.holdLonger = kWhileQueueing;
  const auto sent = service.send(request);
  if (!sent) return BulkReply::Left{thread, reasonOf(sent.error()), {}, {}};
  if (sent->isPractice) return BulkReply::Left{thread, "practice", {}, {}};
  if (!sent->item) return BulkReply::Left{thread, sent->check.blocked() ? "check" : kTemplateRepeated, sent->check, {}};
  reply.queued.push_back(thread);
  reply.items.push_back(sent->item->id);
  return {};
}

}  // namespace

Result<BulkReply> ReplyService::replyToMany(const std::vector<ThreadId>& threads, const TemplateId& id, const Progress& progress) {
  if (const auto may = requireRight(m_parts, DeskRight::Reply, threads); !may) return fail(may.error());
  BulkReply reply;
  bool isStopped = false;
  std::int64_t done = 0;
  for (const ThreadId thread : threads) {
    isStopped = isStopped || (progress && !progress(done++, static_cast<std::int64_t>(threads.size())));
    Leftover left = isStopped ? BulkReply::Left{thread, "stopped", {}, {}} : replyToOne(*this, thread, id, reply);
    if (left) reply.left.push_back(std::move(*left));
  }
  const Instant releaseAt = m_parts.clock.now() + std::chrono::seconds(undoSeconds()) + kHoldBeyondShown;
  const auto held = m_parts.database.writes().write(storage::WritePriority::User, [&](storage::Connection& connection, ChangeSet& changes) -> Status {
    storage::OutgoingRepository repository(connection);
    for (const OutgoingId item : reply.items) {
      if (auto put = repository.holdUntil(item, releaseAt); !put) return put;
      changes.outgoing.insert(item);
    }
    return {};
  });
  if (!held) return fail(held.error());
  m_parts.sync.outboxChanged();
  return reply;
}

}  // namespace inquiry::desk
