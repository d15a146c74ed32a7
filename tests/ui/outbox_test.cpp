#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/common/store_hold.h"
#include "ui/outbox/outbox_detail.h"
#include "ui/outbox/text_compare.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;

namespace {

OutboxRow row(std::int64_t id, OutgoingState state, const char* store, const char* buyer, const char* text) {
  OutboxRow made;
  made.item.id = {id};
  made.item.store = {store};
  made.item.state = state;
  made.item.text = text;
  made.item.actor = "li";
  made.item.createdAt = samples::now() - std::chrono::minutes(id);
  if (state == OutgoingState::Sent || state == OutgoingState::Confirmed) made.item.sentAt = made.item.createdAt;
  made.buyer = QString::fromUtf8(buyer);
  return made;
}

QStringList headings(const OutboxModel& model) {
  QStringList all;
  for (int i = 0; i < model.rowCount(); ++i)
    if (const QString name = model.data(model.index(i), OutboxModel::HeadingRole).toString(); !name.isEmpty()) all << name;
  return all;
}

std::vector<OutboxRow> page() {
  std::vector<OutboxRow> rows{
      row(1, OutgoingState::NeedsPerson, "ml-mx", "RENATA_QRO", "Hola, Renata. Su reembolso de MXN 389.00 quedó aprobado y se verá en su cuenta en 3 a 5 días. Seguimos a sus órdenes en esta conversación."),
      row(2, OutgoingState::Refused, "ebay-de", "Jonas Brandt", "Anbei das neue Rücksendeetikett."),
      row(3, OutgoingState::Held, "ebay-us", "Dana Whitfield", "I am sorry that your parcel has not reached you."),
      row(4, OutgoingState::Sending, "ebay-uk", "oldmill_books", "Yes, the bracket fits rails from 10 to 14 mm."),
      row(5, OutgoingState::Queued, "rk-jp", "中村 様", "はい、ギフト包装を承っております。"),
      row(6, OutgoingState::Confirmed, "rk-jp", "伊藤 様", "ご連絡ありがとうございます。明日発送いたします。"),
      row(7, OutgoingState::Sent, "ebay-us", "T. Okafor", "Here is the manual as a PDF."),
      row(-8, OutgoingState::Draft, "ebay-us", "P. Lindqvist", "The invoice is"),
  };
  rows[0].item.sendingAt = samples::now() - std::chrono::minutes(9);
  rows[0].item.attempts = 1;
  rows[0].order = QStringLiteral("2000011871340096");
  rows[2].item.releaseAt = samples::now() + std::chrono::seconds(8);
  OutboxRow old = row(9, OutgoingState::Confirmed, "ebay-us", "Uwe K.", "Vielen Dank für Ihre Geduld.");
  old.item.sentAt = samples::now() - std::chrono::hours(30);
  rows.push_back(old);
  return rows;
}

OutboxEvidence foundOnThePlatform() {
  OutboxEvidence made;
  Message found;
  found.remoteId = "5f3a719a";
  found.direction = Direction::Out;
  found.sentAt = samples::now() - std::chrono::minutes(9) + std::chrono::seconds(2);
  found.text = "Hola, Renata. Su reembolso de MXN 389.00 quedó aprobado y se verá en su cuenta en 3 a 5 días. Seguimos a sus órdenes.";
  made.found = found;
  made.happenings = {{samples::now() - std::chrono::minutes(9), QStringLiteral("lock"), QStringLiteral("Written to disk before the first byte left")},
                     {samples::now() - std::chrono::minutes(8), QStringLiteral("warn"), QStringLiteral("The connection ended without an answer")}};
  return made;
}

}  // namespace

TEST_CASE("Two texts are compared word by word") {
  const ComparedTexts same = compareTexts(QStringLiteral("On its way"), QStringLiteral("On its way"));
  CHECK(same.percent == 100);
  CHECK(same.onlyLeft.empty());
  const QString left = QStringLiteral("Seguimos a sus órdenes en esta conversación."), right = QStringLiteral("Seguimos a sus órdenes.");
  const ComparedTexts compared = compareTexts(left, right);
  REQUIRE(compared.onlyLeft.size() == 1);
  CHECK(left.mid(compared.onlyLeft[0].first, compared.onlyLeft[0].second - compared.onlyLeft[0].first) == QStringLiteral("en esta conversación"));
  CHECK(compared.onlyRight.empty());
  CHECK(compared.percent > 50);
  CHECK(compared.percent < 100);
  CHECK(compareTexts(QStringLiteral("a b"), QStringLiteral("c d")).percent == 0);
  CHECK(compareTexts(QStringLiteral("same words, other end!"), QStringLiteral("same words, other end?")).percent < 100);
}

TEST_CASE("The outbox stands in groups, drafts and what was sent have pages of their own") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  Place place;
  place.page = Place::Page::Outbox;
  desk.window->showPlace(place);
  OutboxPanel& outbox = desk.window->outbox();
  outbox.setRows(page(), samples::now());
  outbox.setEvidence({1}, foundOnThePlatform());
  CHECK(headings(outbox.model()) == QStringList{QStringLiteral("Needs your decision"), QStringLiteral("Refused, not sent"), QStringLiteral("On the way"), QStringLiteral("Sent today")});
  desk.save(QStringLiteral("08-outbox-unknown-light-en"));
  outbox.showTab(OutboxTab::Drafts);
  CHECK(headings(outbox.model()) == QStringList{QStringLiteral("Being written")});
  outbox.showTab(OutboxTab::Sent);
  CHECK(headings(outbox.model()) == QStringList{QStringLiteral("Sent")});
  CHECK(outbox.model().rowCount() == 4);
}

TEST_CASE("RP02: an unknown answer is compared with what stands in the thread, the differing part marked") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  Place place;
  place.page = Place::Page::Outbox;
  desk.window->showPlace(place);
  OutboxPanel& outbox = desk.window->outbox();
  outbox.setRows(page(), samples::now());
  outbox.setEvidence({1}, foundOnThePlatform());
  const QStringList texts = outbox.detail().shownTexts();
  REQUIRE(texts.size() == 4);
  CHECK(texts[1].endsWith(QStringLiteral("Seguimos a sus órdenes.")));
  CHECK(texts[2].startsWith(QStringLiteral("Written to disk")));
  const auto bodies = outbox.detail().findChildren<QPlainTextEdit*>(QStringLiteral("sentText"));
  REQUIRE(bodies.size() == 2);
  REQUIRE(bodies[0]->extraSelections().size() == 1);
  CHECK(bodies[0]->extraSelections().at(0).cursor.selectedText() == QStringLiteral("en esta conversación"));
  for (const QPushButton* button : outbox.detail().buttons()) CHECK((button->property("kind").toString() == QLatin1String("primary")) == (button->objectName() == QLatin1String("sent")));
}

TEST_CASE("A reply at a store whose sign-in has ended says why it waits and leads to the store") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  std::vector<desk::StoreRow> stores = samples::stores(Language::English);
  const auto shop = std::find_if(stores.begin(), stores.end(), [](const desk::StoreRow& each) { return each.store.id.value == "rk-jp"; });
  REQUIRE(shop != stores.end());
  shop->health.state = HealthState::Revoked;
  shop->health.lastSuccessAt = samples::now();
  desk.directory.setStores(stores);
  Place place;
  place.page = Place::Page::Outbox;
  desk.window->showPlace(place);
  OutboxPanel& outbox = desk.window->outbox();
  outbox.setRows(page(), samples::now());
  outbox.select({5});
  const auto said = [&outbox] {
    QStringList all;
    for (const QLabel* label : outbox.detail().findChildren<QLabel*>()) all << label->text();
    return all.join(QLatin1Char('\n'));
  };
  CHECK(said().contains(QStringLiteral("It waits: sign-in has ended. Sign in again.")));
  auto* stored = outbox.detail().findChild<QPushButton*>(QStringLiteral("stores"));
  REQUIRE(stored != nullptr);
  QSignalSpy asked(&outbox, &OutboxPanel::stepAsked);
  stored->click();
  REQUIRE(asked.count() == 1);
  CHECK(asked.at(0).at(1).toString() == QStringLiteral("stores"));
  // The others wait for their turn as before.
  outbox.select({3});
  CHECK_FALSE(said().contains(QStringLiteral("It waits:")));
}

TEST_CASE("The composer says before sending that replies of a troubled store will wait") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  ComposerPanel& composer = desk.window->composer();
  CHECK_FALSE(composer.bannerText().contains(QStringLiteral("wait in the outbox")));
  desk::StoreRow row = samples::stores(Language::English).front();
  row.health.state = HealthState::Revoked;
  row.health.lastSuccessAt = samples::now();
  composer.setStoreHold(storeHoldWarning(row, QStringLiteral("Blue Harbor"), samples::now()));
  CHECK(composer.bannerText().contains(QStringLiteral("Replies through Blue Harbor wait in the outbox: sign-in has ended. Sign in again.")));
  composer.setMode(ComposerPanel::Mode::Note);
  CHECK_FALSE(composer.bannerText().contains(QStringLiteral("wait in the outbox")));
  row.health.state = HealthState::Ok;
  CHECK(storeHoldWarning(row, QStringLiteral("Blue Harbor"), samples::now()).isEmpty());
}

TEST_CASE("The bottom line names every store in trouble") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  std::vector<desk::StoreRow> stores = samples::stores(Language::English);
  REQUIRE(stores.size() > 2);
  for (std::size_t i = 0; i < stores.size(); ++i) stores[i].health.state = i < 2 ? HealthState::Revoked : HealthState::Ok, stores[i].health.lastSuccessAt = samples::now();
  desk.directory.setStores(stores);
  desk::StatusLine status = samples::status(Language::English);
  status.worst = stores[0];
  status.storesNotOk = 2;
  desk.window->status().setStatus(status, 0, 0);
  const QString line = desk.window->status().healthText();
  for (std::size_t i = 0; i < 2; ++i) {
    const QString name = Directory::storeName(stores[i].store.id, stores[i].store.name);
    INFO(line.toStdString());
    CHECK(line.contains(name + QStringLiteral(": sign-in has ended")));
    CHECK(desk.window->status().button(QStringLiteral("stores"))->toolTip().contains(name));
  }
  // However many there are, the window can still be made small.
  for (desk::StoreRow& row : stores) row.health.state = HealthState::Revoked, row.health.lastSuccessAt = samples::now();
  desk.directory.setStores(stores);
  desk.window->resize(1024, 640);
  QCoreApplication::sendPostedEvents();
  CHECK(desk.window->width() == 1024);
  CHECK(desk.window->status().minimumSizeHint().width() <= 1024);
}

TEST_CASE("Hold all makes drafts of everything that has not left") {
  RunningDesk desk(3);
  desk.answer(desk.threads[0], QStringLiteral("First answer"));
  desk.answer(desk.threads[1], QStringLiteral("Second answer"));
  desk.window().actions().trigger(QStringLiteral("go.outbox"));
  desk.settle();
  REQUIRE(desk.window().outbox().holdAll().isEnabled());
  desk.window().outbox().holdAll().click();
  desk.settle();
  CHECK(desk.states() == std::vector{OutgoingState::Cancelled, OutgoingState::Cancelled});
  for (const int i : {0, 1}) {
    const auto draft = test::must(desk.bench.inbox().thread(desk.threads[static_cast<std::size_t>(i)])).draft;
    REQUIRE(draft);
    CHECK(draft->text == (i == 0 ? "First answer" : "Second answer"));
  }
  CHECK_FALSE(desk.window().outbox().holdAll().isEnabled());
}

TEST_CASE("The outbox page tells what happened to an answer and which drafts there are") {
  RunningDesk desk(2);
  desk.answer(desk.threads[0], QStringLiteral("On its way"));
  test::must(desk.bench.reply().saveDraft(desk.threads[1], "Half an answer", {}));
  desk.window().actions().trigger(QStringLiteral("go.outbox"));
  desk.settle();
  OutboxPanel& outbox = desk.window().outbox();
  CHECK_FALSE(outbox.detail().shownTexts().filter(QStringLiteral("Written to disk")).isEmpty());
  outbox.showTab(OutboxTab::Drafts);
  REQUIRE(outbox.model().rowCount() == 2);
  CHECK(outbox.model().row(outbox.model().index(1))->item.text == "Half an answer");
  outbox.view().setFocus();
  desk.key(Qt::Key_Return);
  CHECK(desk.window().composer().text() == QStringLiteral("Half an answer"));
}

TEST_CASE("From the conversation an answer in doubt leads to its place in the outbox") {
  RunningDesk desk(2);
  desk.answer(desk.threads[0], QStringLiteral("First answer"));
  desk.answer(desk.threads[1], QStringLiteral("Second answer"));
  const auto items = test::must(desk.bench.reply().outbox());
  REQUIRE(items.size() == 2);
  const auto older = std::min_element(items.begin(), items.end(), [](const Outgoing& a, const Outgoing& b) { return a.id < b.id; });
  Q_EMIT desk.window().thread().conversation().outgoingAsked(older->id, QStringLiteral("decide"));
  desk.settle();
  OutboxPanel& outbox = desk.window().outbox();
  REQUIRE(outbox.isVisible());
  const OutboxRow* chosen = outbox.model().row(outbox.view().currentIndex());
  REQUIRE(chosen != nullptr);
  CHECK((chosen->item.id == older->id));
}
