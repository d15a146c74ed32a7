// One message by two ways: eBay's API and its notification mail in a real mailbox.
#include <catch2/catch_test_macros.hpp>
#include <ctime>

#include "core/domain/mail_copy.h"
#include "core/marketplaces/copied_connector.h"
#include "core/marketplaces/ebay/ebay_connector.h"
#include "core/marketplaces/notification_mail.h"
#include "core/net/mail/mime_reader.h"
#include "core/storage/mail_copy_repository.h"
#include "core/storage/watermark_repository.h"
#include "tests/support/fake_ebay.h"
#include "tests/unit/core/marketplaces/mailbox/mail_desk.h"

using namespace inquiry;
using namespace inquiry::test;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

constexpr const char* kItem = "110000000001";

std::string mailDate(Instant at) {
  const std::time_t time = static_cast<std::time_t>(at.millis() / 1000);
  std::tm parts{};
  gmtime_r(&time, &parts);
  char text[64];
  (void)std::strftime(text, sizeof text, "%a, %d %b %Y %H:%M:%S +0000", &parts);
  return text;
}

struct Notice {
  std::string id, buyer, text;
  Instant at;
  std::string from = "eBay <ebay@ebay.com>", replyTo = "member_1a2b@members.ebay.com", results = "mx.shop.example; dkim=pass header.d=ebay.com; dmarc=pass";
  std::string bytes() const {
    return "From: " + from + "\r\nReply-To: " + replyTo + "\r\nTo: owner@blue-harbor.example\r\nSubject: " + buyer + " sent a message about Lens cap #" + kItem +
           "\r\nDate: " + mailDate(at) + "\r\nMessage-ID: <" + id + ">\r\nAuthentication-Results: " + results +
           "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNew message from: " + buyer + " (12)\r\n\r\n" + text +
           "\r\n\r\nReply\r\n\r\nItem Id: " + kItem + "\r\nEmail reference id: [#a1b2c3#]\r\n";
  }
};

MailVerdict readAs(const Notice& notice, MailFolder::Role role = MailFolder::Role::Inbox, const std::string& trusted = {}) {
  MimeOptions options;
  options.trustedAuthserv = trusted;
  const std::string bytes = notice.bytes();
  const ParsedMail parsed = readMail(bytes, options);
  const ReceivedMail mail{bytes, parsed, "INBOX", role, false, notice.at + minutes(1)};
  return NotificationClassifier(*notificationWords(Marketplace::Ebay)).read(mail, Store{});
}

// An eBay store with a mailbox. Its platform can be switched off.
class CopyDesk {
 public:
  explicit CopyDesk(const HostSession& at) : host(at), user(newMailUser()), m_mail(at->authoritiesFile()) {
    store.id = StoreId{"ebay-us"};
    store.marketplace = Marketplace::Ebay;
    store.site = "EBAY_US";
    store.name = "Blue Harbor";
    store.timeZone = "America/Los_Angeles";
    store.mode = StoreMode::Reply;
    store.historySince = clock.now() - hours(24 * 30);
    store.mailbox = MailboxSettings{};
    store.mailbox->imap = host->server(user);
    m_registry.add(Marketplace::Ebay, &makeEbayConnector);
    m_secrets.give(store.id, {{"clientId", "desk"}, {"clientSecret", "quiet"}, {"ruName", "Blue-Harbor-RuName"}, {"mailboxPassword", MailHost::kPassword}}, "access-1",
                   "refresh-1", clock.now() + hours(48));
    storage::Database::Options options;
    options.file = m_folder.file("desk.db");
    options.key = Secret(std::string(32, 'k'));
    options.mayCreate = true;
    m_database = storage::Database::open(std::move(options)).value();
    m_journal = storage::OutboxJournal::open(m_folder.file("outbox.journal"), Secret(std::string(32, 'k'))).value();
    m_listening = m_database->writes().listen([this](const ChangeSet& changes) {
      const std::scoped_lock lock(m_mutex);
      m_arrived += changes.arrived.size();
    });
    const Status added = m_database->writes().write(storage::WritePriority::User, [this](storage::Connection& connection, ChangeSet&) { return storage::StoreRepository(connection).add(store, clock.now()); });
    REQUIRE(added.has_value());
    ConnectorParts parts{ebay, m_secrets, clock};
    parts.mail = &m_mail;
    parts.pause = [](Duration, std::stop_token stop) { return !stop.stop_requested(); };
    SyncOptions syncing;
    syncing.workers = 2;
    syncing.seed = 7;
    m_sync = std::make_unique<SyncService>(SyncParts{*m_database, clock, m_registry, parts, *m_journal, nullptr, nullptr}, syncing);
  }
  ~CopyDesk() {
    m_sync.reset();
    m_listening.reset();
  }

  void switchOff() {
    ebay.before = [](const FakeEbay::Seen&) -> std::optional<Result<HttpResponse>> { return Result<HttpResponse>(FakeEbay::error(503, 10001)); };
  }
  void switchOn() { ebay.before = {}; }
  StoreRound round() { return m_sync->syncOnce({store.id}).value().front(); }
  // The first round takes what is there; from then on it is news.
  void begin() {
    REQUIRE(round().ok);
    REQUIRE(threads() == 0);
  }
  void deliver(const Notice& notice) { host->deliver(user, notice.bytes(), "INBOX", notice.at + seconds(20)); }
  std::string asks(const std::string& buyer, const std::string& text, Instant at) {
    const std::string id = ebay.addConversation(buyer, kItem);
    ebay.buyerWrites(id, text, at);
    return id;
  }
  template <class Ask>
  auto read(Ask&& ask) {
    const auto reader = m_database->read();
    auto answer = ask((*reader)->connection());
    if (!answer) throw std::runtime_error(answer.error().text);
    return *answer;
  }
  std::int64_t number(std::string_view sql) {
    return read([&](storage::Connection& connection) -> Result<std::int64_t> {
      const auto row = storage::firstRow<std::int64_t>(connection, sql, [](storage::Row value) { return value.integer(0); });
      if (!row) return fail(row.error());
      return row->value_or(-1);
    });
  }
  std::int64_t threads() { return number("SELECT count(*) FROM thread WHERE merged_into IS NULL"); }
  std::int64_t messages() { return number("SELECT count(*) FROM message"); }
  std::int64_t periods() { return number("SELECT count(*) FROM waiting_period"); }
  Thread onlyThread() {
    const ThreadId id{number("SELECT id FROM thread WHERE merged_into IS NULL")};
    return *read([&](storage::Connection& connection) { return storage::ThreadRepository(connection).find(id); });
  }
  std::vector<Message> onlyMessages() {
    const ThreadId id = onlyThread().id;
    return read([&](storage::Connection& connection) { return storage::MessageRepository(connection).page(id, 100); });
  }
  std::int64_t mailOnly(Duration patience) {
    return read([&](storage::Connection& connection) { return storage::MailCopyRepository(connection).waitingSince(store.id, clock.now() - patience); });
  }
  std::string fault() {
    return read([&](storage::Connection& connection) { return storage::WatermarkRepository(connection).find(store.id, kMailCopyFault); }).value_or("never");
  }
  void setPassword(const std::string& password) {
    std::map<std::string, Secret> credentials;
    for (const auto& [key, value] : {std::pair<std::string, std::string>{"clientId", "desk"}, {"clientSecret", "quiet"}, {"ruName", "Blue-Harbor-RuName"}, {"mailboxPassword", password}})
      credentials.emplace(key, Secret(value));
    REQUIRE(m_secrets.saveCredentials(store.id, std::move(credentials)).has_value());
  }
  std::size_t arrived() const {
    const std::scoped_lock lock(m_mutex);
    return m_arrived;
  }

  const HostSession& host;
  const std::string user;
  PushedClock clock;
  FakeEbay ebay{clock};
  Store store;

 private:
  TemporaryFolder m_folder;
  ConnectorRegistry m_registry;
  MemorySecretStore m_secrets;
  LiveMailTransport m_mail;
  mutable std::mutex m_mutex;
  std::size_t m_arrived = 0;
  std::unique_ptr<storage::Database> m_database;
  std::unique_ptr<storage::OutboxJournal> m_journal;
  std::shared_ptr<void> m_listening;
  std::unique_ptr<SyncService> m_sync;
};

}  // namespace

TEST_CASE("CH09: with the API off the mail makes the thread; with the API back it is the same thread and message") {
  MAIL_HOST(host);
  CopyDesk desk(host);
  desk.begin();
  const Instant wrote = desk.clock.now() - minutes(3);
  desk.switchOff();
  desk.deliver({"n1@ebay.com", "buyer_xy", "Does it fit a 50 mm lens? I need it soon.", wrote + seconds(8)});
  CHECK_FALSE(desk.round().ok);

  REQUIRE(desk.threads() == 1);
  const Thread byMail = desk.onlyThread();
  CHECK(isMailCopy(byMail.remoteId));
  CHECK(byMail.buyerName == "buyer_xy");
  CHECK(byMail.itemRemoteId == kItem);
  CHECK(byMail.needsReply);
  CHECK(byMail.unread);
  CHECK(byMail.dueAt.has_value());
  CHECK(byMail.sendBlocked);
  CHECK(byMail.sendBlockedReason == kMailCopyBlock);
  REQUIRE(desk.onlyMessages().size() == 1);
  const Message told = desk.onlyMessages().front();
  CHECK(isMailCopy(told.remoteId));
  CHECK(told.text == "Does it fit a 50 mm lens? I need it soon.");
  CHECK(desk.arrived() == 1);
  CHECK(desk.mailOnly(minutes(0)) == 1);

  desk.switchOn();
  const std::string conversation = desk.asks("buyer_xy", "Does it fit a 50 mm lens? I need it soon.", wrote);
  CHECK(desk.round().ok);
  CHECK(desk.threads() == 1);
  CHECK(desk.messages() == 1);
  const Thread shown = desk.onlyThread();
  CHECK(shown.id == byMail.id);
  CHECK(shown.remoteId == conversation);
  CHECK_FALSE(shown.sendBlocked);
  CHECK(shown.sendBlockedReason.empty());
  CHECK(shown.needsReply);
  CHECK(shown.unread);
  CHECK(shown.unansweredCount == 1);
  REQUIRE(desk.onlyMessages().size() == 1);
  const Message joined = desk.onlyMessages().front();
  CHECK(joined.id == told.id);
  CHECK_FALSE(isMailCopy(joined.remoteId));
  CHECK_FALSE(joined.edited);
  CHECK(joined.sentAt == wrote);
  // No second clock: the one that runs counts from the platform's time. No second notice.
  CHECK(desk.periods() == 1);
  CHECK(shown.oldestUnansweredAt == wrote);
  CHECK(desk.arrived() == 1);
  CHECK(desk.mailOnly(minutes(0)) == 0);

  // However often either of them is read again.
  desk.host->changeUidValidity(desk.user);
  CHECK(desk.round().ok);
  CHECK(desk.messages() == 1);
  CHECK(desk.threads() == 1);
  CHECK(desk.arrived() == 1);
}

TEST_CASE("CH09: a mail of a message that the API has shown already changes nothing") {
  MAIL_HOST(host);
  CopyDesk desk(host);
  desk.begin();
  const Instant wrote = desk.clock.now() - minutes(4);
  desk.asks("buyer_xy", "Where is my parcel?", wrote);
  REQUIRE(desk.round().ok);
  REQUIRE(desk.arrived() == 1);
  const Thread before = desk.onlyThread();
  desk.deliver({"n1@ebay.com", "Buyer_XY", "Where is my parcel?", wrote + seconds(30)});
  CHECK(desk.round().ok);
  CHECK(desk.threads() == 1);
  CHECK(desk.messages() == 1);
  CHECK(desk.periods() == 1);
  CHECK(desk.arrived() == 1);
  CHECK(desk.mailOnly(minutes(0)) == 0);
  CHECK(desk.onlyThread().remoteId == before.remoteId);

  // The same words once more are another message, whichever way tells first.
  desk.deliver({"n2@ebay.com", "buyer_xy", "Where is my parcel?", wrote + minutes(2)});
  CHECK(desk.round().ok);
  CHECK(desk.threads() == 1);
  CHECK(desk.messages() == 2);
  CHECK(desk.mailOnly(minutes(0)) == 1);
  desk.ebay.buyerWrites(before.remoteId, "Where is my parcel?", wrote + minutes(2));
  CHECK(desk.round().ok);
  CHECK(desk.messages() == 2);
  CHECK(desk.mailOnly(minutes(0)) == 0);
  CHECK(desk.periods() == 1);
}

TEST_CASE("CH09: a known conversation takes the mail in and can be answered; what only the mail knows is counted") {
  MAIL_HOST(host);
  CopyDesk desk(host);
  desk.begin();
  const Instant first = desk.clock.now() - minutes(50);
  const std::string conversation = desk.asks("buyer_xy", "Is it still there?", first);
  REQUIRE(desk.round().ok);
  desk.switchOff();
  desk.deliver({"n1@ebay.com", "buyer_xy", "I would take two of them, can you pack them together?", first + minutes(40)});
  CHECK_FALSE(desk.round().ok);
  REQUIRE(desk.threads() == 1);
  CHECK(desk.onlyThread().remoteId == conversation);
  CHECK_FALSE(desk.onlyThread().sendBlocked);
  CHECK(desk.onlyThread().unansweredCount == 2);
  CHECK(desk.periods() == 1);
  REQUIRE(desk.onlyMessages().size() == 2);
  CHECK(isMailCopy(desk.onlyMessages().back().remoteId));

  // The platform never shows it: after its time that is a finding.
  desk.switchOn();
  CHECK(desk.round().ok);
  CHECK(desk.mailOnly(kMailCopyPatience) == 0);
  desk.clock.push(kMailCopyPatience + minutes(1));
  CHECK(desk.mailOnly(kMailCopyPatience) == 1);
}

TEST_CASE("CH09: a buyer whom the API names by an id is found by item and words") {
  MAIL_HOST(host);
  CopyDesk desk(host);
  desk.begin();
  const Instant wrote = desk.clock.now() - minutes(3);
  desk.switchOff();
  desk.deliver({"n1@ebay.com", "buyer_xy", "Does it fit a 50 mm lens?", wrote + seconds(8)});
  CHECK_FALSE(desk.round().ok);
  desk.switchOn();
  desk.asks("uXk29TqLm1B", "Does it fit a 50 mm lens?", wrote);
  // Another buyer, the same item, other words.
  desk.asks("other_buyer", "What does it weigh, please?", wrote + seconds(1));
  CHECK(desk.round().ok);
  CHECK(desk.threads() == 2);
  CHECK(desk.messages() == 2);
  CHECK(desk.mailOnly(minutes(0)) == 0);
}

TEST_CASE("CH09: a mailbox that cannot be read is noted and does not make the platform fail") {
  MAIL_HOST(host);
  CopyDesk desk(host);
  desk.begin();
  desk.setPassword("wrong_horse");
  desk.asks("buyer_xy", "Hello?", desk.clock.now() - minutes(1));
  CHECK(desk.round().ok);
  CHECK(desk.threads() == 1);
  CHECK(desk.fault() == "mail.auth");
  desk.setPassword(MailHost::kPassword);
  CHECK(desk.round().ok);
  CHECK(desk.fault().empty());
}

TEST_CASE("CH09: only mails of the platform about a member's message are read") {
  const Instant at = *Instant::parse("2026-11-21T10:00:00Z");
  const Notice real{"n1@ebay.com", "buyer_xy", "Does it fit?\r\nReply today, please, because I leave on Monday and need it in my bag.", at};
  const MailVerdict verdict = readAs(real);
  REQUIRE(verdict.kind == MailVerdict::Kind::BuyerMessage);
  CHECK(verdict.thread.buyerKey == "buyer_xy");
  CHECK(verdict.thread.itemRemoteId == kItem);
  CHECK(verdict.message.message.sentAt == at);
  // A sentence of the buyer that begins like a button is no button.
  CHECK(verdict.message.message.text == "Does it fit?\nReply today, please, because I leave on Monday and need it in my bag.");
  // Nobody vouches for the sender: taken, and marked.
  CHECK(verdict.thread.marks == std::vector<std::string>{"unverified-sender"});
  CHECK(readAs(real, MailFolder::Role::Inbox, "mx.shop.example").thread.marks.empty());

  const auto isForeign = [](const Notice& notice, MailFolder::Role role = MailFolder::Role::Inbox) { return readAs(notice, role).kind == MailVerdict::Kind::Foreign; };
  Notice other = real;
  other.from = "eBay <ebay@ebay.com.evil.example>";
  CHECK(isForeign(other));
  other = real;
  other.from = "eBay <ebay@notebay.com>";
  CHECK(isForeign(other));
  other = real;
  other.replyTo = "noreply@ebay.com";  // eBay's own notices
  CHECK(isForeign(other));
  other = real;
  other.results = "mx.shop.example; dkim=fail header.d=ebay.com; dmarc=fail";
  CHECK(isForeign(other));
  CHECK(isForeign(real, MailFolder::Role::Sent));
  other = real;
  other.from = "eBay Member: buyer_xy <member_1a2b@members.ebay.de>";
  other.replyTo.clear();
  CHECK(readAs(other).kind == MailVerdict::Kind::BuyerMessage);
}
