#include "core/marketplaces/shopee/shopee_connector.h"

#include <algorithm>

#include "core/domain/store_notes.h"
#include "core/marketplaces/shopee/cards.h"
#include "core/marketplaces/shopee/case_sending.h"
#include "core/marketplaces/shopee/connection_test.h"
#include "core/marketplaces/shopee/order_mapper.h"
#include "core/marketplaces/shopee/parcel_numbers.h"
#include "core/marketplaces/shopee/picture_files.h"
#include "core/marketplaces/shopee/pull_run.h"
#include "core/marketplaces/shopee/ratings.h"
#include "core/marketplaces/shopee/remote_ids.h"
#include "core/marketplaces/shopee/send_outcome.h"
#include "core/marketplaces/shopee/sending.h"
#include "core/marketplaces/shopee/shop_actions.h"
#include "core/marketplaces/shopee/shopee_capabilities.h"
#include "core/marketplaces/shopee/shopee_endpoints.h"
#include "core/marketplaces/shopee/sign_in.h"

namespace inquiry::shopee {
namespace {

// Signatures are good for five minutes; a clock further off than this is told of.
constexpr Duration kWorthTelling = std::chrono::minutes(2);

// One shop. pull() belongs to one worker at a time; everything else may run beside it.
class ShopeeConnector final : public Connector {
 public:
  ShopeeConnector(const Store& store, const ConnectorParts& parts);

  const Capabilities& capabilities() const override { return m_memory.grant.state() == ChatGrant::State::Missing ? m_withoutChat : m_withChat; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override;
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override;
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override;
  Result<TestRead> test(std::stop_token stop) override;
  PlatformActions* platformActions() override { return &m_actions; }
  std::string webPage(const Thread& thread) const override;
  Result<AuthorizationRequest> startSignIn() override;
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override;
  std::optional<Instant> throttledUntil() const override { return m_session.throttledUntil(); }
  std::optional<Error> grantWarning() const override { return m_session.grantWarning(); }
  std::string remark() const override;

 private:
  ApiSession::Settings settings(const ConnectorParts& parts) const;
  std::string credential(std::string_view key) const;
  ShopCaller caller();
  Sending sending(const ShopCaller& who) { return Sending(who, m_memory.locks, m_clock, m_files); }
  SendResult sendAction(const Outgoing& outgoing, std::stop_token stop);

  const Store m_store;
  SecretStore& m_secrets;
  const Clock& m_clock;
  const AttachmentSource* m_files;
  const Endpoints m_endpoints;
  const Capabilities m_withChat = capabilitiesOf(true), m_withoutChat = capabilitiesOf(false);
  ShopeeSecrets m_asSession;
  ShopeeWire m_wire;
  ApiSession m_session;
  ShopMemory m_memory;
  ShopActions m_actions{[this] { return caller(); }, [this] { return m_memory.grant.state() != ChatGrant::State::Missing; }, m_clock};
};

std::string credentialOf(SecretStore& secrets, const StoreId& store, std::string_view key) {
  const auto secret = secrets.credential(store, key);
  return secret ? std::string(secret->reveal()) : std::string();
}

}  // namespace

ShopeeConnector::ShopeeConnector(const Store& store, const ConnectorParts& parts)
    : m_store(store), m_secrets(parts.secrets), m_clock(parts.clock), m_files(parts.files),
      m_endpoints(endpointsOf(store, credentialOf(parts.secrets, store.id, "gateway"))), m_asSession(parts.secrets),
      m_wire(parts.http, parts.secrets, parts.clock, store.id, m_endpoints.api), m_session(settings(parts), m_wire, m_asSession, parts.clock) {}

ApiSession::Settings ShopeeConnector::settings(const ConnectorParts& parts) const {
  ApiSession::Settings settings;
  settings.store = m_store.id;
  settings.oauth.tokenUrl = m_endpoints.api + kRefreshPath;
  settings.oauth.clientAuth = OAuthEndpoint::ClientAuth::Body;
  settings.oauth.rotation = OAuthEndpoint::Rotation::SingleUse;
  settings.proxy = m_store.proxy;
  settings.explain = [this](const HttpResponse& response) { return explainRefusal(response, m_clock.now() + m_wire.clockSkew()); };
  settings.pacing = parts.pacing;
  settings.pause = parts.pause;
  return settings;
}

std::string ShopeeConnector::credential(std::string_view key) const { return credentialOf(m_secrets, m_store.id, key); }

ShopCaller ShopeeConnector::caller() { return {m_session, m_wire, m_endpoints.api, credential("shopId"), credential("operatorMail")}; }

Status ShopeeConnector::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  const ShopCaller who = caller();
  PullScope scope(who, stored, sink, m_clock, stop);
  PullRun run(scope, m_memory, m_store.historySince, [this](std::optional<Instant> end) { m_wire.setConsentEnd(end); });
  return run.pull(depth);
}

Result<std::vector<std::string>> ShopeeConnector::ownMessages(const Outgoing& outgoing, std::stop_token stop) {
  const ShopCaller who = caller();
  if (isCaseStep(outgoing)) return CaseSending(who, m_files).traces(outgoing, stop);
  const Sending chat = sending(who);
  if (outgoing.kind != OutgoingKind::PlatformAction) return chat.ownMessages(outgoing.threadRemoteId, stop);
  // A rating has one answer at most: there is nothing to tell it from.
  return cardOf(outgoing) ? CardSending(who, chat).ownMessages(outgoing, stop) : std::vector<std::string>{};
}

SendResult ShopeeConnector::send(const Outgoing& outgoing, std::stop_token stop) {
  if (outgoing.kind == OutgoingKind::PlatformAction) return sendAction(outgoing, stop);
  const ShopCaller who = caller();
  return outgoing.kind == OutgoingKind::MarkRead ? sending(who).markRead(outgoing.threadRemoteId, stop) : sending(who).send(outgoing, stop);
}

SendResult ShopeeConnector::sendAction(const Outgoing& outgoing, std::stop_token stop) {
  const ShopCaller who = caller();
  if (isCaseStep(outgoing)) return CaseSending(who, m_files).send(outgoing, stop);
  if (const auto no = m_actions.refusalOf(outgoing.action, outgoing.text)) return failedSend(*no, Stage::Before);
  const Sending chat = sending(who);
  if (const auto card = cardOf(outgoing)) return CardSending(who, chat).send(outgoing, *card, stop);
  return replyToRating(who, numberBehind(kReplyRating, outgoing.action).value_or(""), outgoing, stop);
}

ReconcileResult ShopeeConnector::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) {
  const ShopCaller who = caller();
  if (isCaseStep(outgoing)) return CaseSending(who, m_files).reconcile(outgoing, stop);
  const Sending chat = sending(who);
  if (outgoing.kind != OutgoingKind::PlatformAction) return chat.reconcile(outgoing, claimed, stop);
  if (const auto card = cardOf(outgoing)) return CardSending(who, chat).reconcile(outgoing, *card, claimed, stop);
  return findReply(who, numberBehind(kReplyRating, outgoing.action).value_or(""), outgoing, stop);
}

Status ShopeeConnector::markRead(const std::string& threadRemoteId, std::stop_token stop) {
  const ShopCaller who = caller();
  SendResult done = sending(who).markRead(threadRemoteId, stop);
  return done.outcome == SendResult::Outcome::Accepted ? Status() : Status(fail(*done.error));
}

Result<Order> ShopeeConnector::order(const std::string& remoteId, std::stop_token stop) {
  const ShopCaller who = caller();
  const auto answer = orderDetails(who, {remoteId}, stop);
  if (!answer) return fail(answer.error());
  const Json& rows = listOf(responseOf(*answer), "order_list");
  if (rows.empty()) return fail(ErrorKind::NotFound, "shopee.not-found", "Shopee does not know this order any more.");
  auto order = mapOrder(rows.front(), m_clock.now());
  if (!order) return order;
  if (const Status numbered = addTrackingNumbers(who, *order, stop); !numbered) return fail(numbered.error());
  return order;
}

Result<std::string> ShopeeConnector::file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) {
  return messageFile(m_session, m_endpoints.api, attachment, maxBytes, stop);
}

Result<TestRead> ShopeeConnector::test(std::stop_token stop) {
  const ShopCaller who = caller();
  if (const Status grant = m_session.ensureGrant(stop); !grant) return fail(who.told(grant.error()));
  auto read = testConnection(who, m_memory.grant, m_clock.now() + m_wire.clockSkew(), stop);
  if (read) m_wire.setConsentEnd(read->grantExpiresAt);
  return read;
}

std::string ShopeeConnector::webPage(const Thread&) const { return sellerCentreChat(m_store, credential("gateway")); }

std::string ShopeeConnector::remark() const {
  const Duration off = std::chrono::abs(m_wire.clockSkew());
  return off < kWorthTelling ? std::string() : std::string(kClockOff) + std::to_string(std::chrono::round<std::chrono::minutes>(off).count());
}

Result<AuthorizationRequest> ShopeeConnector::startSignIn() {
  const std::string partner = credential("partnerId"), redirect = credential("redirectUri");
  if (partner.empty() || credential("partnerKey").empty() || credential("shopId").empty())
    return fail(ErrorKind::InvalidInput, "shopee.credentials", "Enter partner id, partner key and shop id of this store first.");
  if (redirect.empty())
    return fail(ErrorKind::InvalidInput, "shopee.redirect", "Enter the redirect address first: its domain must be the one declared for your application.");
  return authorizationRequest({m_endpoints.auth, partner, redirect});
}

Status ShopeeConnector::finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) {
  const auto code = pastedCode(pasted, request.state);
  if (!code) return fail(code.error());
  if (!code->shopId.empty() && code->shopId != credential("shopId"))
    return fail(ErrorKind::NotFound, "shopee.other-shop", "Another shop than this one was signed in; sign in with the account of the shop, or correct the shop id.");
  std::vector<std::pair<std::string, std::string>> form{{"code", code->code}};
  if (!code->mainAccountId.empty()) form.emplace_back("main_account_id", code->mainAccountId);
  const ShopCaller who = caller();
  if (const Status granted = m_session.exchangeCode(std::move(form), stop); !granted) return fail(who.told(granted.error()));
  const auto facts = shopFacts(who, stop);
  if (!facts) return fail(facts.error());
  m_wire.setConsentEnd(instantOf(*facts, "expire_time"));
  // Perhaps another application, perhaps with the grant: the next pull asks.
  m_memory.grant.set(ChatGrant::State::Granted);
  return {};
}

}  // namespace inquiry::shopee

namespace inquiry {

std::unique_ptr<Connector> makeShopeeConnector(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<shopee::ShopeeConnector>(store, parts);
}

}  // namespace inquiry
