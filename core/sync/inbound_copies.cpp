// One message by two ways: the platform's API and its notification mail. Whichever comes first makes the message, the other one joins it.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/domain/mail_copy.h"
#include "core/storage/mail_copy_repository.h"
#include "core/storage/message_repository.h"
#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"
#include "core/sync/inbound_steps.h"

namespace inquiry {
namespace {

using nlohmann::json;
using storage::MailCopyRepository;

// A mail follows its message; clocks differ a little.
constexpr Duration kEarlier = std::chrono::minutes(10), kLater = std::chrono::hours(24);
// Shorter words stand in many messages: alone they prove nothing.
constexpr std::size_t kTellingWords = 12;
constexpr std::size_t kMostCandidates = 400, kMostThreads = 40;

// What is known of a message by one of the two ways.
struct Told {
  std::string buyer, item, text;
  Instant at;
};

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

std::string words(std::string_view text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    // No-break space, as mails put it between words.
    if (text.substr(at, 2) == "\xC2\xA0") plain += ' ', ++at;
    else plain += text[at];
  }
  return comparableText(plain);
}

// A mail may hold more than the message, or only its beginning.
bool areSameWords(const std::string& mail, const std::string& message) {
  if (mail == message) return true;
  if (message.size() >= kTellingWords && mail.find(message) != std::string::npos) return true;
  for (const std::string_view dots : {std::string_view("..."), std::string_view("…")})
    if (mail.size() >= kTellingWords + dots.size() && mail.ends_with(dots) && message.starts_with(mail.substr(0, mail.size() - dots.size()))) return true;
  return false;
}

// A developer in China gets an opaque id where the mail has the user name (ebay.md, decision 2): then item and words must do.
bool areSame(const Told& mail, const Told& message) {
  if (mail.at < message.at - kEarlier || mail.at > message.at + kLater) return false;
  const bool hasItems = !mail.item.empty() && !message.item.empty();
  if (hasItems && mail.item != message.item) return false;
  const bool isSameBuyer = !mail.buyer.empty() && lower(mail.buyer) == lower(message.buyer);
  const std::string ours = words(mail.text), theirs = words(message.text);
  if (!isSameBuyer && (!hasItems || theirs.size() < kTellingWords)) return false;
  return !theirs.empty() && areSameWords(ours, theirs);
}

Duration apart(Instant a, Instant b) { return a < b ? b - a : a - b; }

Told toldOf(const Thread& thread, const Message& message) { return {thread.buyerKey, thread.itemRemoteId, message.text, message.sentAt}; }

}  // namespace

// Before anything of the page is stored, so that the conversation the mail made becomes the platform's and no second one is made.
Status InboundSteps::joinCopies(const InboundPage& page) {
  storage::MessageRepository messages(m_connection);
  auto waiting = MailCopyRepository(m_connection).waiting(m_context.store.id);
  if (!waiting || waiting->empty()) return waiting ? Status() : fail(waiting.error());
  for (const InboundMessage& inbound : page.messages) {
    const Message& message = inbound.message;
    if (isMailCopy(message.remoteId) || message.direction != Direction::In || message.author != Author::Buyer || message.deleted) continue;
    const auto known = messages.findByRemote(m_context.store.id, message.remoteId);
    if (!known) return fail(known.error());
    if (*known) continue;
    const auto thread = pageThread(page, inbound.threadRemoteId);
    if (!thread) return fail(thread.error());
    auto best = waiting->end();
    for (auto copy = waiting->begin(); copy != waiting->end(); ++copy) {
      const auto stored = messages.find(copy->message);
      if (!stored) return fail(stored.error());
      if (!*stored) continue;
      const auto shown = storage::ThreadRepository(m_connection).find((*stored)->thread);
      if (!shown) return fail(shown.error());
      if (!*shown || !areSame(toldOf(**shown, **stored), {thread->buyerKey, thread->itemRemoteId, message.text, message.sentAt})) continue;
      if (best == waiting->end() || apart(copy->row.toldAt, message.sentAt) < apart(best->row.toldAt, message.sentAt)) best = copy;
    }
    if (best == waiting->end()) continue;
    if (auto joined = joinCopy(*best, inbound, *thread); !joined) return joined;
    waiting->erase(best);
  }
  return {};
}

// What the page says of the thread, or else what is stored of it.
Result<InboundThread> InboundSteps::pageThread(const InboundPage& page, const std::string& remoteId) {
  const auto named = std::find_if(page.threads.begin(), page.threads.end(), [&remoteId](const InboundThread& thread) { return thread.remoteId == remoteId; });
  InboundThread thread = named == page.threads.end() ? InboundThread{} : *named;
  thread.remoteId = remoteId;
  if (!thread.buyerKey.empty() && !thread.itemRemoteId.empty()) return thread;
  storage::ThreadRepository threads(m_connection);
  const auto id = threads.findByRemote(m_context.store.id, remoteId);
  if (!id) return fail(id.error());
  if (!*id) return thread;
  const auto stored = threads.find(**id);
  if (!stored) return fail(stored.error());
  if (*stored && named == page.threads.end()) thread.kind = (*stored)->kind;
  if (*stored && thread.buyerKey.empty()) thread.buyerKey = (*stored)->buyerKey;
  if (*stored && thread.itemRemoteId.empty()) thread.itemRemoteId = (*stored)->itemRemoteId;
  return thread;
}

Status InboundSteps::joinCopy(const MailCopyRepository::Waiting& copy, const InboundMessage& inbound, const InboundThread& thread) {
  storage::ThreadRepository threads(m_connection);
  storage::MessageRepository messages(m_connection);
  MailCopyRepository copies(m_connection);
  const auto message = messages.find(copy.message);
  if (!message) return fail(message.error());
  const auto home = messages.homeRemoteId(copy.message);
  if (!home) return fail(home.error());
  const auto known = threads.findByRemote(m_context.store.id, thread.remoteId);
  if (!known) return fail(known.error());
  ThreadId shown = (*message)->thread;
  // The same wait goes on, whatever of its time the platform knows better.
  if (auto carried = carryWait(shown, m_touched[shown]); !carried) return carried;
  if (home->has_value() && isMailCopy(**home)) {
    if (*known) m_copyMerges.push_back({**home, thread.remoteId});
    else if (auto renamed = copies.renameThread(m_context.store.id, **home, thread.remoteId); !renamed) return renamed;
  } else if (*home != thread.remoteId) {
    if (auto taken = takeThread(thread); !taken) return taken;
    const auto [place, written] = m_ids[thread.remoteId];
    if (auto carried = carryWait(shown, m_touched[place]); !carried) return carried;
    if (auto moved = copies.move(copy.message, written, place); !moved) return moved;
    touchCopy(shown);
    shown = place;
  }
  if (auto joined = copies.join(m_context.store.id, copy, inbound.message, inbound.rawPayload); !joined) return joined;
  touchCopy(shown);
  ++m_counts.updated;
  note("message.joined", SubjectKind::Message, std::to_string(copy.message.value),
       json{{"remoteId", inbound.message.remoteId}, {"thread", shown.value}, {"why", "the platform shows what its mail told of"}}.dump(-1, ' ', false, json::error_handler_t::replace));
  const auto cleared = storage::TagRepository(m_connection).take(shown, TagName{"unverified-sender"});
  return cleared ? Status() : fail(cleared.error());
}

void InboundSteps::touchCopy(ThreadId id) {
  Touched& touched = m_touched[id];
  if (touched.home == ThreadId{}) touched.home = id;
  touched.hasMessages = touched.isChanged = true;
}

// After the platform's own messages of the page.
Status InboundSteps::takeMailCopies(const InboundPage& page) {
  MailCopyRepository copies(m_connection);
  for (const InboundMessage& inbound : page.messages) {
    if (!isMailCopy(inbound.message.remoteId)) continue;
    storage::MailCopyRow row{inbound.message.remoteId.substr(kMailCopy.size()), inbound.message.sentAt, m_context.now, ""};
    const auto isKnown = copies.knows(m_context.store.id, row.mailId);
    if (!isKnown) return fail(isKnown.error());
    if (*isKnown) continue;
    const auto told = std::find_if(page.threads.begin(), page.threads.end(), [&inbound](const InboundThread& thread) { return thread.remoteId == inbound.threadRemoteId; });
    if (told == page.threads.end()) continue;
    auto shown = shownByPlatform(*told, inbound.message);
    if (!shown) return fail(shown.error());
    row.platformId = std::move(*shown);
    if (auto added = copies.add(m_context.store.id, row); !added) return added;
    if (!row.platformId.empty()) continue;
    const auto thread = threadOfCopy(*told);
    if (!thread) return fail(thread.error());
    if (thread->empty())
      if (auto taken = takeThread(*told); !taken) return taken;
    InboundMessage message = inbound;
    message.threadRemoteId = thread->empty() ? told->remoteId : *thread;
    if (auto taken = takeMessage(message); !taken) return taken;
  }
  return {};
}

// Id of the platform's message that the mail tells of; "" while it shows none.
Result<std::string> InboundSteps::shownByPlatform(const InboundThread& told, const Message& mail) {
  const auto ids = MailCopyRepository(m_connection).withoutMail(m_context.store.id, mail.sentAt - kLater, mail.sentAt + kEarlier, kMostCandidates);
  if (!ids) return fail(ids.error());
  std::string best;
  Duration nearest{0};
  for (const MessageId id : *ids) {
    const auto message = storage::MessageRepository(m_connection).find(id);
    if (!message) return fail(message.error());
    const auto thread = storage::ThreadRepository(m_connection).find((*message)->thread);
    if (!thread) return fail(thread.error());
    if (!*thread || !areSame({told.buyerKey, told.itemRemoteId, mail.text, mail.sentAt}, toldOf(**thread, **message))) continue;
    if (!best.empty() && apart((*message)->sentAt, mail.sentAt) >= nearest) continue;
    best = (*message)->remoteId;
    nearest = apart((*message)->sentAt, mail.sentAt);
  }
  return best;
}

// The platform's conversation with that buyer about that item, when there is exactly one; "" otherwise.
Result<std::string> InboundSteps::threadOfCopy(const InboundThread& told) {
  const auto others = storage::ThreadRepository(m_connection).buyerHistory(m_context.store.id, told.buyerKey, kMostThreads);
  if (!others) return fail(others.error());
  std::vector<std::string> fitting;
  for (const Thread& thread : *others) {
    const bool isOfBuyer = thread.kind == ThreadKind::Question || thread.kind == ThreadKind::OrderMessage;
    const bool fits = told.itemRemoteId.empty() || thread.itemRemoteId == told.itemRemoteId;
    if (isOfBuyer && fits && !isMailCopy(thread.remoteId)) fitting.push_back(thread.remoteId);
  }
  return fitting.size() == 1 ? fitting.front() : std::string();
}

}  // namespace inquiry
