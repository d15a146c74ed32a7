#pragma once

#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "core/marketplaces/connector.h"
#include "core/marketplaces/platform_actions.h"
#include "core/marketplaces/registry.h"

namespace inquiry::test {

// A marketplace in memory: it keeps every message of its stores, gives them out in pages of changes, takes answers, and fails on demand. It
// counts what was asked. Safe from any thread.
class FakePlatform {
 public:
  explicit FakePlatform(const Clock& clock) : m_clock(clock) {}

  // How the next sends end; one entry a call, then Accept.
  enum class Send {
    Accept,
    AcceptThenSilence,  // taken, but the answer is lost: Unknown
    Lost,               // never arrived, and the answer is lost: Unknown
    AcceptWithoutId,    // taken, answered without an id: Unknown
    AcceptInvisible,    // taken, answer lost, and never shown back
    Refuse,
    NotSent,            // nothing left us
    Throttle,           // NotSent until m_throttle
    Unauthorised,
    Unusable,           // NotSent, for a fault that is this answer's alone
    Moderate,
  };
  struct Accepted {
    std::string thread, text, clientId, remoteId;
    Instant at, visibleAt;
    bool isShown = true;
  };

  // The buyer's side. Answers the remote id of the message.
  std::string buyerWrites(const std::string& thread, const std::string& text, std::optional<Instant> at = {});
  // A person of ours on the platform's own page.
  // The same with a file, which the platform hands out while `files` has it.
  std::string buyerSendsFile(const std::string& thread, const std::string& text, const Attachment& file);
  std::string answeredElsewhere(const std::string& thread, const std::string& text, std::optional<Instant> at = {});
  std::string notice(const std::string& thread, const std::string& text);
  void automaticAnswer(const std::string& thread, const std::string& text);
  void edit(const std::string& remoteId, const std::string& text);
  void remove(const std::string& remoteId);
  void closeRemotely(const std::string& thread);
  void blockSending(const std::string& thread, const std::string& reason);
  void setUnreadRemotely(const std::string& thread);

  // What the tests turn.
  Capabilities capabilities;
  std::deque<Send> sends;
  std::optional<Instant> throttle;
  Duration visibilityLag{0};
  std::size_t pageSize = 50;
  double duplicateShare = 0;      // of a page's rows given out a second time later
  bool shufflesPages = false;     // rows within the window of a pull come in any order
  std::optional<Error> pullError; // every pull ends with it
  int failAfterPages = -1;        // the pull ends with Ambiguous after that many pages
  std::vector<Error> quarantined; // with the last page of every pull
  bool isDeaf = false;            // reconcile and ownMessages fail as unreachable
  bool isBlind = false;           // reconcile answers CannotTell
  std::function<void()> beforeSend, beforePull;
  std::vector<std::string> granted, missing;  // rights, as a test read tells them
  std::optional<Error> markError; // every read mark ends with it, unclear when it is Ambiguous
  std::mt19937_64 random{42};
  std::string kindOf = "order-message";
  std::map<std::string, std::string> files;  // by address
  std::optional<std::vector<PlatformAction>> actions;  // absent: nothing beyond answering
  std::optional<Error> actionsMissing;                 // why this store cannot use them
  AccountReport account;
  std::string orderBuyer, orderStatus;                 // of every order
  std::vector<std::string> filesAsked;
  std::vector<InboundCase> cases;                      // with every pull, each with its thread
  std::vector<Outgoing> acted;                         // actions in cases that were taken

  // What was asked.
  int pulls = 0, sendCalls = 0, reconciles = 0, ownReads = 0, markReads = 0, writes = 0;
  std::vector<Instant> askedAt;
  std::vector<std::string> markedRead;  // remote ids of threads, a call each
  std::vector<Accepted> accepted() const;
  std::vector<std::string> acceptedTexts() const;
  std::size_t messageCount() const;
  std::map<std::string, std::string> livingTexts() const;  // remote id -> text

 private:
  friend class FakeConnector;
  struct Row {
    std::string thread, remoteId, text;
    Direction direction = Direction::In;
    Author author = Author::Buyer;
    Instant sentAt, visibleAt;
    bool isDeleted = false;
    std::int64_t change = 0;  // rises with every change of the row
    std::vector<Attachment> attachments = {};
  };
  std::string put(const std::string& thread, Row row);
  Row* find(const std::string& remoteId);

  const Clock& m_clock;
  mutable std::mutex m_mutex;
  std::vector<Row> m_rows;
  std::map<std::string, InboundThread> m_threads;
  std::set<std::string> m_touchedThreads;
  std::vector<Accepted> m_accepted;
  std::int64_t m_nextChange = 1, m_nextId = 1;
};

// One store at a FakePlatform. Watermark "changes": the change up to which everything visible was handed over.
class FakeConnector final : public Connector, private PlatformActions {
 public:
  FakeConnector(FakePlatform& platform, const Clock& clock) : m_platform(platform), m_clock(clock) {}
  const Capabilities& capabilities() const override { return m_platform.capabilities; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override;
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override;
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override;
  Result<TestRead> test(std::stop_token stop) override;
  PlatformActions* platformActions() override { return m_platform.actions ? this : nullptr; }
  std::string webPage(const Thread& thread) const override { return "https://shop.example/" + thread.remoteId; }
  Result<std::string> noAnswerNeededPage(const std::string& threadRemoteId) const override { return "https://shop.example/no-answer/" + threadRemoteId; }
  std::string structureReport(std::string_view original) const override { return "mail of " + std::to_string(original.size()) + " bytes\n"; }
  Result<AuthorizationRequest> startSignIn() override { return AuthorizationRequest{}; }
  Status finishSignIn(const AuthorizationRequest&, const std::string&, std::stop_token) override { return {}; }
  std::optional<Instant> throttledUntil() const override { return m_platform.throttle; }

  // A factory is a plain function, so the platforms of a test are found by store id.
  static void attach(const StoreId& store, FakePlatform& platform);
  static void detachAll();
  static std::unique_ptr<Connector> make(const Store& store, const ConnectorParts& parts);

 private:
  std::optional<Error> unavailable() const override { return m_platform.actionsMissing; }
  bool hasAccountReport() const override { return true; }
  Result<ActionOffer> offer(const std::string& orderRemoteId, std::stop_token) override { return ActionOffer{orderRemoteId, "en-GB", *m_platform.actions, m_clock.now()}; }
  std::optional<Error> refusalOf(const std::string&, const std::string& text) const override {
    return text == "refused" ? std::optional(Error{ErrorKind::Refused, "fake.refused", "Not like this.", {}}) : std::nullopt;
  }
  Result<AccountReport> accountReport(std::stop_token) override { return m_platform.account; }
  std::vector<FakePlatform::Row> visibleAfter(std::int64_t mark, std::int64_t& newest);
  InboundMessage messageOf(const FakePlatform::Row& row) const;

  FakePlatform& m_platform;
  const Clock& m_clock;
};

}  // namespace inquiry::test
