#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/domain/attachment_source.h"
#include "core/domain/clock.h"
#include "core/domain/grant.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/marketplaces/capabilities.h"
#include "core/marketplaces/inbound.h"

namespace inquiry {

class HttpTransport;
class MailTransport;
class OriginalSource;
class PlatformActions;

// What is stored of a thread, as far as a mail that may belong to it needs to know. Of a merged thread: of the one it was merged into.
struct StoredThreadState {
  ThreadKind kind = ThreadKind::OrderMessage;
  std::string buyerKey;
  std::optional<Instant> lastMessageAt, oldestUnansweredAt;
  bool lacksMessages = false;  // some were cleared out of the local copy and have not come again yet
};

// What is already stored of this store, as far as a pull needs it. Called only from the pulling worker.
class StoredView {
 public:
  virtual ~StoredView() = default;
  virtual std::optional<std::string> watermark(std::string_view stream) const = 0;
  virtual bool knowsMessage(std::string_view remoteId) const = 0;
  // Newest message of the thread by platform time; empty when the thread is unknown.
  virtual std::optional<std::string> newestMessage(std::string_view threadRemoteId) const = 0;
  // Targets active since `activeSince` and not swept since `sweptBefore`, longest waiting first.
  virtual std::vector<SweepTarget> sweepTargets(Instant activeSince, Instant sweptBefore, std::size_t limit) const = 0;
  // Remote ids of threads of that kind that still need an answer (questions that may have been answered elsewhere).
  virtual std::vector<std::string> openThreads(ThreadKind kind, std::size_t limit) const = 0;
  // Remote id of the thread a message was stored for; empty when the message is unknown.
  virtual std::optional<std::string> threadOfMessage(std::string_view remoteId) const { return (void)remoteId, std::nullopt; }
  virtual std::optional<StoredThreadState> threadState(std::string_view remoteId) const { return (void)remoteId, std::nullopt; }
};

// Takes a page over. A failure ends the pull: nothing behind it may be acknowledged.
class PageSink {
 public:
  virtual ~PageSink() = default;
  virtual Status accept(InboundPage page) = 0;
};

enum class PullDepth {
  Incremental,  // what changed since the watermark
  Sweep,        // deep look for what no list announces: read-state, deletions, answers given elsewhere
  History,      // first import, newest first, back to Store::historySince
};

struct SendResult {
  enum class Outcome {
    Accepted,  // remoteId is set
    Refused,   // final; error says why
    NotSent,   // nothing reached the platform: may be tried again by itself, not before error.until
    Unknown,   // something left us: reconcile before anything else
  } outcome = Outcome::Unknown;
  std::string remoteId;
  Delivery delivery = Delivery::Sent;  // Moderated when accepted but held back from the buyer
  std::string moderation;
  std::optional<Error> error;
};

struct ReconcileResult {
  enum class Outcome {
    Found,
    NotFound,
    CannotTell,
    Returned,  // it left and was not delivered: remoteId is set, error says why
  } outcome = Outcome::CannotTell;
  std::string remoteId;
  std::optional<Error> error;
};

// What a real read got, for "Test connection".
struct TestRead {
  std::string account;  // user name of the shop, no buyer data
  std::int64_t messages = 0;
  std::optional<Instant> newestAt;
  std::vector<std::string> granted, missing;  // rights
  std::optional<Instant> grantExpiresAt;
};

struct AuthorizationRequest {
  std::string url;    // opened in the system browser
  std::string state;  // 256 bits, must come back
  Secret verifier;    // PKCE, empty when the platform has none
};

// Tells that something new may be there, without reading it. Blocks only in what the comment says; one thread at a time. Never changes anything.
class NewsWatch {
 public:
  virtual ~NewsWatch() = default;
  virtual int socket() const = 0;        // for poll(2)
  virtual Result<bool> read() = 0;       // does not block; true when something is new. A failure ends the watch.
  virtual Status renew() = 0;            // due after renewal(); does not block
  virtual Duration renewal() const = 0;  // not longer than this without renew()
};

// One store at one marketplace. Contract (one suite in tests/contract runs over every connector):
//  - pull() hands over pages in an order that lets every watermark stand only for what has been handed over before or with it;
//    pulling again from any watermark yields the same stored state; a page the sink refuses ends the pull with that error.
//  - Identity of a message is (store, remote id), of a thread likewise. Edits come as the same id with new content.
//  - pull(), sweeps and reads never change anything at the platform: no read flag, no status.
//  - send() is called with the row already durable as `sending`. It never retries once a body byte has left.
//  - reconcile() reads the thread back and matches as a multiset: same normalised text, ours, not in Outgoing::baseline, not in `claimed`.
//  - stop ends every call within one second with Cancelled.
// Blocking; one worker at a time uses a connector, except send() which may run beside a pull() of the same store.
class Connector {
 public:
  virtual ~Connector() = default;
  virtual const Capabilities& capabilities() const = 0;
  virtual Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) = 0;
  // Our side's message ids of the thread as the platform shows them now; the baseline of a send.
  virtual Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) = 0;
  virtual SendResult send(const Outgoing& outgoing, std::stop_token stop) = 0;
  virtual ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) = 0;
  // A watch over what pull() reads, where the platform can tell of news by itself; null where it cannot. Connecting blocks.
  virtual Result<std::unique_ptr<NewsWatch>> watch(std::stop_token stop) { return (void)stop, Result<std::unique_ptr<NewsWatch>>(nullptr); }
  // Writes the read flag to the platform; only on a person's explicit wish.
  virtual Status markRead(const std::string& threadRemoteId, std::stop_token stop) = 0;
  virtual Result<Order> order(const std::string& remoteId, std::stop_token stop) = 0;
  // The bytes of a file of a message, only on a person's explicit wish; changes nothing at the platform. Nothing is asked of any host but the
  // platform's own, whatever the address says, and a redirect is not followed: Refused. Refused, too, when it is larger than `maxBytes`.
  virtual Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) {
    return (void)attachment, (void)maxBytes, (void)stop,
           fail(ErrorKind::Refused, "attachment.not_served", "This platform hands out no files: open the conversation on its own page.");
  }
  virtual Result<TestRead> test(std::stop_token stop) = 0;
  // What the platform offers on an order beyond answering (platform_actions.h); null where there is nothing of the kind.
  virtual PlatformActions* platformActions() { return nullptr; }
  // Address of the thread in the platform's own pages, empty when there is none.
  virtual std::string webPage(const Thread& thread) const = 0;
  // Where a person tells the platform that the newest message of the thread needs no answer; "" when there is no such page. The program
  // never loads it itself: opening it changes how the platform counts, and nothing tells us whether it did.
  virtual Result<std::string> noAnswerNeededPage(const std::string& threadRemoteId) const { return (void)threadRemoteId, std::string(); }
  // What a message the connector did not understand looks like, so that it can be mended: no word, name, address or number of it. "" when
  // the platform's messages need no such thing. `original` as it was kept.
  virtual std::string structureReport(std::string_view original) const { return (void)original, std::string(); }
  virtual Result<AuthorizationRequest> startSignIn() = 0;
  // `pasted` is the address the browser ended on, or the bare code.
  virtual Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) = 0;
  virtual std::optional<Instant> throttledUntil() const = 0;
  // Unauthorised with a deadline when the grant cannot be renewed although calls still work: "sign in again by ...".
  virtual std::optional<Error> grantWarning() const { return {}; }
  // What a person should know although calls work, for StoreHealth::detail: kSpareRead, or kServerSays and words of a server. "" for nothing.
  virtual std::string remark() const { return {}; }
};

struct ConnectorParts {
  HttpTransport& http;
  SecretStore& secrets;
  const Clock& clock;
  // For tests: what ApiSession::Settings of the same names say. Left out, pauses are real.
  const Clock* pacing = nullptr;
  std::function<bool(Duration, std::stop_token)> pause = {};
  // The files of answers; without it answers with files are refused.
  const AttachmentSource* files = nullptr;
  // For stores that live on a mailbox; without them such a store says that it cannot be reached.
  MailTransport* mail = nullptr;
  const OriginalSource* originals = nullptr;
  // Every connected store: one mailbox may serve several of them.
  std::function<std::vector<Store>()> stores = {};
};
using ConnectorFactory = std::unique_ptr<Connector> (*)(const Store& store, const ConnectorParts& parts);

}  // namespace inquiry
