// The corpus in a real mailbox that eight stores share.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "core/marketplaces/amazon/amazon_connector.h"
#include "core/marketplaces/mail_threading.h"
#include "core/net/mail/mail_transport.h"
#include "tests/support/mail_fixture.h"
#include "tests/unit/core/marketplaces/amazon/amazon_mails.h"

using namespace inquiry;
using namespace inquiry::test;
using nlohmann::json;

namespace {

// Eight stores, one mailbox.
struct SharedMailbox {
  explicit SharedMailbox(const HostSession& host) : mail(host->authoritiesFile()), user(newMailUser()) {
    for (Store store : amazonStores()) {
      store.mailbox->imap = host->server(user);
      store.historySince = clock.now() - std::chrono::hours(24 * 30);
      secrets.give(store.id, {{"mailboxPassword", MailHost::kPassword}}, "", "", clock.now());
      stores.push_back(std::move(store));
    }
  }
  std::unique_ptr<Connector> connect(const Store& store) {
    ConnectorParts parts{http, secrets, clock};
    parts.mail = &mail;
    parts.stores = [this] { return stores; };
    return makeAmazonConnector(store, parts);
  }
  Status pull(const Store& store) { return connect(store)->pull(PullDepth::Incremental, sinks[store.site], sinks[store.site], {}); }

  FixedClock clock{*Instant::parse("2026-01-05T12:00:00Z")};
  SilentHttp http;
  LiveMailTransport mail;
  std::string user;
  MemorySecretStore secrets;
  std::vector<Store> stores;
  std::map<std::string, RecordingSink> sinks;
};

std::string folderOf(const json& wanted) {
  const auto folder = wanted.value("folder", std::string("inbox"));
  return folder == "sent" ? "Sent" : folder == "junk" ? "Junk" : folder == "drafts" ? "Drafts" : "INBOX";
}

// A copy of an answer that is known confirms it instead of standing beside it.
bool mayBeFolded(const json& wanted) { return wanted["kind"] == "own-copy"; }

}  // namespace

TEST_CASE("Every mail of a mailbox that eight sites share is stored once, by its own store, and reading again changes nothing") {
  MAIL_HOST(host);
  SharedMailbox shared(host);
  const auto expected = json::parse(bytesOf(amazonCorpus() / "expected.json"));
  for (const auto& [file, wanted] : expected.items())
    host->deliver(shared.user, bytesOf(amazonCorpus() / (file + ".eml")), folderOf(wanted), *Instant::parse("2026-01-05T09:17:44Z"));
  for (const Store& store : shared.stores) {
    const auto pulled = shared.pull(store);
    INFO(store.site << " " << (pulled ? "" : pulled.error().text));
    REQUIRE(pulled);
  }
  for (const auto& [file, wanted] : expected.items()) {
    CAPTURE(file);
    const auto id = mailRemoteId(readMail(bytesOf(amazonCorpus() / (file + ".eml"))));
    std::vector<std::string> holders;
    for (const auto& [site, sink] : shared.sinks)
      if (sink.knowsMessage(id)) holders.push_back(site);
    const auto store = wanted["store"].get<std::string>();
    if (file == "draft") continue;  // bears the id of the mail that was sent from it
    if (store.empty()) CHECK(holders.empty());
    else if (!mayBeFolded(wanted)) CHECK(holders == std::vector<std::string>{store});
    else CHECK(holders.size() <= 1);
  }
  std::map<std::string, std::size_t> counts;
  for (const auto& [site, sink] : shared.sinks) counts[site] = sink.messages().size();
  for (const Store& store : shared.stores) REQUIRE(shared.pull(store));
  for (const auto& [site, sink] : shared.sinks) CHECK(sink.messages().size() == counts[site]);
  for (const auto& [name, bytes] : host->mails(shared.user)) CHECK((name.find(":2,") == std::string::npos || name.ends_with(":2,")));  // no flag: nothing was marked as read
}

TEST_CASE("A test of the connection reads for real and says how many messages of the site it saw") {
  MAIL_HOST(host);
  SharedMailbox shared(host);
  for (const auto* file : {"message-uk", "question-uk", "message-de", "notice-uk"})
    host->deliver(shared.user, bytesOf(amazonCorpus() / (std::string(file) + ".eml")), "INBOX", *Instant::parse("2026-01-05T09:17:44Z"));
  const auto uk = std::find_if(shared.stores.begin(), shared.stores.end(), [](const Store& store) { return store.site == "UK"; });
  const auto read = shared.connect(*uk)->test({});
  REQUIRE(read);
  CHECK(read->messages == 4);
  CHECK(std::find(read->granted.begin(), read->granted.end(), "buyer messages of amazon.co.uk: 2 among the newest 50 mails") != read->granted.end());
  const auto jp = std::find_if(shared.stores.begin(), shared.stores.end(), [](const Store& store) { return store.site == "JP"; });
  const auto none = shared.connect(*jp)->test({});
  REQUIRE(none);
  CHECK(std::find(none->granted.begin(), none->granted.end(), "buyer messages of amazon.co.jp: none among the newest 50 mails") != none->granted.end());
}
