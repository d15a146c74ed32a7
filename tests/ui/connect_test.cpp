#include <QCheckBox>
#include <QFile>
#include <QRadioButton>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;
using test::FakeConnector;

namespace {

// Invented, in the form of the real ones.
std::vector<PlatformFacts> facts() {
  PlatformFacts ebay;
  ebay.marketplace = Marketplace::Ebay;
  ebay.canConnect = true;
  ebay.summary = QStringLiteral("Messages and orders by the API");
  ebay.abilities = {{QStringLiteral("Buyer messages"), Ability::Yes, QStringLiteral("Message API"), Ability::Yes, QStringLiteral("up to 2,000 characters"), {}},
                    {QStringLiteral("Read marks"), Ability::Yes, {}, Ability::Limited, QStringLiteral("both ways"), QStringLiteral("only when a person asks")},
                    {QStringLiteral("Cases"), Ability::Limited, QStringLiteral("list only"), Ability::No, {}, QStringLiteral("decided on the platform's own page")},
                    {QStringLiteral("First contact"), Ability::Absent, {}, Ability::No, {}, QStringLiteral("the buyer has to write first")}};
  ebay.prerequisites = {{QStringLiteral("account"), QStringLiteral("Business account")}, {QStringLiteral("keys"), QStringLiteral("Keys of a developer account")}, {QStringLiteral("main"), QStringLiteral("Signed in as the main account")}};
  ebay.fields = {{QStringLiteral("clientId"), QStringLiteral("App ID"), {}, false, true}, {QStringLiteral("clientSecret"), QStringLiteral("Cert ID"), {}, true, true}, {QStringLiteral("ruName"), QStringLiteral("RuName"), {}, false, true}};
  ebay.sites = {{QStringLiteral("EBAY_US"), QStringLiteral("United States"), QStringLiteral("America/Los_Angeles")}, {QStringLiteral("EBAY_GB"), QStringLiteral("United Kingdom"), QStringLiteral("Europe/London")}};
  ebay.source = QStringLiteral("the platform's documentation");
  ebay.sourceUrl = QStringLiteral("https://docs.example.com/");
  ebay.sourceDate = QStringLiteral("2026-08-01");
  PlatformFacts amazon = ebay;
  amazon.marketplace = Marketplace::Amazon;
  amazon.canConnect = false;
  amazon.whyNot = QStringLiteral("Buyer messages come by e-mail alone, and this version reads no mailboxes yet.");
  PlatformFacts meli = ebay;
  meli.marketplace = Marketplace::MercadoLibre;
  meli.summary = QStringLiteral("Questions and messages by the API");
  return {ebay, meli, amazon};
}

struct Wizard {
  Wizard() {
    FakeConnector::attach(StoreId{"blue-harbor-us"}, platform);
    platform.capabilities = desk.bench.platform().capabilities;
    platform.granted = {"sell.messages"};
    open();
  }
  void open() {
    desk.window().actions().trigger(QStringLiteral("store.connect"));
    desk.settle();
    panel().setFacts(facts());
  }
  ConnectPanel& panel() { return desk.window().connectPanel(); }
  void next() {
    REQUIRE(panel().nextButton().isEnabled());
    panel().nextButton().click();
    desk.settle();
  }
  void fill() {
    QTest::mouseClick(panel().platform().card(Marketplace::Ebay), Qt::LeftButton);
    next();
    SignInPage& page = panel().signIn();
    CHECK_FALSE(page.addButton().isEnabled());
    QTest::keyClicks(page.field(QStringLiteral("name")), QStringLiteral("Blue Harbor US"));
    QTest::keyClicks(page.field(QStringLiteral("clientId")), QStringLiteral("app-id-1"));
    QTest::keyClicks(page.field(QStringLiteral("clientSecret")), QStringLiteral("s3cret-cert"));
    QTest::keyClicks(page.field(QStringLiteral("ruName")), QStringLiteral("Blue-Harbor-RuName"));
  }
  void add() {
    fill();
    panel().signIn().addButton().click();
    desk.settle();
  }
  void signIn() {
    panel().signIn().browserButton().click();
    desk.settle();
    QTest::keyClicks(&panel().signIn().pasted(), QStringLiteral("v^1.1#code"));
    REQUIRE(QTest::qWaitFor([&] { return panel().signIn().finishButton().isEnabled(); }, 5000));
    panel().signIn().finishButton().click();
    desk.settle();
    REQUIRE(QTest::qWaitFor([&] { return panel().draft().isSignedIn && panel().results().againButton().isEnabled(); }, 5000));
  }
  QString settingsFile() {
    QFile file(QString::fromStdString(desk.bench.place("desk")) + QStringLiteral("/window.ini"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
  }
  std::vector<std::string> journal(const std::string& kind) {
    std::vector<std::string> found;
    for (const JournalEntry& entry : desk.bench.journal())
      if (entry.kind == kind) found.push_back(entry.payload);
    return found;
  }

  RunningDesk desk{1};
  test::FakePlatform platform{desk.bench.clock};
};

}  // namespace

TEST_CASE("ON01: the wizard shows nine platforms, what each allows with its source, and says plainly what this version cannot connect") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  ConnectPanel& panel = desk.window->connectPanel();
  panel.setFacts(facts());
  Place place;
  place.page = Place::Page::Connect;
  desk.window->showPlace(place);
  ConnectDraft draft;
  draft.marketplace = Marketplace::Ebay;
  draft.ticked = {QStringLiteral("account")};
  panel.setDraft(draft);
  desk.save(QStringLiteral("07-connect-platform-light-en"));
  CHECK(panel.nextButton().isEnabled());
  REQUIRE(panel.platform().table().sentences().size() == 4);
  CHECK(panel.platform().table().sentences()[2] == QStringLiteral("Cases: read limited, list only; reply not possible. decided on the platform's own page"));
  CHECK(panel.platform().missing() == QStringList{QStringLiteral("keys"), QStringLiteral("main")});
  QTest::mouseClick(panel.platform().card(Marketplace::Amazon), Qt::LeftButton);
  CHECK_FALSE(panel.nextButton().isEnabled());
  CHECK(panel.whyNotNext() == QStringLiteral("This version cannot connect it yet."));
  CHECK(panel.platform().card(Marketplace::Amazon)->accessibleName() == QStringLiteral("Amazon: not in this version yet"));
  desk.save(QStringLiteral("07-connect-amazon-light-en"));
  int cards = 0;
  for (const PlatformCard* card : panel.findChildren<PlatformCard*>()) cards += card->isVisible();
  CHECK(cards == 9);
}

TEST_CASE("The wizard in Chinese on dark ground and in the smallest window shows every step without cutting one off") {
  DeskOnShow desk(Language::Chinese, ThemeChoice::Dark, {1024, 640});
  ConnectPanel& panel = desk.window->connectPanel();
  panel.setFacts(facts());
  Place place;
  place.page = Place::Page::Connect;
  desk.window->showPlace(place);
  ConnectDraft draft;
  draft.marketplace = Marketplace::Ebay;
  draft.storeId = QStringLiteral("blue-harbor-us");
  draft.isSignedIn = true;
  draft.furthest = ConnectStep::Enquiry;
  for (int step = 0; step < kConnectSteps; ++step) {
    draft.step = static_cast<ConnectStep>(step);
    panel.setDraft(draft);
    QTest::qWait(20);
    CHECK(panel.nextButton().geometry().right() <= panel.width());
    CHECK(panel.steps().button(step).accessibleName().contains(panel.steps().button(step).text()));
  }
  draft.step = ConnectStep::SignIn;
  panel.setDraft(draft);
  panel.results().setLines({{ReadResults::Mark::Good, QStringLiteral("sell.messages"), {}}, {ReadResults::Mark::Trouble, QStringLiteral("sell.fulfillment"), QStringLiteral("缺少权限。请重新登录并授予，或向平台申请该权限。")}}, QStringLiteral("缺少 1 项权限"), ReadResults::Mark::Trouble);
  desk.save(QStringLiteral("07-connect-signin-dark-zh-compact"));
}

TEST_CASE("ON01 AU09: a store is connected by form, browser, test read and test enquiry; what was skipped is in the journal") {
  Wizard wizard;
  wizard.add();
  ConnectPanel& panel = wizard.panel();
  REQUIRE(panel.draft().storeId == QStringLiteral("blue-harbor-us"));
  CHECK(panel.signIn().field(QStringLiteral("clientSecret"))->text().isEmpty());
  REQUIRE(wizard.journal("store.prerequisites-skipped").size() == 1);
  CHECK(wizard.journal("store.prerequisites-skipped")[0].find("\"keys\"") != std::string::npos);
  CHECK_FALSE(panel.nextButton().isEnabled());
  wizard.platform.buyerWrites("t1", "Is this still available?");
  wizard.signIn();
  CHECK(panel.draft().isRead);
  CHECK(panel.results().sentences().join(QLatin1Char('\n')).contains(QStringLiteral("Right granted: sell.messages")));
  CHECK(panel.results().sentences().first().startsWith(QStringLiteral("read 1 message")));
  wizard.next();
  CHECK(panel.history().button(90)->isChecked());
  wizard.next();
  wizard.next();
  CHECK(panel.people().button(static_cast<int>(StoreMode::DisplayOnly))->isChecked());
  panel.people().button(static_cast<int>(StoreMode::Reply))->click();
  wizard.desk.settle();
  wizard.next();
  wizard.next();
  wizard.next();
  REQUIRE(panel.draft().step == ConnectStep::Enquiry);
  panel.enquiry().runButton().click();
  wizard.desk.settle();
  CHECK(panel.enquiry().sentences().size() == 5);
  CHECK(panel.draft().isTested);
  const auto mode = [&wizard] {
    for (const desk::StoreRow& row : test::must(wizard.desk.bench.stores().list()))
      if (row.store.id.value == "blue-harbor-us") return row.store.mode;
    return StoreMode::Automation;
  };
  CHECK(mode() == StoreMode::DisplayOnly);
  wizard.desk.bench.round("blue-harbor-us");
  panel.nextButton().click();
  wizard.desk.settle();
  CHECK(mode() == StoreMode::Reply);
  CHECK_FALSE(panel.isVisible());
  CHECK_FALSE(wizard.settingsFile().contains(QStringLiteral("blue-harbor-us")));
}

namespace {

// Nothing of it is asked: the fake platform answers for the mailbox.
PlatformFacts mailFacts() {
  PlatformFacts mail = facts().front();
  mail.usesMailbox = true;
  mail.fields.push_back({QStringLiteral("mailboxPassword"), QStringLiteral("Mailbox password"), {}, true, true});
  MailServer imap{"imap.provider.example", 993, "tls", "", ""}, smtp{"smtp.provider.example", 465, "tls", "", ""};
  mail.providers = {{QStringLiteral("one"), QStringLiteral("Provider One"), {QStringLiteral("one.example")}, imap, smtp, QStringLiteral("Wants an app password.")}};
  return mail;
}

std::optional<desk::StoreRow> rowOf(Wizard& wizard, const std::string& id) {
  for (const desk::StoreRow& row : test::must(wizard.desk.bench.stores().list()))
    if (row.store.id.value == id) return row;
  return {};
}

}  // namespace

TEST_CASE("CH03: the mailbox of a store is set up from its address, and a wrong password is corrected without adding the store again") {
  Wizard wizard;
  wizard.panel().setFacts({mailFacts()});
  QTest::mouseClick(wizard.panel().platform().card(Marketplace::Ebay), Qt::LeftButton);
  wizard.next();
  SignInPage& page = wizard.panel().signIn();
  MailboxForm& form = page.mailbox();
  REQUIRE(form.isVisible());
  QTest::keyClicks(page.field(QStringLiteral("name")), QStringLiteral("Blue Harbor US"));
  for (const char* key : {"clientId", "clientSecret", "ruName"}) QTest::keyClicks(page.field(QString::fromLatin1(key)), QStringLiteral("x-1"));
  QTest::keyClicks(page.field(QStringLiteral("mailboxPassword")), QStringLiteral("wr0ng-password"));
  CHECK_FALSE(page.addButton().isEnabled());
  QTest::keyClicks(&form.address(), QStringLiteral("service@one.example"));
  CHECK(form.imapHost().text() == QStringLiteral("imap.provider.example"));
  CHECK(form.note().text() == QStringLiteral("Wants an app password."));
  REQUIRE(page.addButton().isEnabled());
  wizard.platform.missing = {"mailbox.sign-in"};
  page.addButton().click();
  CHECK(QTest::qWaitFor([&] { return wizard.panel().results().sentences().join(QLatin1Char('\n')).contains(QStringLiteral("Right missing: mailbox.sign-in")); }, 5000));
  // Read at once: no browser, no second click.
  CHECK_FALSE(page.browserButton().isVisible());
  CHECK(page.field(QStringLiteral("mailboxPassword"))->text().isEmpty());
  REQUIRE(rowOf(wizard, "blue-harbor-us"));
  CHECK(rowOf(wizard, "blue-harbor-us")->store.mailbox->smtp->from == "service@one.example");
  CHECK_FALSE(wizard.panel().nextButton().isEnabled());
  wizard.platform.missing.clear();
  QTest::keyClicks(page.field(QStringLiteral("mailboxPassword")), QStringLiteral("r1ght-password"));
  REQUIRE(page.addButton().isEnabled());
  page.addButton().click();
  const bool isRead = QTest::qWaitFor([&] { return wizard.panel().nextButton().isEnabled(); }, 5000);
  INFO(page.problem().toStdString());
  CHECK(isRead);
  CHECK(wizard.journal("store.added").size() == 1);
  CHECK(wizard.journal("store.changed").size() == 1);
  CHECK_FALSE(wizard.settingsFile().contains(QStringLiteral("r1ght-password")));
  // After a restart the same mailbox is in the form.
  wizard.panel().leaveButton().click();
  wizard.desk.reopen();
  wizard.open();
  wizard.panel().setFacts({mailFacts()});
  CHECK(wizard.panel().signIn().mailbox().address().text() == QStringLiteral("service@one.example"));
}

TEST_CASE("A mailbox form takes servers typed by hand, and never an unencrypted one elsewhere") {
  samples::DeskOnShow desk(Language::English, ThemeChoice::Light);
  SignInPage& page = desk.window->connectPanel().signIn();
  page.setFacts(mailFacts());
  MailboxForm& form = page.mailbox();
  MailboxSettings known;
  known.imap = MailServer{"mail.shop.example", 143, "starttls", "desk", ""};
  known.smtp = MailServer{"mail.shop.example", 587, "starttls", "desk", "service@shop.example"};
  known.folders = {"INBOX", "Support"};
  form.setSettings(known);
  CHECK(form.isComplete());
  const MailboxSettings taken = form.settings();
  CHECK(taken.imap->user == "desk");
  CHECK(taken.imap->port == 143);
  CHECK(taken.smtp->security == "starttls");
  CHECK(taken.smtp->from == "service@shop.example");
  CHECK(taken.folders == known.folders);
  form.smtpSecurity().setCurrentIndex(2);
  CHECK(form.whatIsMissing() == QStringLiteral("Mail goes unencrypted only to this computer: choose TLS or STARTTLS."));
  form.smtpHost().setText(QStringLiteral("127.0.0.1"));
  CHECK(form.isComplete());
  form.address().setText(QStringLiteral("no address"));
  CHECK_FALSE(form.isComplete());
}

TEST_CASE("AU02: rights are told before the first sync, and a missing one stops the wizard with its name") {
  Wizard wizard;
  wizard.platform.missing = {"commerce.message"};
  wizard.add();
  wizard.signIn();
  ConnectPanel& panel = wizard.panel();
  const QString seen = panel.results().sentences().join(QLatin1Char('\n'));
  CHECK(seen.startsWith(QStringLiteral("1 right")));
  CHECK(seen.contains(QStringLiteral("Right missing: commerce.message")));
  CHECK_FALSE(panel.nextButton().isEnabled());
  CHECK(wizard.platform.pulls == 0);
  wizard.platform.missing.clear();
  panel.results().againButton().click();
  wizard.desk.settle();
  CHECK(panel.nextButton().isEnabled());
}

TEST_CASE("ON01: the wizard is left at any step and goes on after a restart, and keeps no secret in its settings") {
  Wizard wizard;
  wizard.fill();
  wizard.panel().leaveButton().click();
  wizard.desk.settle();
  CHECK_FALSE(wizard.panel().isVisible());
  CHECK_FALSE(wizard.settingsFile().contains(QStringLiteral("s3cret-cert")));
  wizard.desk.reopen();
  wizard.open();
  CHECK(wizard.panel().draft().step == ConnectStep::SignIn);
  CHECK(wizard.panel().draft().name == QStringLiteral("Blue Harbor US"));
  CHECK(wizard.panel().signIn().field(QStringLiteral("clientSecret"))->text().isEmpty());
  QTest::keyClicks(wizard.panel().signIn().field(QStringLiteral("clientId")), QStringLiteral("app-id-1"));
  QTest::keyClicks(wizard.panel().signIn().field(QStringLiteral("clientSecret")), QStringLiteral("s3cret-cert"));
  QTest::keyClicks(wizard.panel().signIn().field(QStringLiteral("ruName")), QStringLiteral("ru"));
  wizard.panel().signIn().addButton().click();
  wizard.desk.settle();
  wizard.signIn();
  wizard.next();
  CHECK_FALSE(wizard.settingsFile().contains(QStringLiteral("s3cret-cert")));
  CHECK_FALSE(wizard.settingsFile().contains(QStringLiteral("v^1.1#code")));
  wizard.desk.reopen();
  wizard.open();
  CHECK(wizard.panel().draft().step == ConnectStep::History);
  CHECK(wizard.panel().draft().isRead);
}

TEST_CASE("A practice store is added from its file, and a file with an address outside this computer is none") {
  Wizard wizard;
  test::FakePlatform practice(wizard.desk.bench.clock);
  practice.capabilities = wizard.platform.capabilities;
  FakeConnector::attach(StoreId{"practice"}, practice);
  SetupFlow& setup = wizard.desk.desk->setup();
  setup.addPractice(R"({"id":"practice","marketplace":"ebay","site":"EBAY_US","name":"Practice","endpoints":{"api":"https://api.example.com"},"credentials":{"clientId":"a","clientSecret":"b"}})");
  wizard.desk.settle();
  CHECK(wizard.panel().draft().storeId.isEmpty());
  setup.addPractice(R"({"id":"practice","marketplace":"ebay","site":"EBAY_US","name":"Practice","endpoints":{"api":"http://127.0.0.1:9"},"credentials":{"clientId":"a","clientSecret":"b"}})");
  wizard.desk.settle();
  CHECK(wizard.panel().draft().storeId == QStringLiteral("practice"));
  CHECK(wizard.panel().draft().step == ConnectStep::SignIn);
}

TEST_CASE("An id of a store comes from its name and is never one that is taken") {
  CHECK(storeIdFor(QStringLiteral("Blue Harbor US"), Marketplace::Ebay, {}) == QStringLiteral("blue-harbor-us"));
  CHECK(storeIdFor(QStringLiteral("Blue Harbor US"), Marketplace::Ebay, {QStringLiteral("blue-harbor-us")}) == QStringLiteral("blue-harbor-us-2"));
  CHECK(storeIdFor(QStringLiteral("蓝港"), Marketplace::MercadoLibre, {}) == QStringLiteral("mercado-libre"));
  CHECK(storeIdFor(QStringLiteral("Café  Müller!"), Marketplace::Ebay, {}) == QStringLiteral("cafe-muller"));
}

TEST_CASE("The coverage page tells store by store how far the history reaches, and its gaps") {
  RunningDesk desk(3);
  desk.window().actions().trigger(QStringLiteral("coverage"));
  desk.settle();
  CoveragePanel& panel = desk.window().coveragePanel();
  REQUIRE(panel.isVisible());
  REQUIRE(panel.model().rowCount() == 2);
  const QString sentence = panel.model().data(panel.model().index(1), Qt::AccessibleTextRole).toString();
  CHECK(sentence.startsWith(QStringLiteral("shop, 3 thread")));
  CHECK(sentence.contains(QStringLiteral(", 3 messages, from ")));
  CHECK(panel.view().hasFocus());
  desk.key(Qt::Key_Escape);
  CHECK_FALSE(panel.isVisible());
}

TEST_CASE("Every part of the bottom line is a button to its page") {
  RunningDesk desk(1);
  StatusStrip& strip = desk.window().status();
  for (const char* command : {"stores", "sync", "go.outbox", "coverage", "go.mine", "settings"}) {
    INFO(command);
    QPushButton* button = strip.button(QString::fromLatin1(command));
    REQUIRE(button != nullptr);
    CHECK(button->isVisible());
    CHECK_FALSE(button->accessibleName().isEmpty());
  }
  strip.button(QStringLiteral("coverage"))->click();
  desk.settle();
  CHECK(desk.window().coveragePanel().isVisible());
  CHECK(strip.peopleText().startsWith(QStringLiteral("On duty: ")));
}
