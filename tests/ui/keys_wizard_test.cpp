// A marketplace that signs in by pasted keys: no browser, and the next keys come into the same fields.
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "core/desk/marketplace_facts.h"
#include "tests/ui/desk_on_show.h"
#include "ui/shell/desk_setup_words.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;

namespace {

ConnectPanel& shown(DeskOnShow& desk, const QString& storeId) {
  ConnectPanel& panel = desk.window->connectPanel();
  panel.setFacts(platformFacts());
  Place place;
  place.page = Place::Page::Connect;
  desk.window->showPlace(place);
  ConnectDraft draft;
  draft.marketplace = Marketplace::Rakuten;
  draft.step = draft.furthest = ConnectStep::SignIn;
  draft.name = QStringLiteral("Aoba Store");
  draft.site = QStringLiteral("JP");
  draft.timeZone = QStringLiteral("Asia/Tokyo");
  draft.storeId = storeId;
  panel.setDraft(draft);
  return panel;
}

}  // namespace

TEST_CASE("ON01: Rakuten's keys are pasted and read at once; nobody is sent to a browser") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  SignInPage& page = shown(desk, {}).signIn();
  CHECK_FALSE(page.usesBrowser());
  CHECK(page.addButton().text() == QStringLiteral("Save and read for a test"));
  CHECK_FALSE(page.isComplete());
  for (const char* key : {"serviceSecret", "licenseKey"}) {
    CHECK(page.field(QString::fromLatin1(key))->echoMode() == QLineEdit::Password);
    QTest::keyClicks(page.field(QString::fromLatin1(key)), QStringLiteral("SL000001_x"));
  }
  // The proxy is for whoever needs one.
  CHECK(page.isComplete());
  CHECK_FALSE(page.browserButton().isVisible());
  desk.save(QStringLiteral("07-connect-rakuten-light-en"));
}

TEST_CASE("AU06: the next licence key is pasted where the first one was") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  SignInPage& page = shown(desk, QStringLiteral("aoba-store")).signIn();
  CHECK(page.field(QStringLiteral("licenseKey"))->isVisible());
  CHECK_FALSE(page.browserButton().isVisible());
  CHECK(page.addButton().text() == QStringLiteral("Save and read again"));
  CHECK(page.addButton().isEnabled());
}

TEST_CASE("AU02: every function of RMS has words of its own") {
  const auto& facts = desk::factsOf(Marketplace::Rakuten);
  CHECK(facts.rights.size() == 12);
  for (const auto& right : facts.rights) CHECK(rightText(Marketplace::Rakuten, right.name) != QString::fromStdString(right.name));
}
