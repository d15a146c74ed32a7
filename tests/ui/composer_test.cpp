#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "ui/outbox/outbox_detail.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;

namespace {

// Too long beyond 20 bytes; the Chinese comma is refused and has a cure.
desk::CheckResult strict(const std::string& text, const std::vector<OutgoingAttachment>&) {
  desk::CheckResult result;
  result.length = text.size();
  if (text.size() > 20) result.findings.push_back({"mercado-libre.length", FindingLevel::Forbidden, 20, text.size(), "too long", "limits page", "2026-10-02", {}});
  if (const auto at = text.find("，"); at != std::string::npos)
    result.findings.push_back({"mercado-libre.charset", FindingLevel::Forbidden, at, at + 3, "charset", "limits page", "2026-10-02", ","});
  return result;
}

desk::ComposerLimits limits(std::size_t most) {
  desk::ComposerLimits made = samples::limits(Marketplace::MercadoLibre);
  made.maxText = most;
  return made;
}

}  // namespace

TEST_CASE("RP17: the counter follows every keystroke and the channel's limit") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({9});
  ComposerPanel& composer = desk.window->composer();
  composer.setLimits(limits(20), strict);
  composer.editor().setFocus();
  QTest::keyClicks(&composer.editor(), QStringLiteral("Hola"));
  CHECK(composer.counterText().startsWith(QStringLiteral("4 / 20")));
  CHECK(composer.counterText().contains(QStringLiteral("ISO-8859-1")));
  QTest::keyClicks(&composer.editor(), QStringLiteral(" and much too much"));
  CHECK(composer.check().blocked());
  QSignalSpy sends(&composer, &ComposerPanel::sendAsked);
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(sends.isEmpty());
  desk.save(QStringLiteral("03-findings-en"));
}

TEST_CASE("RP17: the same text is free on another channel") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({9});
  ComposerPanel& composer = desk.window->composer();
  composer.editor().insertPlainText(QStringLiteral("claro，"));
  composer.setLimits(limits(20), strict);
  CHECK(composer.check().blocked());
  composer.setLimits(samples::limits(Marketplace::Ebay), [](const std::string&, const auto&) { return desk::CheckResult{}; });
  CHECK_FALSE(composer.check().blocked());
}

TEST_CASE("The one button of a finding cures it") {
  DeskOnShow desk(Language::Chinese, ThemeChoice::Light);
  desk.open({9});
  ComposerPanel& composer = desk.window->composer();
  composer.setLimits(limits(350), strict);
  composer.editor().insertPlainText(QStringLiteral("sí， claro"));
  QPushButton* fix = nullptr;
  for (QPushButton* button : composer.findChildren<QPushButton*>())
    if (button->text() == QStringLiteral("改为“,”")) fix = button;
  REQUIRE(fix != nullptr);
  desk.save(QStringLiteral("03-findings-zh"));
  fix->click();
  QCoreApplication::processEvents();
  CHECK(composer.text() == QStringLiteral("sí, claro"));
  CHECK_FALSE(composer.check().blocked());
}

TEST_CASE("RP01: a display-only store shows no way to send") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  desk::ComposerLimits none = samples::limits(Marketplace::Ebay);
  none.canSend = false;
  none.whyNot = "display-only";
  ComposerPanel& composer = desk.window->composer();
  composer.setLimits(none, strict);
  for (const QPushButton* button : composer.findChildren<QPushButton*>())
    if (button->text().contains(QLatin1String("Send"))) CHECK_FALSE(button->isVisible());
  CHECK(composer.editor().isReadOnly());
  composer.editor().insertPlainText(QStringLiteral("hello"));
  QSignalSpy sends(&composer, &ComposerPanel::sendAsked);
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(sends.isEmpty());
}

TEST_CASE("A buyer's new message makes sending ask once") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  ComposerPanel& composer = desk.window->composer();
  composer.editor().insertPlainText(QStringLiteral("On its way"));
  composer.noteNewMessage();
  QSignalSpy sends(&composer, &ComposerPanel::sendAsked);
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(sends.isEmpty());
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(sends.size() == 1);
}

TEST_CASE("RS08: what is typed is announced for keeping, switching to a note keeps both texts") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  ComposerPanel& composer = desk.window->composer();
  QSignalSpy edits(&composer, &ComposerPanel::draftEdited);
  composer.editor().insertPlainText(QStringLiteral("half an answer"));
  CHECK(edits.size() == 1);
  composer.setMode(ComposerPanel::Mode::Note);
  composer.editor().insertPlainText(QStringLiteral("ask the carrier"));
  CHECK(edits.size() == 1);
  composer.setMode(ComposerPanel::Mode::Reply);
  CHECK(composer.text() == QStringLiteral("half an answer"));
  composer.setMode(ComposerPanel::Mode::Note);
  CHECK(composer.text() == QStringLiteral("ask the carrier"));
}

TEST_CASE("RP02: for an unknown item sending again is never the default") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  Outgoing item;
  item.id = {7};
  item.store = {"ml-mx"};
  item.state = OutgoingState::NeedsPerson;
  item.text = "Hola, Renata. Su reembolso quedó aprobado.";
  item.createdAt = samples::now();
  item.attempts = 1;
  Outgoing held = item;
  held.id = {8};
  held.state = OutgoingState::Held;
  held.releaseAt = samples::now() + std::chrono::seconds(8);
  Outgoing refused = item;
  refused.id = {9};
  refused.state = OutgoingState::Refused;
  Place place;
  place.page = Place::Page::Outbox;
  desk.window->showPlace(place);
  desk.window->outbox().setRows({{held, QStringLiteral("Dana Whitfield")}, {item, QStringLiteral("RENATA_QRO")}, {refused, QStringLiteral("Jonas Brandt")}}, samples::now());
  desk.save(QStringLiteral("08-outbox-en"));
  const QList<QPushButton*> buttons = desk.window->outbox().detail().buttons();
  REQUIRE(buttons.size() == 3);
  QSignalSpy steps(&desk.window->outbox(), &OutboxPanel::stepAsked);
  for (const QPushButton* button : buttons) {
    const bool isPrimary = button->property("kind").toString() == QLatin1String("primary");
    CHECK(isPrimary == (button->objectName() == QLatin1String("sent")));
    CHECK_FALSE(button->isDefault());
  }
  buttons.at(0)->click();
  REQUIRE(steps.size() == 1);
  CHECK(steps.at(0).at(1).toString() == QStringLiteral("sent"));
}

TEST_CASE("CP01: a finding of the rule packs can be overridden with a reason only, a limit of the channel cannot") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({9});
  ComposerPanel& composer = desk.window->composer();
  composer.setLimits(limits(2000), [](const std::string& text, const auto&) {
    desk::CheckResult result;
    result.length = text.size();
    if (text.starts_with("PayPal")) result.findings.push_back({"ebay.payment", FindingLevel::Forbidden, 0, 6, "payment", "a policy", "2026-11-20", {}});
    if (text.size() > 20) result.findings.push_back({"ebay.length", FindingLevel::Forbidden, 20, text.size(), "too long", "limits page", "2026-10-02", {}});
    return result;
  });
  composer.editor().insertPlainText(QStringLiteral("PayPal"));
  REQUIRE(composer.overrideRow().isVisibleTo(&composer));
  CHECK_FALSE(composer.overrideRow().button().isEnabled());
  QSignalSpy sends(&composer, &ComposerPanel::sendAsked);
  composer.overrideRow().reason().setText(QStringLiteral("the buyer asked which way was used"));
  composer.overrideRow().button().click();
  CHECK(sends.size() == 1);
  CHECK(composer.overrideReason() == QStringLiteral("the buyer asked which way was used"));
  composer.editor().insertPlainText(QStringLiteral(" and a good deal more than that"));
  CHECK_FALSE(composer.overrideRow().isVisibleTo(&composer));
}
