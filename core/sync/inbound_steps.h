#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/alarm_notice.h"
#include "core/domain/change_set.h"
#include "core/domain/journal_entry.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/domain/thread_facts.h"
#include "core/marketplaces/inbound.h"
#include "core/sla/clock_policy.h"
#include "core/storage/connection.h"
#include "core/storage/mail_copy_repository.h"
#include "core/sync/reply_clock.h"
#include "core/sync/rule_book.h"

namespace inquiry {

// The language of a buyer's text, ISO 639-1; empty when unsure.
using LanguageGuess = std::function<std::string(std::string_view text)>;

// What a page is stored with.
struct InboundContext {
  const Store& store;
  const SlaSettings& sla;
  LanguageGuess guess;
  Instant now;
  enum class Kind {
    Live,
    Import,  // of a first import: no alarm, nothing red
  } kind = Kind::Live;
  PersonId takesNew = {};  // who gets what arrives and nobody owns; empty: nobody
  const RuleBook* rules = nullptr;
};

struct InboundCounts {
  std::int64_t threads = 0, messages = 0, updated = 0;
  void add(const InboundCounts& other) {
    threads += other.threads;
    messages += other.messages;
    updated += other.updated;
  }
};

// Stores one page: threads, messages with direction, author and language, edits as revisions, deletions as marks, orders, then the reply state
// and clocks of every thread touched, watermarks, and the journal rows of it all. Storing the same page twice changes nothing. Runs inside
// one transaction on the writer connection; one object serves one page.
class InboundSteps {
 public:
  InboundSteps(storage::Connection& connection, const InboundContext& context, ChangeSet& changes)
      : m_connection(connection), m_context(context), m_changes(changes) {}
  Result<InboundCounts> apply(const InboundPage& page);
  // What rules want somebody to be told; when the transaction is through.
  const std::vector<AlarmNotice>& alarms() const { return m_alarms; }

 private:
  struct Touched {
    ThreadId home;
    FreshMessages fresh;
    FreshMessages carried;  // no news, but they wait (again): a merge brought them, or their answer was not delivered
    bool isReopened = false, isGiven = false;  // given: to the owner of the store, just now
    bool isNew = false, isChanged = false, isRestored = false, hasMessages = false, hasAnswer = false, hasNotice = false, isClosedRemotely = false, isUnreadRemotely = false;
    std::vector<Outgoing> outgoing;  // loaded when a message of ours comes
    bool isOutgoingLoaded = false;
    std::optional<Instant> platformDueAt;
    bool hasCaseNews = false;  // what the platform says of the case of this thread is new
  };
  bool isImport() const { return m_context.kind == InboundContext::Kind::Import; }
  Status takeThread(const InboundThread& inbound);
  Status weighOrder(ThreadFacts& facts, std::vector<std::string>& marks);
  Result<ThreadId> threadOf(const std::string& remoteId);
  Status takeMessage(const InboundMessage& inbound);
  // Answers the thread the message was written in, when the outbox knows it.
  enum class Proof { Arrived, Left };
  Result<std::optional<ThreadId>> attribute(ThreadId thread, Touched& touched, Message& message, Proof proof);
  Status confirm(Outgoing& item, const Message& message);
  Status takeMerges(const std::vector<InboundMerge>& merges);
  Status carryWait(ThreadId id, Touched& into);
  Status takeDeliveries(const std::vector<InboundDelivery>& deliveries);
  Status moveOutgoing(const Message& message, const InboundDelivery& delivery, Touched& touched);
  Result<bool> takeCopy(ThreadId thread, const Message& copy);
  Status takeMarks(ThreadId id, const std::vector<std::string>& marks);
  // Two ways for the same message: core/domain/mail_copy.h.
  Status joinCopies(const InboundPage& page);
  Result<InboundThread> pageThread(const InboundPage& page, const std::string& remoteId);
  Status joinCopy(const storage::MailCopyRepository::Waiting& copy, const InboundMessage& inbound, const InboundThread& thread);
  void touchCopy(ThreadId id);
  Status takeMailCopies(const InboundPage& page);
  Result<std::string> shownByPlatform(const InboundThread& told, const Message& mail);
  Result<std::string> threadOfCopy(const InboundThread& told);
  Status takeDeletions(const std::vector<std::string>& remoteIds);
  Status takeOrders(const std::vector<Order>& orders);
  Status takeOrderEvents(const std::vector<OrderEvent>& events, const std::vector<InboundCase>& told);
  Status takeCases(const std::vector<InboundCase>& cases);
  Status takeCase(Case value, ThreadId thread);
  Status takeCaseOf(const OrderEvent& event, ThreadId thread);
  // False for a thread whose case the platform does not keep as such: nothing was done.
  Result<bool> settleKnownCase(const Thread& thread, const Touched& touched);
  Status settleTurn(const Thread& thread, const Case& value, const Touched& touched);
  Status showCasesOf(const std::string& orderRemoteId);
  Status settleCase(const Thread& thread, const Touched& touched);
  Status settle(ThreadId id, Touched& touched);
  Result<ReplyClock::Outcome> settleClock(const Thread& thread, const Touched& touched);
  Status giveToOwner(const Thread& thread);
  Status runRules();
  Status settleStatus(const Thread& thread, const Touched& touched, const ReplyClock::Outcome& outcome);
  Status keepPlace(const InboundPage& page);
  void note(std::string kind, SubjectKind subjectKind, std::string subject, std::string payload);

  storage::Connection& m_connection;
  const InboundContext& m_context;
  ChangeSet& m_changes;
  InboundCounts m_counts;
  std::map<ThreadId, Touched> m_touched;
  std::map<std::string, std::pair<ThreadId, ThreadId>> m_ids;  // remote id -> (shown in, home)
  std::vector<JournalEntry> m_journal;
  std::vector<AlarmNotice> m_alarms;
  std::vector<InboundMerge> m_copyMerges;  // conversations made of mails that turned out to be known ones
};

// White space runs become one space, ends are trimmed: how a text is compared with what the platform gives back.
std::string comparableText(std::string_view text);

}  // namespace inquiry
