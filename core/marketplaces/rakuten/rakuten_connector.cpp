#include "core/marketplaces/rakuten/rakuten_connector.h"

#include <mutex>

#include "core/marketplaces/rakuten/attachments_api.h"
#include "core/marketplaces/rakuten/connection_test.h"
#include "core/marketplaces/rakuten/inquiry_actions.h"
#include "core/marketplaces/rakuten/inquiry_pull.h"
#include "core/marketplaces/rakuten/orders_api.h"
#include "core/marketplaces/rakuten/rakuten_capabilities.h"
#include "core/marketplaces/rakuten/sending.h"

namespace inquiry::rakuten {
namespace {

constexpr std::string_view kApi = "https://api.rms.rakuten.co.jp";
constexpr std::size_t kOlderAtOnce = 20, kOlderDeep = 200;
constexpr Duration kLicenceEvery = std::chrono::hours(12), kLicenceSoon = std::chrono::minutes(30);
constexpr Duration kWarnBefore = std::chrono::hours(24 * 30);

std::string baseOf(const Store& store) {
  const auto found = store.endpoints.find("api");
  std::string base = found == store.endpoints.end() || found->second.empty() ? std::string(kApi) : found->second;
  while (!base.empty() && base.back() == '/') base.pop_back();
  return base;
}

ApiSession::Settings sessionSettings(const Store& store, const ConnectorParts& parts) {
  ApiSession::Settings settings;
  settings.store = store.id;
  // No tokenUrl: RMS knows no tokens, every call carries the keys.
  settings.proxy = store.proxy;
  settings.explain = [](const HttpResponse& response) { return explainRefusal(response); };
  // One call a second is what integrators keep; Rakuten's own figure is not public.
  settings.limits = {{"rms", {1.0 / 1.1, 1}}};
  settings.pacing = parts.pacing;
  settings.pause = parts.pause;
  return settings;
}

// One shop. pull() belongs to one worker at a time; everything else may run beside it.
class RakutenConnector final : public Connector {
 public:
  RakutenConnector(const Store& store, const ConnectorParts& parts)
      : m_store(store), m_capabilities(capabilitiesOfRakuten()), m_clock(parts.clock), m_files(parts.files),
        m_session(sessionSettings(store, parts), parts.http, parts.secrets, parts.clock), m_keys(parts.secrets, store.id, parts.clock),
        m_caller(m_session, m_keys, parts.clock, baseOf(store)), m_actions(parts.clock) {}

  const Capabilities& capabilities() const override { return m_capabilities; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override {
    return sending().ownMessages(outgoing.threadRemoteId, stop);
  }
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override {
    return sending().reconcile(outgoing, claimed, stop);
  }
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override { return sending().mark(InquiryMark::Read, threadRemoteId, stop); }
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override {
    return attachmentBytes(m_caller, attachment.remoteUrl, maxBytes, stop);
  }
  Result<TestRead> test(std::stop_token stop) override;
  PlatformActions* platformActions() override { return &m_actions; }
  // Rakuten documents no address of a single inquiry.
  std::string webPage(const Thread&) const override { return {}; }
  Result<AuthorizationRequest> startSignIn() override { return fail(noPage()); }
  Status finishSignIn(const AuthorizationRequest&, const std::string&, std::stop_token) override { return fail(noPage()); }
  std::optional<Instant> throttledUntil() const override { return m_session.throttledUntil(); }
  std::optional<Error> grantWarning() const override;

 private:
  static Error noPage() {
    return {ErrorKind::InvalidInput, "rakuten.no-sign-in", "Rakuten has no page to sign in on: paste the service secret and the licence key from RMS.", {}};
  }
  Status noteLicence(const PullScope& scope);
  Sending sending();
  void keepShopId(const std::string& shopId);

  const Store m_store;
  const Capabilities m_capabilities;
  const Clock& m_clock;
  const AttachmentSource* m_files;
  ApiSession m_session;
  ShopKeys m_keys;
  const Caller m_caller;
  InquiryActions m_actions;
  PullMemory m_memory;  // the pulling worker's
  std::mutex m_mutex;
  std::string m_shopId;  // under the mutex
};

Sending RakutenConnector::sending() {
  const std::scoped_lock lock(m_mutex);
  return {m_caller, m_shopId, m_files};
}

void RakutenConnector::keepShopId(const std::string& shopId) {
  if (shopId.empty()) return;
  const std::scoped_lock lock(m_mutex);
  m_shopId = shopId;
}

// Twice a day. A licence service that does not answer keeps no message away; keys that are not accepted do.
Status RakutenConnector::noteLicence(const PullScope& scope) {
  const auto& askedAt = m_memory.licenceAskedAt;
  if (askedAt && *askedAt <= scope.now && scope.now - *askedAt < kLicenceEvery) return {};
  const Status learnt = learnExpiry(m_caller, scope.stop);
  m_memory.licenceAskedAt = learnt || learnt.error().code == kSwitchedOff ? scope.now : scope.now - (kLicenceEvery - kLicenceSoon);
  if (learnt) return {};
  switch (learnt.error().kind) {
    case ErrorKind::Unauthorised:
    case ErrorKind::Throttled:
    case ErrorKind::Offline:
    case ErrorKind::Cancelled:
    case ErrorKind::Locked:
      m_memory.licenceAskedAt.reset();
      return learnt;
    default: return {};
  }
}

Status RakutenConnector::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "rakuten.cancelled", "Stopped on request.");
  PullScope scope(m_caller, stored, sink, m_memory, stop);
  if (const Status licence = noteLicence(scope); !licence) return licence;
  OrderContext orders(scope);
  InquiryPull inquiries(scope, orders);
  Status pulled;
  switch (depth) {
    case PullDepth::Incremental: pulled = inquiries.recent(); break;
    case PullDepth::Sweep: pulled = inquiries.walk(); break;
    case PullDepth::History: pulled = inquiries.history(m_store.historySince); break;
  }
  keepShopId(inquiries.shopId());
  if (pulled && depth != PullDepth::History) pulled = inquiries.older(depth == PullDepth::Sweep ? kOlderDeep : kOlderAtOnce);
  if (pulled) pulled = orders.complete();
  return pulled ? orders.outcome() : pulled;
}

SendResult RakutenConnector::send(const Outgoing& outgoing, std::stop_token stop) {
  if (stop.stop_requested()) return failedSend({ErrorKind::Cancelled, "send.cancelled", "It was stopped before it left.", {}}, Stage::Before);
  if (outgoing.kind == OutgoingKind::MarkRead) return markSent(markRead(outgoing.threadRemoteId, stop));
  if (outgoing.kind != OutgoingKind::PlatformAction) return sending().send(outgoing, stop);
  if (auto refused = m_actions.refusalOf(outgoing.action, outgoing.text)) return failedSend(*refused, Stage::Before);
  return markSent(sending().mark(*markOf(outgoing.action), outgoing.threadRemoteId, stop));
}

Result<Order> RakutenConnector::order(const std::string& remoteId, std::stop_token stop) {
  auto read = readOrders(m_caller, {remoteId}, stop);
  if (!read) return fail(read.error());
  for (Order& order : read->orders)
    if (order.remoteId == remoteId) return std::move(order);
  return fail(ErrorKind::NotFound, "rakuten.no-order", "Rakuten does not know this order any more: look for it in RMS.");
}

Result<TestRead> RakutenConnector::test(std::stop_token stop) {
  m_keys.askAgain();
  return testConnection(m_caller, stop);
}

std::optional<Error> RakutenConnector::grantWarning() const {
  const auto end = m_keys.end();
  if (!end || *end - m_clock.now() > kWarnBefore) return {};
  return Error{ErrorKind::Unauthorised, "rakuten.key-ends",
               "The licence key ends and Rakuten renews none by itself: issue a new one in RMS and paste it before " + end->toIso().substr(0, 10) + ".", end};
}

}  // namespace
}  // namespace inquiry::rakuten

namespace inquiry {

std::unique_ptr<Connector> makeRakutenConnector(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<rakuten::RakutenConnector>(store, parts);
}

}  // namespace inquiry
