#include <QCheckBox>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "core/desk/reply_limits.h"
#include "core/marketplaces/mailbox_store.h"
#include "tests/ui/desk_on_show.h"
#include "ui/setup/platform_page.h"
#include "ui/shell/desk_setup_words.h"
#include "ui/thread/context_items.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;

namespace {

// As the connector of Amazon declares it; its own limits are tested beside it.
desk::ComposerLimits amazonLimits() {
  desk::ComposerLimits limits;
  limits.canSend = true;
  limits.maxText = 4000;
  limits.maxAttachments = 5;
  limits.maxAttachmentBytes = 10U << 20U;
  limits.attachmentTypes = {"image/jpeg", "application/pdf"};
  limits.source = "https://sellercentral.amazon.com/gp/help/external/200389080";
  limits.sourceDate = "2026-08-05";
  return limits;
}

desk::ComposerLimits mailLimits() {
  Store store;
  store.marketplace = Marketplace::Mailbox;
  store.mode = StoreMode::Reply;
  Thread thread;
  thread.kind = ThreadKind::Mail;
  Capabilities can;
  can.channels.push_back(mailChannel(ThreadKind::Mail));
  return desk::limitsFor(store, thread, can);
}

QString detailOf(const std::vector<ContextItem>& items, const QString& field) {
  for (const ContextItem& item : items)
    if (item.kind == ContextItem::Kind::Field && item.text == field) return item.detail;
  return {};
}

desk::CheckResult checked(const std::string& text, const desk::ComposerLimits& limits, Marketplace marketplace) {
  desk::CheckResult result;
  const auto rules = desk::rulesFor(limits, marketplace);
  result.findings = compliance::checkOutgoing(rules, text, {});
  result.length = compliance::lengthIn(rules, text);
  return result;
}

}  // namespace

TEST_CASE("AU09: the first page of connecting a store shows the list of the chosen platform, of those that live on mail, too") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  PlatformPage page(desk.look, nullptr);
  const std::vector<PlatformFacts> facts = platformFacts();
  page.setFacts(facts);
  std::size_t seen = 0;
  for (const PlatformFacts& each : facts) {
    if (!each.canConnect) continue;
    ++seen;
    ConnectDraft draft;
    draft.marketplace = each.marketplace;
    page.setDraft(draft);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList shown, wanted;
    for (const QCheckBox* box : page.findChild<QWidget*>(QStringLiteral("prerequisites"))->findChildren<QCheckBox*>())
      if (!box->isHidden()) shown << box->accessibleName();
    for (const auto& needed : each.prerequisites) wanted << needed.text;
    CHECK(shown == wanted);
    // Nothing is ticked yet: all of it would be noted as skipped.
    QStringList ids;
    for (const auto& needed : each.prerequisites) ids << needed.id;
    CHECK(page.missing() == ids);
    draft.ticked = {each.prerequisites.front().id};
    page.setDraft(draft);
    CHECK_FALSE(page.missing().contains(each.prerequisites.front().id));
  }
  CHECK(seen >= 6);
}

TEST_CASE("RP17: the rules beside the answer and the counter change with the channel, by mail and at Amazon, too") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  const desk::ThreadDetail detail = samples::detail(Language::English, {4});
  const auto rules = [&](const desk::ComposerLimits& limits) { return contextItems({detail, &limits, {}, samples::now()}, desk.look, desk.directory); };
  const desk::ComposerLimits amazon = amazonLimits(), mail = mailLimits(), ebay = samples::limits(Marketplace::Ebay);
  QStringList lengths, files, sources;
  for (const desk::ComposerLimits* limits : {&amazon, &mail, &ebay}) {
    const auto items = rules(*limits);
    lengths << detailOf(items, QStringLiteral("Length"));
    files << detailOf(items, QStringLiteral("Files"));
    sources << detailOf(items, QStringLiteral("As of"));
  }
  CHECK(lengths.removeDuplicates() == 0);
  CHECK(files.removeDuplicates() == 0);
  CHECK_FALSE(sources.contains(QString()));

  desk.open({4});
  ComposerPanel& composer = desk.window->composer();
  composer.editor().insertPlainText(QString(2400, QLatin1Char('a')));
  const auto blockedBy = [&](const desk::ComposerLimits& limits, Marketplace marketplace) {
    composer.setLimits(limits, [limits, marketplace](const std::string& text, const auto&) { return checked(text, limits, marketplace); });
    QStringList names;
    for (const Finding& finding : composer.check().findings)
      if (finding.level == FindingLevel::Forbidden) names << QString::fromStdString(finding.rule);
    return names;
  };
  CHECK(blockedBy(amazon, Marketplace::Amazon).isEmpty());
  CHECK(blockedBy(mail, Marketplace::Mailbox).isEmpty());
  CHECK(blockedBy(ebay, Marketplace::Ebay) == QStringList{QStringLiteral("ebay.length")});
}
