#include "core/marketplaces/yahoo_shopping/yahoo_shopping_connector.h"

#include "core/marketplaces/yahoo_shopping/connection_test.h"
#include "core/marketplaces/yahoo_shopping/endpoints.h"
#include "core/marketplaces/yahoo_shopping/jst.h"
#include "core/marketplaces/yahoo_shopping/order_api.h"
#include "core/marketplaces/yahoo_shopping/order_mapper.h"
#include "core/marketplaces/yahoo_shopping/refusals.h"
#include "core/marketplaces/yahoo_shopping/send_outcome.h"
#include "core/marketplaces/yahoo_shopping/sending.h"
#include "core/marketplaces/yahoo_shopping/session_end.h"
#include "core/marketplaces/yahoo_shopping/shop_wire.h"
#include "core/marketplaces/yahoo_shopping/sign_in.h"
#include "core/marketplaces/yahoo_shopping/talk_actions.h"
#include "core/marketplaces/yahoo_shopping/talk_pull.h"
#include "core/marketplaces/yahoo_shopping/yahoo_shopping_capabilities.h"

namespace inquiry::yahoo_shopping {
namespace {

// Beside the store's credentials: when the seller agreed. The grant itself names no end.
constexpr const char* kConsentAt = "consentAt";

ApiSession::Settings sessionSettings(const Store& store, const ConnectorParts& parts) {
  ApiSession::Settings settings;
  settings.store = store.id;
  settings.oauth.tokenUrl = endpointsOf(store, {}).auth + "/yconnect/v2/token";
  settings.oauth.clientAuth = OAuthEndpoint::ClientAuth::Basic;
  settings.oauth.clientSecret = OAuthEndpoint::ClientSecret::Optional;
  settings.oauth.rotation = OAuthEndpoint::Rotation::Lasting;
  settings.proxy = store.proxy;
  settings.explain = [](const HttpResponse& response) { return explainRefusal(response); };
  // One call a second; a tenth more keeps clear of two clocks that do not agree. Whoever practises is not kept waiting: the practice
  // platform takes 500 a minute.
  const RateLimit pace = store.sandbox ? RateLimit{7, 30} : RateLimit{1 / 1.1, 1};
  settings.limits = {{bucket::kQuestions, pace}, {bucket::kOrders, pace}};
  settings.pacing = parts.pacing;
  settings.pause = parts.pause;
  return settings;
}

// One store. pull() belongs to one worker at a time; everything else may run beside it.
class YahooShoppingConnector final : public Connector {
 public:
  YahooShoppingConnector(const Store& store, const ConnectorParts& parts)
      : m_store(store), m_capabilities(yahoo_shopping::capabilities()), m_secrets(parts.secrets), m_clock(parts.clock), m_files(parts.files),
        m_wire(parts.http, parts.secrets, store.id, parts.clock), m_session(sessionSettings(store, parts), m_wire, parts.secrets, parts.clock),
        m_actions([this] { return caller(); }, parts.clock) {}

  const Capabilities& capabilities() const override { return m_capabilities; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override;
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override;
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override;
  Result<TestRead> test(std::stop_token stop) override;
  PlatformActions* platformActions() override { return &m_actions; }
  // Store Creator Pro documents no address of a single question.
  std::string webPage(const Thread&) const override { return {}; }
  Result<AuthorizationRequest> startSignIn() override;
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override;
  std::optional<Instant> throttledUntil() const override { return m_session.throttledUntil(); }
  std::optional<Error> grantWarning() const override;

 private:
  std::string credential(std::string_view key) const;
  Result<Caller> caller();
  SessionFacts sessionFacts() const;
  Status rememberConsent(Instant at);
  // A token that came with a store file was granted at some time before: from its first use on its end is known at the latest.
  void noteFirstUse();
  void completeAfter(const Outgoing& outgoing, const Caller& who, SendResult& sent, const std::stop_token& stop);

  const Store m_store;
  const Capabilities m_capabilities;
  SecretStore& m_secrets;
  const Clock& m_clock;
  const AttachmentSource* m_files;
  ShopWire m_wire;
  ApiSession m_session;
  TalkActions m_actions;
};

std::string YahooShoppingConnector::credential(std::string_view key) const {
  const auto secret = m_secrets.credential(m_store.id, key);
  return secret ? std::string(secret->reveal()) : std::string();
}

Result<Caller> YahooShoppingConnector::caller() {
  const std::string sellerId = credential("sellerId");
  if (sellerId.empty())
    return fail(ErrorKind::InvalidInput, "yahoo.no-seller", "Add the store account (sellerId) to the store's credentials first.");
  return Caller{m_session, endpointsOf(m_store, sellerId).api, sellerId};
}

Status YahooShoppingConnector::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  const auto who = caller();
  if (!who) return fail(who.error());
  PullScope scope(*who, stored, sink, m_clock, stop);
  TalkPull pull(scope, {who->base, who->sellerId});
  const Status done = depth == PullDepth::History ? pull.history(m_store.historySince) : depth == PullDepth::Sweep ? pull.sweep() : pull.incremental();
  if (done) noteFirstUse();
  return done;
}

Result<std::vector<std::string>> YahooShoppingConnector::ownMessages(const Outgoing& outgoing, std::stop_token stop) {
  const auto who = caller();
  if (!who) return fail(who.error());
  return Sending(*who, m_files).ownMessages(outgoing.threadRemoteId, stop);
}

SendResult YahooShoppingConnector::send(const Outgoing& outgoing, std::stop_token stop) {
  if (outgoing.kind == OutgoingKind::PlatformAction) return m_actions.send(outgoing, stop);
  if (outgoing.kind == OutgoingKind::MarkRead) {
    const Status marked = markRead(outgoing.threadRemoteId, stop);
    SendResult done;
    done.outcome = SendResult::Outcome::Accepted;
    // Marking twice does no harm, so nothing about it is ever unknown.
    return marked ? done : failedSend(marked.error(), Stage::Before);
  }
  const auto who = caller();
  if (!who) return failedSend(who.error(), Stage::Before);
  SendResult sent = Sending(*who, m_files).send(outgoing, stop);
  completeAfter(outgoing, *who, sent, stop);
  return sent;
}

// The answer is with the buyer whatever becomes of this: a question that stays open at Yahoo is listed as such with the next sweep.
void YahooShoppingConnector::completeAfter(const Outgoing& outgoing, const Caller& who, SendResult& sent, const std::stop_token& stop) {
  if (!outgoing.closeAfterSend || sent.outcome != SendResult::Outcome::Accepted) return;
  if (const Status done = completeTalk(who, outgoing.threadRemoteId, Completion::Normal, stop); done) return;
  sent.error = Error{ErrorKind::Conflict, "yahoo.not-completed", "The answer was sent, but the question could not be completed: complete it in Store Creator Pro.", {}};
}

ReconcileResult YahooShoppingConnector::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) {
  const auto who = caller();
  if (!who) return {ReconcileResult::Outcome::CannotTell, {}, who.error()};
  return Sending(*who, m_files).reconcile(outgoing, claimed, stop);
}

Status YahooShoppingConnector::markRead(const std::string& threadRemoteId, std::stop_token stop) {
  const auto who = caller();
  return who ? readTalk(*who, threadRemoteId, stop) : fail(who.error());
}

Result<Order> YahooShoppingConnector::order(const std::string& remoteId, std::stop_token stop) {
  const auto who = caller();
  if (!who) return fail(who.error());
  const auto xml = orderInfo(*who, remoteId, stop);
  if (!xml) return fail(xml.error());
  return mapOrder(*xml, m_clock.now());
}

Result<std::string> YahooShoppingConnector::file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) {
  const auto who = caller();
  if (!who) return fail(who.error());
  return fileBytes(*who, attachment.remoteUrl, maxBytes, stop);
}

Result<TestRead> YahooShoppingConnector::test(std::stop_token stop) {
  const auto who = caller();
  if (!who) return fail(who.error());
  if (const Status grant = m_session.ensureGrant(stop); !grant) return fail(grant.error());
  auto read = testConnection(*who, m_clock, stop);
  if (!read) return read;
  noteFirstUse();
  read->grantExpiresAt = sessionEnd(sessionFacts(), m_clock.now());
  return read;
}

Result<AuthorizationRequest> YahooShoppingConnector::startSignIn() {
  const SignInPage page{endpointsOf(m_store, {}).auth, credential("clientId"), credential("redirectUri")};
  if (page.clientId.empty() || page.redirectUri.empty())
    return fail(ErrorKind::InvalidInput, "yahoo.credentials",
                "Add the client id and the redirect address that is registered for it to the store's credentials first.");
  return authorizationRequest(page);
}

Status YahooShoppingConnector::finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) {
  const auto code = authorizationCode(pasted, request.state);
  if (!code) return fail(code.error());
  m_wire.expectNonce(nonceFor(request.state));
  const Status granted = m_session.exchangeCode({{"code", *code}, {"redirect_uri", credential("redirectUri")}, {"code_verifier", std::string(request.verifier.reveal())}}, stop);
  m_wire.expectNonce({});
  return granted ? rememberConsent(m_clock.now()) : granted;
}

Status YahooShoppingConnector::rememberConsent(Instant at) {
  std::map<std::string, Secret> kept;
  kept.emplace(kConsentAt, Secret(at.toIso()));
  return m_secrets.saveCredentials(m_store.id, std::move(kept));
}

void YahooShoppingConnector::noteFirstUse() {
  const Instant now = m_clock.now();
  // Past its end and still good: somebody agreed anew elsewhere, and the token came with the settings.
  if (const auto end = sessionEnd(sessionFacts(), now); end && *end > now) return;
  // Not kept: it is tried again with the next read, and nothing but a warning depends on it.
  [[maybe_unused]] const Status kept = rememberConsent(now);
}

SessionFacts YahooShoppingConnector::sessionFacts() const {
  SessionFacts facts;
  facts.consentAt = Instant::parse(credential(kConsentAt));
  facts.hasKey = !credential("publicKey").empty() && !credential("publicKeyVersion").empty();
  facts.keyEndsAt = jstInstant(credential("publicKeyExpires"));
  facts.keyRefusal = m_wire.keyRefusal();
  return facts;
}

std::optional<Error> YahooShoppingConnector::grantWarning() const {
  if (auto lost = m_session.grantWarning()) return lost;
  return sessionWarning(sessionFacts(), m_clock.now());
}

}  // namespace
}  // namespace inquiry::yahoo_shopping

namespace inquiry {

std::unique_ptr<Connector> makeYahooShoppingConnector(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<yahoo_shopping::YahooShoppingConnector>(store, parts);
}

}  // namespace inquiry
