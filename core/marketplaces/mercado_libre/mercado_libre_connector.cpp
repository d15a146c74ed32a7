#include "core/marketplaces/mercado_libre/mercado_libre_connector.h"

#include <algorithm>
#include <atomic>
#include <mutex>

#include "core/domain/case_notes.h"
#include "core/marketplaces/mercado_libre/claim_sending.h"
#include "core/marketplaces/mercado_libre/claims_api.h"
#include "core/marketplaces/mercado_libre/connection_test.h"
#include "core/marketplaces/mercado_libre/mercado_libre_capabilities.h"
#include "core/marketplaces/mercado_libre/messages_api.h"
#include "core/marketplaces/mercado_libre/order_mapper.h"
#include "core/marketplaces/mercado_libre/orders_api.h"
#include "core/marketplaces/mercado_libre/pull_run.h"
#include "core/marketplaces/mercado_libre/refusals.h"
#include "core/marketplaces/mercado_libre/remote_ids.h"
#include "core/marketplaces/mercado_libre/send_outcome.h"
#include "core/marketplaces/mercado_libre/sending.h"
#include "core/marketplaces/mercado_libre/sign_in.h"
#include "core/marketplaces/mercado_libre/users_api.h"

namespace inquiry::mercado_libre {
namespace {

ApiSession::Settings sessionSettings(const Store& store, const ConnectorParts& parts) {
  ApiSession::Settings settings;
  settings.store = store.id;
  settings.oauth.tokenUrl = endpointsOf(store).api + "/oauth/token";
  settings.oauth.clientAuth = OAuthEndpoint::ClientAuth::Body;
  settings.oauth.rotation = OAuthEndpoint::Rotation::SingleUse;
  settings.proxy = store.proxy;
  settings.explain = [&clock = parts.clock](const HttpResponse& response) { return explainRefusal(response, clock); };
  // "Gestión de mensajes": 500 reads and 500 writes a minute, shared with whatever else the application does.
  settings.limits = {{bucket::kMessageReads, {7, 30}}, {bucket::kMessageWrites, {7, 30}}};
  settings.pacing = parts.pacing;
  settings.pause = parts.pause;
  return settings;
}

// One seller account of Mercado Libre, of one country or cross-border. pull() belongs to one worker at a time; everything else may run
// beside it.
class MercadoLibreConnector final : public Connector {
 public:
  MercadoLibreConnector(const Store& store, const ConnectorParts& parts);

  const Capabilities& capabilities() const override { return m_capabilities; }
  Status pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) override;
  Result<std::vector<std::string>> ownMessages(const Outgoing& outgoing, std::stop_token stop) override;
  SendResult send(const Outgoing& outgoing, std::stop_token stop) override;
  ReconcileResult reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed, std::stop_token stop) override;
  Status markRead(const std::string& threadRemoteId, std::stop_token stop) override;
  Result<Order> order(const std::string& remoteId, std::stop_token stop) override;
  Result<std::string> file(const Attachment& attachment, std::size_t maxBytes, std::stop_token stop) override {
    const Caller who = anonymous();
    return isClaimFile(who, attachment.remoteUrl) ? claimFileBytes(who, attachment.remoteUrl, maxBytes, stop)
                                                  : attachmentBytes(who, attachment.remoteUrl, maxBytes, stop);
  }
  Result<TestRead> test(std::stop_token stop) override;
  std::string webPage(const Thread& thread) const override;
  Result<AuthorizationRequest> startSignIn() override;
  Status finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) override;
  std::optional<Instant> throttledUntil() const override { return m_session.throttledUntil(); }
  std::optional<Error> grantWarning() const override { return m_session.grantWarning(); }
  std::string remark() const override { return m_lacksClaims ? std::string(kCasesWithoutRight) + kClaimsRight : std::string(); }

 private:
  // Everything a call needs, with the user id of the shop (from the credentials, else asked for once).
  Result<Caller> caller(std::stop_token stop);
  Caller anonymous() { return {m_session, m_endpoints.api, m_family, {}}; }
  std::string credential(std::string_view key);
  Status isOwnAccount(const Json& user);

  const Store m_store;
  const Family m_family;
  const Endpoints m_endpoints;
  const Capabilities m_capabilities;
  SecretStore& m_secrets;
  const Clock& m_clock;
  const AttachmentSource* m_files;
  ApiSession m_session;
  PullRun::Words m_words;  // the pulling worker's
  std::mutex m_mutex;
  std::string m_userId;  // under the mutex
  // A test has shown that questions and messages answer again: the next pull asks for them once more.
  std::atomic<bool> m_isProven = false;
  std::atomic<bool> m_lacksClaims = false;
};

}  // namespace

MercadoLibreConnector::MercadoLibreConnector(const Store& store, const ConnectorParts& parts)
    : m_store(store), m_family(familyOf(store)), m_endpoints(endpointsOf(store)), m_capabilities(capabilitiesOf(m_family)),
      m_secrets(parts.secrets), m_clock(parts.clock), m_files(parts.files),
      m_session(sessionSettings(store, parts), parts.http, parts.secrets, parts.clock) {}

std::string MercadoLibreConnector::credential(std::string_view key) {
  const auto secret = m_secrets.credential(m_store.id, key);
  return secret ? std::string(secret->reveal()) : std::string();
}

Result<Caller> MercadoLibreConnector::caller(std::stop_token stop) {
  Caller result = anonymous();
  {
    const std::scoped_lock lock(m_mutex);
    if (m_userId.empty()) m_userId = credential("userId");
    result.userId = m_userId;
  }
  if (!result.userId.empty()) return result;
  const auto user = currentUser(result, stop);
  if (!user) return fail(user.error());
  result.userId = idOf(*user, "id");
  if (result.userId.empty())
    return fail(ErrorKind::Malformed, "mercado-libre.user", "The account has no id; add userId to the store's credentials.");
  const std::scoped_lock lock(m_mutex);
  m_userId = result.userId;
  return result;
}

Status MercadoLibreConnector::isOwnAccount(const Json& user) {
  const std::string expected = credential("userId");
  if (expected.empty() || expected == idOf(user, "id")) return {};
  return fail(ErrorKind::NotFound, "mercado-libre.other-account",
              "Another account than this shop's is signed in; sign in with the account of the shop.");
}

Status MercadoLibreConnector::pull(PullDepth depth, const StoredView& stored, PageSink& sink, std::stop_token stop) {
  const auto who = caller(stop);
  if (!who) return fail(who.error());
  PullScope scope(*who, stored, sink, m_clock, stop);
  PullRun run(scope, m_words, m_store.historySince);
  if (m_isProven.exchange(false)) run.askAgain();
  const Status pulled = run.pull(depth);
  if (const auto lacks = run.lacksClaims()) m_lacksClaims = *lacks;
  return pulled;
}

Result<std::vector<std::string>> MercadoLibreConnector::ownMessages(const Outgoing& outgoing, std::stop_token stop) {
  const auto who = caller(stop);
  if (!who) return fail(who.error());
  if (outgoing.kind == OutgoingKind::PlatformAction) return ClaimSending(*who, m_clock, m_files).ownMessages(outgoing, stop);
  return Sending(*who, m_store.site, m_files).ownMessages(outgoing.threadRemoteId, stop);
}

SendResult MercadoLibreConnector::send(const Outgoing& outgoing, std::stop_token stop) {
  if (outgoing.kind == OutgoingKind::MarkRead) {
    const Status marked = markRead(outgoing.threadRemoteId, stop);
    if (!marked) return failedSend(marked.error(), Stage::Before);
    SendResult done;
    done.outcome = SendResult::Outcome::Accepted;
    return done;
  }
  const auto who = caller(stop);
  if (!who) return failedSend(who.error(), Stage::Before);
  if (outgoing.kind == OutgoingKind::PlatformAction) return ClaimSending(*who, m_clock, m_files).send(outgoing, stop);
  return Sending(*who, m_store.site, m_files).send(outgoing, stop);
}

ReconcileResult MercadoLibreConnector::reconcile(const Outgoing& outgoing, const std::vector<std::string>& claimed,
                                                 std::stop_token stop) {
  const auto who = caller(stop);
  if (!who) return {ReconcileResult::Outcome::CannotTell, {}, who.error()};
  if (outgoing.kind == OutgoingKind::PlatformAction) return ClaimSending(*who, m_clock, m_files).reconcile(outgoing, claimed, stop);
  return Sending(*who, m_store.site, m_files).reconcile(outgoing, claimed, stop);
}

Status MercadoLibreConnector::markRead(const std::string& threadRemoteId, std::stop_token stop) {
  const auto packId = packIn(threadRemoteId);
  if (!packId || m_family == Family::CrossBorder)
    return fail(ErrorKind::Refused, "mercado-libre.no-read-flag", "Mercado Libre keeps no read flag here; nothing was changed.");
  const auto who = caller(stop);
  if (!who) return fail(who.error());
  const auto answer = packThread(*who, *packId, {10, 0, ReadFlag::Set}, stop);
  if (!answer) return fail(answer.error());
  return {};
}

Result<Order> MercadoLibreConnector::order(const std::string& remoteId, std::stop_token stop) {
  const Caller who = anonymous();
  const auto body = orderById(who, remoteId, stop);
  if (!body) return fail(body.error());
  auto order = mapOrder(*body, m_clock.now());
  if (!order) return order;
  if (const std::string shipment = shipmentIdOf(*body); !shipment.empty()) {
    // The order counts; a shipment that cannot be read is shown without tracking.
    if (const auto details = shipmentById(who, shipment, stop)) addShipment(*order, *details);
  }
  return order;
}

Result<TestRead> MercadoLibreConnector::test(std::stop_token stop) {
  if (const Status grant = m_session.ensureGrant(stop); !grant) return fail(grant.error());
  const auto user = currentUser(anonymous(), stop);
  if (!user) return fail(user.error());
  if (const Status own = isOwnAccount(*user); !own) return fail(own.error());
  const auto who = caller(stop);
  if (!who) return fail(who.error());
  auto read = testConnection(*who, *user, m_secrets, m_store.id, stop);
  if (read && std::all_of(read->missing.begin(), read->missing.end(), [](const std::string& one) { return one == kClaimsRight; })) m_isProven = true;
  return read;
}

std::string MercadoLibreConnector::webPage(const Thread& thread) const {
  // The address the platform gives its listings on this site; sales have none that is documented.
  const std::string& item = thread.itemRemoteId;
  const bool isListing = m_store.site == "MLM" && item.size() > 3 && item.starts_with("MLM") &&
                         std::all_of(item.begin() + 3, item.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (thread.kind != ThreadKind::Question || !isListing) return {};
  return "https://articulo.mercadolibre.com.mx/MLM-" + item.substr(3);
}

Result<AuthorizationRequest> MercadoLibreConnector::startSignIn() {
  const std::string clientId = credential("clientId");
  if (clientId.empty() || credential("clientSecret").empty())
    return fail(ErrorKind::InvalidInput, "mercado-libre.credentials",
                "Add clientId and clientSecret of your application to the store's credentials first.");
  return authorizationRequest({m_endpoints.auth, clientId, credential("redirectUri")});
}

Status MercadoLibreConnector::finishSignIn(const AuthorizationRequest& request, const std::string& pasted, std::stop_token stop) {
  const auto code = authorizationCode(pasted, request.state);
  if (!code) return fail(code.error());
  std::vector<std::pair<std::string, std::string>> form{{"code", *code}, {"code_verifier", std::string(request.verifier.reveal())}};
  if (const std::string redirect = credential("redirectUri"); !redirect.empty()) form.emplace_back("redirect_uri", redirect);
  if (const Status granted = m_session.exchangeCode(std::move(form), stop); !granted) return granted;
  const auto user = currentUser(anonymous(), stop);
  if (!user) return fail(user.error());
  return isOwnAccount(*user);
}

}  // namespace inquiry::mercado_libre

namespace inquiry {

std::unique_ptr<Connector> makeMercadoLibreConnector(const Store& store, const ConnectorParts& parts) {
  return std::make_unique<mercado_libre::MercadoLibreConnector>(store, parts);
}

}  // namespace inquiry
