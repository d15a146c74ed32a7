#include "core/sync/event_feed.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/storage/journal.h"
#include "core/storage/message_repository.h"
#include "core/storage/outgoing_repository.h"
#include "core/storage/thread_repository.h"
#include "core/storage/ticket_repository.h"

namespace inquiry {
namespace {

using nlohmann::json;

// Changes of settings, views and people are the desk's own affair.
bool isEvent(const JournalEntry& entry) {
  constexpr std::array kSubjects{SubjectKind::Thread, SubjectKind::Message, SubjectKind::Outgoing, SubjectKind::Case, SubjectKind::Ticket};
  return std::find(kSubjects.begin(), kSubjects.end(), entry.subjectKind) != kSubjects.end();
}

std::optional<std::int64_t> numberOf(const std::string& text) {
  if (text.empty() || text.size() > 18 || text.find_first_not_of("0123456789") != std::string::npos) return {};
  return std::stoll(text);
}

// The first conversation a ticket is about.
Result<std::optional<ThreadId>> threadOfTicket(storage::Connection& connection, TicketId id) {
  const auto ticket = storage::TicketRepository(connection).find(id);
  if (!ticket) return fail(ticket.error());
  if (*ticket)
    for (const TicketLink& link : (*ticket)->links)
      if (const auto thread = numberOf(link.target); link.kind == TicketLink::Kind::Thread && thread) return std::optional(ThreadId{*thread});
  return std::optional<ThreadId>();
}

Result<std::optional<ThreadId>> threadOf(storage::Connection& connection, const JournalEntry& entry) {
  const auto id = numberOf(entry.subject);
  if (!id) return std::optional<ThreadId>();
  if (entry.subjectKind == SubjectKind::Thread) return std::optional(ThreadId{*id});
  if (entry.subjectKind == SubjectKind::Outgoing) {
    const auto item = storage::OutgoingRepository(connection).find(OutgoingId{*id});
    if (!item) return fail(item.error());
    return *item ? std::optional((*item)->thread) : std::nullopt;
  }
  if (entry.subjectKind == SubjectKind::Ticket) return threadOfTicket(connection, TicketId{*id});
  if (entry.subjectKind != SubjectKind::Message) return std::optional<ThreadId>();
  const auto message = storage::MessageRepository(connection).find(MessageId{*id});
  if (!message) return fail(message.error());
  return *message ? std::optional((*message)->thread) : std::nullopt;
}

Result<std::string> factsOf(storage::Connection& connection, const JournalEntry& entry) {
  json facts{{"subject", name(entry.subjectKind)}, {"subjectId", entry.subject}, {"actor", entry.actor}};
  const auto thread = threadOf(connection, entry);
  if (!thread) return fail(thread.error());
  if (const json told = json::parse(entry.payload, nullptr, false); entry.kind == "deadline.warned" && told.is_object()) {
    facts["percent"] = told.value("percent", 0);
    facts["dueAt"] = told.value("until", "");
  }
  if (*thread) {
    facts["thread"] = std::to_string((*thread)->value);
    const auto row = storage::ThreadRepository(connection).find(**thread);
    if (!row) return fail(row.error());
    if (*row) {
      facts["store"] = (*row)->store.value;
      facts["order"] = (*row)->orderRemoteId;
    }
  }
  return facts.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

Result<EventPage> eventsAfter(storage::Connection& connection, std::int64_t after, std::size_t limit) {
  const auto entries = storage::Journal::list(connection, after, limit);
  if (!entries) return fail(entries.error());
  EventPage page;
  page.reached = after;
  for (const JournalEntry& entry : *entries) {
    page.reached = entry.seq;
    if (!isEvent(entry)) continue;
    auto facts = factsOf(connection, entry);
    if (!facts) return fail(facts.error());
    page.events.push_back({entry.seq, entry.device + "-" + std::to_string(entry.deviceSeq), entry.kind, std::move(*facts), entry.at});
  }
  return page;
}

}  // namespace inquiry
