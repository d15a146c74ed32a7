#include <QPushButton>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "ui/common/words.h"
#include "ui/thread/context_items.h"
#include "ui/thread/timeline.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

// An own target of two hours that passed 40 minutes ago, and the platform's deadline three hours ahead, which sorts the inbox.
desk::ThreadDetail missedWish(Language language) {
  desk::ThreadDetail detail = samples::detail(language, {4});
  detail.thread.needsReply = true;
  detail.thread.dueAt = samples::now() + hours(3);
  detail.clocks.resize(2);
  detail.clocks[0].startedAt = detail.clocks[1].startedAt = samples::now() - minutes(160);
  detail.clocks[0].policy = "own";
  detail.clocks[0].dueAt = samples::now() - minutes(40);
  detail.clocks[0].drivesDueAt = false;
  detail.clocks[1].policy = "platform";
  detail.clocks[1].dueAt = *detail.thread.dueAt;
  return detail;
}

QStringList eventTexts(const desk::ThreadDetail& detail, const DeskOnShow& desk) {
  QStringList texts;
  for (const TimelineEntry& entry : timelineOf(detail, desk.look, desk.directory, samples::now()))
    if (entry.kind == TimelineEntry::Kind::Event) texts << entry.text.section(QStringLiteral(" · "), 1);
  return texts;
}

}  // namespace

TEST_CASE("SL01: an own target is named as one and takes no colour from the platform's deadline") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  const desk::ThreadDetail detail = missedWish(Language::English);
  const auto items = contextItems({detail, nullptr, {}, samples::now()}, desk.look, desk.directory);
  std::vector<ContextItem> clocks;
  QStringList times;
  for (const ContextItem& item : items) {
    if (item.kind == ContextItem::Kind::Clock) clocks.push_back(item);
    if (item.kind == ContextItem::Kind::ClockTimes) times << item.text;
  }
  REQUIRE(clocks.size() == 2);
  CHECK(clocks[0].text == QStringLiteral("Own target 2 h"));
  CHECK(clocks[0].isWish);
  CHECK(times[0].startsWith(QStringLiteral("aimed at ")));
  CHECK_FALSE(clocks[1].isWish);
  CHECK_FALSE(times[1].startsWith(QStringLiteral("was due ")));
  // The row shows what the platform's deadline says.
  CHECK(TimeText::dueOf(detail.thread, samples::now()) == Due::UnderFour);
  desk.open({4});
  desk.window->context().setDetail(detail, samples::now());
  desk.save(QStringLiteral("context-own-target-en"));
}

TEST_CASE("A buyer without a name is called by the number the platform shows, never by eBay's immutable id") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  Thread thread;
  thread.marketplace = Marketplace::MercadoLibre;
  CHECK(buyerText(thread) == QStringLiteral("Buyer without a name"));
  thread.buyerKey = "3037204279";
  CHECK(buyerText(thread) == QStringLiteral("Buyer 3037204279"));
  thread.buyerName = "TEST_COMPRADOR";
  CHECK(buyerText(thread) == QStringLiteral("TEST_COMPRADOR"));
  thread.marketplace = Marketplace::Ebay;
  thread.buyerName.clear();
  thread.buyerKey = "uQ7zT1abXyZ";
  CHECK(buyerText(thread) == QStringLiteral("Buyer without a name"));

  desk::ThreadDetail detail = samples::detail(Language::English, {4});
  detail.thread.marketplace = Marketplace::MercadoLibre;
  detail.thread.buyerName.clear();
  detail.thread.buyerKey = "3037204279";
  for (Message& message : detail.messages) message.authorName.clear();
  for (const TimelineEntry& entry : timelineOf(detail, desk.look, desk.directory, samples::now()))
    if (entry.kind == TimelineEntry::Kind::Incoming) CHECK(entry.name == QStringLiteral("Buyer 3037204279"));
  bool isNamed = false;
  for (const ContextItem& item : contextItems({detail, nullptr, {}, samples::now()}, desk.look, desk.directory))
    isNamed = isNamed || item.payload == QStringLiteral("Buyer 3037204279");
  CHECK(isNamed);
}

TEST_CASE("The conversation words events from their values") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk::ThreadDetail detail = samples::detail(Language::English, {4});
  detail.events.clear();
  const auto add = [&](const char* kind) -> desk::ThreadEvent& {
    desk::ThreadEvent event;
    event.at = samples::now() - minutes(5);
    event.actor = "chen";
    event.kind = kind;
    event.text = "after: \"nobody may read this\", 7";
    detail.events.push_back(event);
    return detail.events.back();
  };
  add("thread.tagged").added = {"own, with a comma", "b"};
  add("thread.tagged").removed = {"c"};
  desk::ThreadEvent& both = add("thread.tagged");
  both.added = {"d"};
  both.removed = {"e"};
  add("thread.assigned").after = "chen";
  add("thread.assigned");
  add("thread.no_reply_needed").reason = "thanks only";
  add("thread.snoozed").until = samples::now() + hours(2);
  const QString who = desk.directory.personName("chen");
  const QStringList texts = eventTexts(detail, desk);
  REQUIRE(texts.size() == 7);
  CHECK(texts[0] == who + QStringLiteral(" added tags: own, with a comma, b"));
  CHECK(texts[1] == who + QStringLiteral(" removed tags: c"));
  CHECK(texts[2] == who + QStringLiteral(" changed tags: d instead of e"));
  CHECK(texts[3] == who + QStringLiteral(" assigned it to ") + who);
  CHECK(texts[4] == who + QStringLiteral(" removed the assignment"));
  CHECK(texts[5] == who + QStringLiteral(": no reply needed (thanks only)"));
  CHECK(texts[6].startsWith(who + QStringLiteral(" snoozed it until ")));
}

TEST_CASE("The status line tells how far an import has come") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk::StatusLine status = samples::status(Language::English);
  status.importing = desk::ImportView{2, 12400, false};
  status.notIndexed = 3100;
  const auto says = [&](const char* text) {
    for (const QPushButton* part : desk.window->status().findChildren<QPushButton*>())
      if (part->text().contains(QString::fromUtf8(text))) return true;
    return false;
  };
  desk.window->status().setStatus(status, 0, 0);
  CHECK(says("Importing earlier messages · 12,400 read"));
  CHECK(says("3,100 not searchable yet"));
  desk.save(QStringLiteral("status-importing-en"));
  status.importing->isPaused = true;
  desk.window->status().setStatus(status, 0, 0);
  CHECK(says("Import paused · 12,400 messages"));
  status.importing.reset();
  desk.window->status().setStatus(status, 0, 0);
  CHECK(says("Synced "));
}

TEST_CASE("An answer was called held long after its hold had ended without a network") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk::ThreadDetail detail = samples::detail(Language::English, {4});
  Outgoing item;
  item.id = {7};
  item.store = detail.store.id;
  item.thread = detail.thread.id;
  item.state = OutgoingState::Held;
  item.text = "On its way";
  item.createdAt = samples::now();
  item.releaseAt = samples::now() + std::chrono::seconds(13);
  detail.outgoing = {item};
  const auto state = [&](int seconds) { return timelineOf(detail, desk.look, desk.directory, samples::now() + std::chrono::seconds(seconds)).back().state; };
  CHECK(state(5) == QStringLiteral("Held"));
  CHECK(state(33) == QStringLiteral("Queued"));
  std::vector<desk::StoreRow> stores = desk.directory.stores();
  for (desk::StoreRow& row : stores)
    if (row.store.id == item.store) row.health.state = HealthState::NetworkBlocked;
  desk.directory.setStores(stores);
  CHECK(state(5) == QStringLiteral("Held"));
  CHECK(state(33) == QStringLiteral("Waiting for the network"));
}

TEST_CASE("A notice of the platform could not be read: it was cut to one line") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk::ThreadDetail detail = samples::detail(Language::English, {4});
  Message notice;
  notice.id = {900};
  notice.direction = Direction::In;
  notice.author = Author::Platform;
  notice.authorName = "eBay";
  notice.sentAt = samples::now();
  notice.text = "The parcel was handed over.";
  detail.messages = {notice};
  const auto last = [&] { return timelineOf(detail, desk.look, desk.directory, samples::now()).back(); };
  CHECK(last().kind == TimelineEntry::Kind::Event);
  detail.messages.front().text = "A buyer has not received an order yet. Please add tracking or solve the request within 3 working days, or the buyer is refunded.";
  CHECK(last().kind == TimelineEntry::Kind::Incoming);
  CHECK(last().text == QString::fromStdString(detail.messages.front().text));
  detail.messages.front().text = "Short.";
  detail.thread.kind = ThreadKind::Notice;
  CHECK(last().kind == TimelineEntry::Kind::Incoming);
  CHECK(last().name == QStringLiteral("eBay"));
}
