// The mailbox page of the wizard: signing in with a provider, the spare mailbox, and whose checks of senders are believed.
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "ui/shell/desk_setup_words.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;

namespace {

// The page as the program fills it.
struct Page {
  explicit Page(Language language = Language::English, ThemeChoice theme = ThemeChoice::Light) : desk(language, theme) {
    desk.window->connectPanel().setFacts(platformFacts());
    draft.marketplace = Marketplace::Mailbox;
    draft.name = QStringLiteral("Blue Harbor");
    draft.step = draft.furthest = ConnectStep::SignIn;
    Place place;
    place.page = Place::Page::Connect;
    desk.window->showPlace(place);
    show();
  }
  void show() {
    desk.window->connectPanel().setDraft(draft);
    QTest::qWait(20);
  }
  SignInPage& page() { return desk.window->connectPanel().signIn(); }
  MailboxForm& form() { return page().mailbox(); }
  QLineEdit* field(const char* key) { return page().field(QLatin1String(key)); }

  DeskOnShow desk;
  ConnectDraft draft;
};

MailboxSettings knownMailbox() {
  MailboxSettings known;
  known.imap = MailServer{"mail.shop.example", 993, "tls", "service@shop.example", ""};
  known.smtp = MailServer{"mail.shop.example", 465, "tls", "service@shop.example", "service@shop.example"};
  return known;
}

}  // namespace

TEST_CASE("AU01: a mailbox at Microsoft is signed in on its page, through a client id in place of a password") {
  Page wizard;
  QTest::keyClicks(&wizard.form().address(), QStringLiteral("service@outlook.com"));
  CHECK(wizard.form().signIn() == QStringLiteral("microsoft"));
  CHECK(wizard.form().note().text().contains(QStringLiteral("sign in with Microsoft in the browser")));
  CHECK_FALSE(wizard.field("mailboxPassword")->isVisible());
  REQUIRE(wizard.field("mailboxClientId")->isVisible());
  CHECK(wizard.form().tenant().isVisible());
  CHECK_FALSE(wizard.page().addButton().isEnabled());
  QTest::keyClicks(wizard.field("mailboxClientId"), QStringLiteral("0b1c-client"));
  CHECK(wizard.page().addButton().isEnabled());
  wizard.desk.save(QStringLiteral("07-mailbox-microsoft-light-en"));
  const MailboxSettings taken = wizard.form().settings();
  CHECK(taken.signIn == "microsoft");
  CHECK(taken.imap->host == "outlook.office365.com");
  CHECK(wizard.page().takeCredentials().contains("mailboxClientId"));
  // Once it is kept, its page opens in the browser.
  CHECK_FALSE(wizard.page().browserButton().isVisible());
  wizard.draft.storeId = QStringLiteral("blue-harbor");
  wizard.show();
  REQUIRE(wizard.page().browserButton().isVisible());
  CHECK(wizard.page().browserButton().text() == QStringLiteral("Sign in with Microsoft"));
  wizard.desk.save(QStringLiteral("07-mailbox-microsoft-kept-light-en"));
}

TEST_CASE("A Gmail mailbox takes an app password or the sign-in with Google, and other providers offer no page") {
  Page wizard;
  QTest::keyClicks(&wizard.form().address(), QStringLiteral("service@gmail.com"));
  CHECK(wizard.form().signIn().isEmpty());
  CHECK(wizard.field("mailboxPassword")->isVisible());
  REQUIRE(wizard.form().signInChoice().isVisible());
  CHECK(wizard.form().settings().authserv == "mx.google.com");
  wizard.form().signInChoice().setCurrentIndex(1);
  Q_EMIT wizard.form().signInChoice().activated(1);
  CHECK(wizard.form().signIn() == QStringLiteral("google"));
  CHECK_FALSE(wizard.field("mailboxPassword")->isVisible());
  CHECK(wizard.field("mailboxClientSecret")->isVisible());
  CHECK_FALSE(wizard.form().tenant().isVisible());
  wizard.form().authserv().clear();
  CHECK(wizard.form().settings().authserv == "");
  wizard.form().address().clear();
  QTest::keyClicks(&wizard.form().address(), QStringLiteral("service@163.com"));
  CHECK(wizard.form().signIn().isEmpty());
  CHECK_FALSE(wizard.form().signInChoice().isVisible());
  CHECK(wizard.field("mailboxPassword")->isVisible());
}

TEST_CASE("The mailbox page asks for the password again when the server is another one") {
  Page wizard;
  wizard.draft.storeId = QStringLiteral("blue-harbor");
  wizard.form().setSettings(knownMailbox());
  wizard.show();
  CHECK(wizard.page().addButton().isEnabled());
  wizard.form().imapHost().setText(QStringLiteral("mail.other.example"));
  CHECK_FALSE(wizard.page().addButton().isEnabled());
  CHECK(wizard.field("mailboxPassword")->placeholderText().contains(QStringLiteral("another server")));
  QTest::keyClicks(wizard.field("mailboxPassword"), QStringLiteral("an0ther"));
  CHECK(wizard.page().addButton().isEnabled());
  wizard.field("mailboxPassword")->clear();
  wizard.form().imapHost().setText(QStringLiteral("mail.shop.example"));
  CHECK(wizard.page().addButton().isEnabled());
}

TEST_CASE("RS04: a spare mailbox is named beside the first one, with a password of its own") {
  Page wizard(Language::English, ThemeChoice::Dark);
  wizard.draft.storeId = QStringLiteral("blue-harbor");
  wizard.form().setSettings(knownMailbox());
  wizard.show();
  CHECK_FALSE(wizard.form().settings().spare);
  CHECK_FALSE(wizard.form().settings().authserv);
  CHECK_FALSE(wizard.field("mailboxSparePassword")->isVisible());
  if (!wizard.form().spareHost().isVisible()) wizard.form().moreButton().click();
  QTest::keyClicks(&wizard.form().spareHost(), QStringLiteral("imap.spare.example"));
  QTest::keyClicks(&wizard.form().spareUser(), QStringLiteral("copies@spare.example"));
  REQUIRE(wizard.field("mailboxSparePassword")->isVisible());
  CHECK_FALSE(wizard.page().addButton().isEnabled());
  QTest::keyClicks(wizard.field("mailboxSparePassword"), QStringLiteral("sp4re"));
  CHECK(wizard.page().addButton().isEnabled());
  wizard.desk.save(QStringLiteral("07-mailbox-spare-dark-en"));
  const MailboxSettings taken = wizard.form().settings();
  REQUIRE(taken.spare);
  CHECK(taken.spare->host == "imap.spare.example");
  CHECK(taken.spare->user == "copies@spare.example");
  CHECK(taken.spare->port == 993);
  // Read again as it was kept.
  wizard.form().setSettings(taken);
  CHECK(wizard.form().settings().spare->user == "copies@spare.example");
}
