// The health of stores by mail and the guided diagnosis, over the services a person uses, on real mail servers.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "core/desk/parts.h"
#include "core/desk/store_service.h"
#include "core/net/curl_transport.h"
#include "core/storage/journal.h"
#include "core/storage/workspace_storage.h"
#include "tests/support/http_server.h"
#include "tests/support/mail_sink.h"
#include "tests/support/mail_token_server.h"
#include "tests/unit/core/marketplaces/mailbox/mail_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using nlohmann::json;

namespace {

// A whole workspace whose stores are set up by store files, as a person's are.
class MailOffice {
 public:
  explicit MailOffice(const std::string& authorities) : m_mail(authorities) {
    m_registry.add(Marketplace::Mailbox, &makeMailboxConnector);
    constexpr storage::PassphraseCost kQuick{1, 8ULL * 1024 * 1024};
    m_storage = storage::WorkspaceStorage::create(m_place.file("desk"), clock, {Secret("correct horse"), nullptr, kQuick}).value().storage;
    m_originals = std::make_unique<storage::StoredOriginals>(m_storage->database());
    ConnectorParts parts{m_http, m_storage->secrets(), clock};
    parts.pacing = &clock;
    parts.mail = &m_mail;
    parts.originals = m_originals.get();
    m_sync = std::make_unique<SyncService>(SyncParts{m_storage->database(), clock, m_registry, parts, m_storage->outboxJournal(), nullptr, nullptr}, SyncOptions{4, 7});
    m_parts.reset(new desk::Parts{m_storage->database(), m_storage->secrets(), clock, *m_sync, m_registry, m_storage->outboxJournal(), *m_storage, m_place.file("desk"), PersonId{"me"}, true});
    m_stores = std::make_unique<desk::StoreService>(*m_parts);
  }
  desk::StoreService& stores() { return *m_stores; }
  // A store file with a mailbox; `more` goes into it last.
  static json file(const std::string& id, const MailServer& imap, int smtpPort, const json& more = json::object()) {
    json made{{"id", id},
              {"marketplace", "mailbox"},
              {"name", id},
              {"mode", "reply"},
              {"mailbox",
               {{"imap", {{"host", imap.host}, {"port", imap.port}, {"security", imap.security}, {"user", imap.user}}},
                {"smtp", {{"host", "127.0.0.1"}, {"port", smtpPort}, {"security", "none"}, {"from", "service@shop.example"}}}}},
              {"credentials", {{"mailboxPassword", MailHost::kPassword}}}};
    made.merge_patch(more);
    return made;
  }
  void add(const json& file) {
    const auto added = m_stores->add(file.dump());
    if (!added) throw std::runtime_error(added.error().text);
  }
  desk::StoreRow row(const std::string& id) {
    auto rows = m_stores->list().value();
    for (desk::StoreRow& each : rows)
      if (each.store.id.value == id) return std::move(each);
    throw std::runtime_error("no store " + id);
  }
  desk::StoreRow synced(const std::string& id) {
    (void)m_stores->syncOnce({StoreId{id}});
    return row(id);
  }
  desk::StoreCheck check(const std::string& id) { return m_stores->check(StoreId{id}).value(); }
  std::vector<JournalEntry> journal() {
    const auto reader = m_storage->database().read();
    return storage::Journal::list((*reader)->connection(), 0, 1'000'000).value();
  }

  PushedClock clock;

 private:
  TemporaryFolder m_place;
  ConnectorRegistry m_registry;
  CurlTransport m_http;
  LiveMailTransport m_mail;
  std::unique_ptr<storage::WorkspaceStorage> m_storage;
  std::unique_ptr<storage::StoredOriginals> m_originals;
  std::unique_ptr<SyncService> m_sync;
  std::unique_ptr<desk::Parts> m_parts;
  std::unique_ptr<desk::StoreService> m_stores;
};

std::string answerTo(const std::string& line) {
  const std::string tag = line.substr(0, line.find(' ')), rest = line.substr(tag.size() + 1);
  const auto is = [&rest](const char* word) { return rest.starts_with(word); };
  if (is("CAPABILITY")) return "* CAPABILITY IMAP4rev1\r\n" + tag + " OK done\r\n";
  if (is("LOGIN")) return "* OK [ALERT] anna@example.com signed in with " + std::string(MailHost::kPassword) + ": the mailbox is nearly full\r\n" + tag + " OK in\r\n";
  if (is("LIST")) return "* LIST () \"/\" INBOX\r\n* LIST (\\Sent) \"/\" Sent\r\n" + tag + " OK done\r\n";
  if (is("EXAMINE")) return "* 0 EXISTS\r\n* OK [UIDVALIDITY 7] .\r\n* OK [UIDNEXT 1] .\r\n" + tag + " OK [READ-ONLY] done\r\n";
  if (is("UID SEARCH")) return "* SEARCH\r\n" + tag + " OK done\r\n";
  if (is("LOGOUT")) return "* BYE bye\r\n" + tag + " OK out\r\n";
  return tag + " OK done\r\n";
}

// A mailbox that tells everybody who signs in something, and repeats the password while it does. `refusal` "" lets them in.
HttpServer::Script telling(const std::string& refusal) {
  return [refusal](Wire& wire) {
    if (!wire.write("* OK ready\r\n")) return;
    std::string heard;
    for (std::string bytes = wire.read(4096); !bytes.empty(); bytes = wire.read(4096)) {
      heard += bytes;
      for (auto end = heard.find("\r\n"); end != std::string::npos; end = heard.find("\r\n")) {
        const std::string line = heard.substr(0, end);
        heard.erase(0, end + 2);
        const bool isRefused = !refusal.empty() && line.find(" LOGIN ") != std::string::npos;
        if (!wire.write(isRefused ? line.substr(0, line.find(' ')) + " NO " + refusal + "\r\n" : answerTo(line))) return;
      }
    }
  };
}

}  // namespace

TEST_CASE("AU04: a store by mail reaches all seven states, each with a sentence and a next step of its own") {
  NEEDS_MAIL_SINK();
  if (!MailHost::missing().empty()) SKIP("Not tested here: install " + MailHost::missing());
  const std::string user = newMailUser();
  MailTokenServer tokens(user, "client-1", "");
  MailHost::Wish wish;
  wish.tokenInfoUrl = tokens.tokenInfoUrl();
  MailHost host(wish);
  MailSink sink;
  HttpServer broken([](Wire& wire) { (void)wire.write("* BYE the disks are full\r\n"); });
  HttpServer boxless([](Wire& wire) {
    if (!wire.write("* OK ready\r\n")) return;
    for (std::string line = wire.read(4096); !line.empty(); line = wire.read(4096)) {
      line.erase(line.find_last_not_of("\r\n") + 1);
      const bool isList = line.find(" LIST ") != std::string::npos;
      if (!wire.write(isList ? line.substr(0, line.find(' ')) + " OK nothing\r\n" : answerTo(line))) return;
    }
  });
  MailOffice office(host.authoritiesFile());
  const MailServer well = host.server(user);
  const auto plain = [&](int port) { return MailServer{"127.0.0.1", port, "none", user, ""}; };
  const json signedIn{{"mailbox", {{"signIn", "microsoft"}}}, {"endpoints", {{"mailAuth", tokens.base()}}}, {"credentials", {{"mailboxPassword", nullptr}, {"mailboxClientId", "client-1"}}}};
  office.add(MailOffice::file("ok", well, sink.port()));
  office.add(MailOffice::file("wrong", well, sink.port(), {{"credentials", {{"mailboxPassword", "wrong"}}}}));
  office.add(MailOffice::file("away", plain(closedPort()), sink.port()));
  office.add(MailOffice::file("broken", plain(broken.port()), sink.port()));
  office.add(MailOffice::file("boxless", plain(boxless.port()), sink.port()));
  office.add(MailOffice::file("signed", well, sink.port(), signedIn));
  const auto signIn = [&](const MailTokenServer::Behaviour& behaviour) {
    tokens.behave(behaviour);
    const auto page = office.stores().signInPage(StoreId{"signed"});
    REQUIRE(page);
    return office.stores().finishSignIn(StoreId{"signed"}, tokens.allow(*page));
  };
  std::map<HealthState, desk::StoreRow> seen;
  const auto see = [&](const desk::StoreRow& row) { seen.insert_or_assign(row.health.state, row); };
  for (const char* id : {"ok", "wrong", "away", "broken", "boxless"}) see(office.synced(id));
  CHECK_FALSE(signIn({.scopes = "openid"}));
  see(office.synced("signed"));
  REQUIRE(signIn({}));
  REQUIRE(office.synced("signed").health.state == HealthState::Ok);
  tokens.behave({.isRevoked = true});
  office.clock.push(std::chrono::minutes(35));
  see(office.synced("signed"));

  CHECK(office.row("ok").health.state == HealthState::Ok);
  CHECK(office.row("wrong").health.state == HealthState::Revoked);
  CHECK(office.row("away").health.state == HealthState::NetworkBlocked);
  CHECK(office.row("broken").health.state == HealthState::PlatformOutage);
  CHECK(office.row("boxless").health.state == HealthState::NotBound);
  CHECK(office.row("signed").health.state == HealthState::Expiring);
  REQUIRE(seen.size() == 7);
  std::set<std::string> texts, steps;
  for (const auto& [state, row] : seen) {
    INFO(name(state) << ": " << row.healthText << " / " << row.nextStep);
    CHECK(texts.insert(row.healthText).second);
    CHECK(steps.insert(row.nextStep).second);
    CHECK_FALSE(row.nextStep.empty());
  }
}

TEST_CASE("AU05: the diagnosis of a store by mail ticks its steps, and tells one store from all stores") {
  MAIL_HOST(host);
  NEEDS_MAIL_SINK();
  MailSink sink;
  MailHost own;
  REQUIRE(own.isRunning());
  MailOffice office("");
  const std::string first = newMailUser(), second = newMailUser();
  office.add(MailOffice::file("first", host->server(first, "none"), sink.port()));
  office.add(MailOffice::file("second", own.server(second, "none"), sink.port()));
  const Instant newest = *Instant::parse("2026-11-20T14:02:00Z");
  for (int i = 0; i < 5; ++i) host->deliver(first, letterOf("m" + std::to_string(i) + "@buyer.example").bytes(), "INBOX", newest - std::chrono::minutes(10 * i));

  const desk::StoreCheck well = office.check("first");
  CHECK(well.ok);
  CHECK(well.got.starts_with("read 5 messages, newest 14:02 (2026-11-20 UTC)"));
  CHECK(well.diagnosis.level == desk::TroubleLevel::Nothing);
  CHECK(well.diagnosis.endsAt.empty());
  CHECK(std::find(well.granted.begin(), well.granted.end(), "send (signed in, no mail sent)") != well.granted.end());
  CHECK(sink.mails().empty());

  // One store: its password is another one now.
  REQUIRE(office.stores().change(R"({"id":"first","marketplace":"mailbox","credentials":{"mailboxPassword":"wrong"}})"));
  const desk::StoreCheck one = office.check("first");
  CHECK_FALSE(one.ok);
  CHECK(one.diagnosis.level == desk::TroubleLevel::OneStore);
  CHECK(one.diagnosis.text.find("only first is affected; second answers") != std::string::npos);
  std::vector<std::string> names;
  for (const desk::DiagnosisStep& step : one.diagnosis.steps) names.push_back(step.step);
  CHECK(names == std::vector<std::string>{"status", "authorisation-date", "test-read", "re-authorise"});
  CHECK(one.diagnosis.endsAt == "re-authorise");
  CHECK(one.diagnosis.steps.back().code == "mailbox-password");
  CHECK(one.diagnosis.steps.back().text.find("password") != std::string::npos);

  // All stores: neither server is there.
  own.stop();
  const desk::StoreCheck all = office.check("first");
  CHECK(all.diagnosis.level == desk::TroubleLevel::Everything);
  CHECK(all.diagnosis.text.find("none of the 2 stores") != std::string::npos);
  const desk::StoreCheck away = office.check("second");
  CHECK(away.diagnosis.endsAt == "log");
  CHECK(away.got.starts_with("mail.offline"));
}

TEST_CASE("What a mail server wants people to read stands in the store's health and in the journal, without a secret") {
  NEEDS_MAIL_SINK();
  MailSink sink;
  HttpServer server(telling("")), refusing(telling("[ALERT] Log in via your web browser, " + std::string(MailHost::kPassword)));
  MailOffice office("");
  office.add(MailOffice::file("told", {"127.0.0.1", server.port(), "none", "anna@example.com", ""}, sink.port()));
  office.add(MailOffice::file("refused", {"127.0.0.1", refusing.port(), "none", "anna@example.com", ""}, sink.port()));
  const desk::StoreRow told = office.synced("told");
  CHECK(told.health.state == HealthState::Ok);
  CHECK(told.healthText.find("the mailbox is nearly full") != std::string::npos);
  CHECK(office.synced("refused").health.state == HealthState::Revoked);
  int entries = 0;
  for (const JournalEntry& entry : office.journal()) {
    entries += entry.kind == "sync.quarantined" && entry.payload.find("mail.alert") != std::string::npos;
    for (const char* secret : {MailHost::kPassword, "anna@example.com"}) CHECK(entry.payload.find(secret) == std::string::npos);
  }
  CHECK(entries == 2);
  CHECK(told.healthText.find(MailHost::kPassword) == std::string::npos);
  CHECK(told.healthText.find("anna@example.com") == std::string::npos);
}

TEST_CASE("Authentication results are believed of the server a store names, and of nobody where it says so") {
  Store store = mailShop();
  NoNetwork http;
  MemorySecretStore secrets;
  SystemClock clock;
  const auto believed = [&] { return MailboxAccess(store, {http, secrets, clock}).trustedAuthserv(); };
  CHECK(believed().empty());
  store.mailbox->authserv = "mx.shop.example";
  CHECK(believed() == "mx.shop.example");
  store.mailbox->imap->host = "imap.gmail.com";
  store.mailbox->authserv.reset();
  CHECK(believed() == "mx.google.com");
  store.mailbox->authserv = "";
  CHECK(believed().empty());
  // The spare mailbox is another server: what was said of the first one says nothing of it.
  store.mailbox->authserv = "mx.shop.example";
  store.mailbox->spare = MailServer{"imap.spare.example", 993, "tls", "b@shop.example", ""};
  CHECK(MailboxAccess(store, {http, secrets, clock}).trustedAuthserv(MailboxAccess::Box::Spare).empty());
}
