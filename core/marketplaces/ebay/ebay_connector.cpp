#include "core/marketplaces/ebay/ebay_connector.h"

#include <algorithm>
#include <mutex>

#include "core/marketplaces/copied_connector.h"
#include "core/marketplaces/ebay/ebay_capabilities.h"
#include "core/marketplaces/ebay/ebay_case_pull.h"
#include "core/marketplaces/ebay/ebay_case_sending.h"
#include "core/marketplaces/ebay/ebay_connection_test.h"
#include "core/marketplaces/ebay/ebay_conversation_reader.h"
#include "core/marketplaces/ebay/ebay_errors.h"
#include "core/marketplaces/ebay/ebay_files.h"
#include "core/marketplaces/ebay/ebay_identity_api.h"
#include "core/marketplaces/ebay/ebay_mapper.h"
#include "core/marketplaces/ebay/ebay_message_api.h"
#include "core/marketplaces/ebay/ebay_message_pull.h"
#include "core/marketplaces/ebay/ebay_order_api.h"
#include "core/marketplaces/ebay/ebay_sending.h"
#include "core/marketplaces/ebay/ebay_sign_in.h"

namespace inquiry {
namespace ebay {
namespace {

constexpr Duration kIdentityKept = std::chrono::hours(24);  // user names change; the immutable id does not
constexpr Duration kDefaultHistory = std::chrono::hours(24 * 90), kRecent = std::chrono::hours(24 * 7);
// eBay documents no address of a single conversation.
constexpr std::string_view kMessagesPage = "https://mesg.ebay.com/mesgweb/ViewMessages/0";
// Nor one of a single case for sellers: their orders lead to it.
constexpr std::string_view kOrdersPage = "https://www.ebay.com/sh/ord";

ApiSession::Settings settingsFor(const Store& store, const Endpoints& endpoints, const ConnectorParts& parts) {
  ApiSession::Settings settings;
  settings.store = store.id;
  settings.oauth.tokenUrl = endpoints.tokenUrl();
  settings.oauth.clientAuth = OAuthEndpoint::ClientAuth::Basic;
  // Left out, the refreshed token has every scope of the consent; a list may only hold a part of it.
  settings.oauth.scopes = "";
  settings.oauth.rotation = OAuthEndpoint::Rotation::Lasting;
  settings.proxy = store.proxy;
  settings.headers = {{"Accept", "application/json"}};
  if (!store.site.empty()) settings.headers.push_back({"X-EBAY-C-MARKETPLACE-ID", store.site});
  settings.explain = [&clock = parts.clock](const HttpResponse& response) { return explained(response, clock.now()); };
  // eBay publishes budgets per day only. A polite pace, with room at once for a poll that finds a busy night.
  settings.limits = {{"message", {8, 60}}, {"orders", {8, 30}}, {"media", {8, 40}}, {"disputes", {8, 30}}};  // media: 50 in 5 s, as its page says
  settings.pacing = parts.pacing;
  settings.pause = parts.pause;
  return settings;
}

class EbayConnector final : public Connector {
 public:
  EbayConnector(const Store& store, const ConnectorParts& parts)
      : m_store(store), m_secrets(parts.secrets), m_clock(parts.clock), m_endpoints(Endpoints::of(store)),
        m_capabilities(ebay::capabilities()), m_files(parts.files), m_troubles(parts.clock),
        m_session(settingsFor(store, m_endpoints, parts), parts.http, parts.secrets, parts.clock),
        m_signer({parts.http, parts.secrets, parts.clock, m_endpoints, store.id, store.proxy}) {}

  const Capabilities& capabilities() const override { return m_capabilities; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override;
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override;
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override {
    return messageFile(m_session, m_endpoints, attachment, maxBytes, stop);
  }
  Result<TestRead> test(std::stop_token stop) override;
  std::string webPage(const Thread& thread) const override {
    if (m_store.sandbox || thread.remoteId.empty()) return "";
    return std::string(thread.kind == ThreadKind::Case ? kOrdersPage : kMessagesPage);
  }
  Result<AuthorizationRequest> startSignIn() override;
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override;
  std::optional<Instant> throttledUntil() const override { return m_session.throttledUntil(); }
  std::optional<Error> grantWarning() const override { return m_session.grantWarning(); }
  std::string remark() const override { return m_troubles.remark(); }

 private:
  Result<EbayIdentity> us(const std::stop_token& stop);
  CaseReader caseReader() { return {m_session, m_endpoints, m_store, m_clock}; }
  Result<ConversationReading> wholeConversation(const Outgoing& outgoing, const std::stop_token& stop);

  const Store m_store;
  SecretStore& m_secrets;
  const Clock& m_clock;
  const Endpoints m_endpoints;
  const Capabilities m_capabilities;
  const AttachmentSource* m_files;
  CaseTroubles m_troubles;
  ApiSession m_session;
  Signer m_signer;
  std::mutex m_identityMutex;  // never held across a call
  std::optional<EbayIdentity> m_identity;
  Duration m_identityReadAt{};
};

// Another call of the same store may well succeed.
bool concernsOrdersOnly(const Error& error) {
  return error.kind == ErrorKind::MissingGrant || error.kind == ErrorKind::Refused || error.kind == ErrorKind::NotFound ||
         error.kind == ErrorKind::PlatformDown || error.kind == ErrorKind::Malformed;
}

Result<EbayIdentity> EbayConnector::us(const std::stop_token& stop) {
  {
    const std::scoped_lock lock(m_identityMutex);
    if (m_identity && m_clock.steady() - m_identityReadAt < kIdentityKept) return *m_identity;
  }
  const auto answer = getUser(m_session, m_endpoints, stop);
  if (!answer) return fail(answer.error());
  auto read = identity(answer->body);
  if (!read) return fail(read.error());
  const std::scoped_lock lock(m_identityMutex);
  m_identity = *read;
  m_identityReadAt = m_clock.steady();
  return *read;
}

Status EbayConnector::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  if (stop.stop_requested()) return fail(cancelled());
  const auto identity = us(stop);
  if (!identity) return fail(identity.error());
  OrderLinks links(stored);
  PullContext context{m_session, m_endpoints, m_store, m_clock, *identity, stored, sink, stop, links};
  // Orders first, so that conversations find theirs. Orders that cannot be read must not keep the messages away.
  const Status orders = pullOrders(context, depth);
  if (!orders && !concernsOrdersOnly(orders.error())) return orders;
  if (const Status messages = pullMessages(context, depth); !messages) return messages;
  // Cases last: what keeps one kind of them away keeps nothing else away.
  if (const Status cases = CasePull(context, depth, m_troubles).run(); !cases) return cases;
  return orders;
}

Result<ConversationReading> EbayConnector::wholeConversation(const Outgoing& outgoing, const std::stop_token& stop) {
  const auto identity = us(stop);
  if (!identity) return fail(identity.error());
  ConversationReader reader(m_session, m_endpoints, *identity, stop);
  return reader.read(outgoing.threadRemoteId, ConversationType::FromMembers, "");
}

Result<std::vector<std::string>> EbayConnector::ownMessages(const Outgoing& outgoing, std::stop_token stop) {
  if (isCaseAction(outgoing)) return ownCaseEntries(caseReader(), outgoing, stop);
  const auto reading = wholeConversation(outgoing, stop);
  if (!reading) return fail(reading.error());
  std::vector<std::string> ids;
  for (const InboundMessage& message : reading->messages)
    if (message.message.direction == Direction::Out) ids.push_back(message.message.remoteId);
  return ids;
}

SendResult EbayConnector::send(const Outgoing& outgoing, std::stop_token stop) {
  if (stop.stop_requested()) return SendResult{SendResult::Outcome::NotSent, "", Delivery::None, "", cancelled()};
  if (isCaseAction(outgoing)) return sendCaseAction({m_session, m_endpoints, m_files, caseReader(), m_signer}, outgoing, stop);
  if (outgoing.kind != OutgoingKind::MarkRead) return sendReply({m_session, m_endpoints, m_files}, outgoing, stop);
  const Status marked = markRead(outgoing.threadRemoteId, stop);
  if (!marked) return classified(marked.error());
  SendResult done;
  done.outcome = SendResult::Outcome::Accepted;
  return done;
}

ReconcileResult EbayConnector::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) {
  if (isCaseAction(outgoing)) return findCaseAction(caseReader(), outgoing, claimed, stop);
  const auto reading = wholeConversation(outgoing, stop);
  if (!reading) return {ReconcileResult::Outcome::CannotTell, "", reading.error()};
  ReconcileResult result = findSent(reading->messages, outgoing, claimed);
  // A row that could not be read might be the one.
  if (result.outcome == ReconcileResult::Outcome::NotFound && !reading->isWhole) result.outcome = ReconcileResult::Outcome::CannotTell;
  return result;
}

Status EbayConnector::markRead(const std::string& threadRemoteId, std::stop_token stop) {
  if (threadRemoteId.starts_with("case:")) return fail(ErrorKind::Refused, "ebay.no-read-mark", "eBay keeps no read marks of cases.");
  // The call wants the type, a thread id alone does not tell it; setting the flag of the wrong type is refused and changes nothing.
  auto answer = updateConversationRead(m_session, m_endpoints, threadRemoteId, ConversationType::FromMembers, stop);
  if (!answer && (answer.error().kind == ErrorKind::NotFound || answer.error().kind == ErrorKind::Refused))
    answer = updateConversationRead(m_session, m_endpoints, threadRemoteId, ConversationType::FromEbay, stop);
  if (!answer) return fail(answer.error());
  return {};
}

Result<Order> EbayConnector::order(const std::string& remoteId, std::stop_token stop) {
  const auto answer = getOrder(m_session, m_endpoints, remoteId, stop);
  if (!answer) return fail(answer.error());
  auto read = singleOrder(answer->body, m_store.id, m_clock.now());
  if (!read) return read;
  const auto fulfillments = getShippingFulfillments(m_session, m_endpoints, remoteId, stop);
  if (!fulfillments && fulfillments.error().kind != ErrorKind::NotFound) return fail(fulfillments.error());
  if (fulfillments) {
    auto all = shipments(fulfillments->body);
    if (!all) return fail(all.error());
    read->shipments = std::move(*all);
  }
  return read;
}

Result<TestRead> EbayConnector::test(std::stop_token stop) {
  if (const Status granted = m_session.ensureGrant(stop); !granted) return fail(granted.error());
  auto read = testConnection(m_session, m_endpoints, m_clock, stop);
  if (!read) return read;
  if (const auto grant = m_secrets.grant(m_store.id)) read->grantExpiresAt = grant->refreshExpiresAt;
  return read;
}

Result<AuthorizationRequest> EbayConnector::startSignIn() {
  const auto clientId = m_secrets.credential(m_store.id, "clientId");
  if (!clientId) return fail(clientId.error());
  const auto ruName = m_secrets.credential(m_store.id, "ruName");
  if (!ruName) return fail(ruName.error());
  AuthorizationRequest request = authorizationRequest(m_endpoints, *clientId, *ruName);
  if (request.state.empty()) return fail(ErrorKind::Refused, "ebay.no-randomness", "This computer gave no random numbers. Restart it and sign in again.");
  return request;
}

Status EbayConnector::finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) {
  const auto code = authorizationCode(request, pasted);
  if (!code) return fail(code.error());
  const auto ruName = m_secrets.credential(m_store.id, "ruName");
  if (!ruName) return fail(ruName.error());
  {
    const std::scoped_lock lock(m_identityMutex);
    m_identity.reset();  // another account may have signed in
  }
  m_troubles.clearAll();
  return m_session.exchangeCode({{"code", std::string(code->reveal())}, {"redirect_uri", std::string(ruName->reveal())}}, stop);
}

}  // namespace

Instant PullContext::historyFloor() const { return store.historySince.value_or(platformNow() - kDefaultHistory); }

Instant PullContext::recentFloor() const { return std::max(historyFloor(), platformNow() - kRecent); }

Error cancelled() { return Error{ErrorKind::Cancelled, "ebay.cancelled", "Stopped on request.", {}}; }

}  // namespace ebay

std::unique_ptr<Connector> makeEbayConnector(const Store& store, const ConnectorParts& parts) {
  return withMailCopies(std::make_unique<ebay::EbayConnector>(store, parts), store, parts);
}

}  // namespace inquiry
