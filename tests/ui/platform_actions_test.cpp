#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "core/storage/tag_repository.h"
#include "core/storage/thread_repository.h"
#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/common/health_text.h"
#include "ui/shell/desk_setup_words.h"
#include "ui/shell/platform_actions_flow.h"
#include "ui/thread/context_items.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;

namespace {

constexpr const char* kOrder = "026-1234567-7654321";

PlatformAction actionOf(const char* name, PlatformAction::Form form, std::size_t maxText) {
  PlatformAction action;
  action.name = name;
  action.form = form;
  action.maxText = maxText;
  if (form == PlatformAction::Form::Unsendable) action.whyNot = "Amazon takes this message with files only.";
  return action;
}

// A conversation about an order on screen, at a platform that offers three things on it.
struct OrderDesk {
  RunningDesk desk{1};
  PlatformActionsWindow& window = desk.desk->platformActions().actionsWindow();

  OrderDesk() {
    using Form = PlatformAction::Form;
    desk.bench.platform().actions = {actionOf("unexpectedProblem", Form::Text, 40), actionOf("invoice", Form::Unsendable, 0), actionOf("productReviewAndSellerFeedback", Form::NoText, 0)};
    desk.bench.platform().orderBuyer = "buyer-1";
    desk.bench.platform().orderStatus = "shipped";
    const Thread row = desk.bench.row(desk.threads[0]);
    ThreadFacts facts;
    facts.remoteId = row.remoteId;
    facts.kind = row.kind;
    facts.buyerKey = "buyer-1";
    facts.orderRemoteId = kOrder;
    desk.bench.write([&](storage::Connection& connection) -> Status {
      const auto stored = storage::ThreadRepository(connection).upsertInbound(StoreId{"shop"}, facts);
      return stored ? Status() : fail(stored.error());
    });
    desk.key(Qt::Key_O);
    open();
  }
  void open() {
    desk.window().list().view().setCurrentIndex({});
    desk.window().list().step(1);
    desk.settle();
  }
  void run(const char* command) {
    desk.window().actions().trigger(QString::fromLatin1(command));
    desk.settle();
  }
  QStringList context() {
    QStringList lines;
    for (const ContextItem& item : desk.window().context().items()) lines << QStringLiteral("%1 %2").arg(item.text, item.detail).trimmed();
    return lines;
  }
  void choose(const QString& part) {
    for (int row = 0; row < window.list().count(); ++row)
      if (window.list().item(row)->text().contains(part)) return window.list().setCurrentRow(row);
    FAIL("no such action: " << part.toStdString());
  }
};

}  // namespace

TEST_CASE("CH13: the answer to a rating shows what was rated, and says that everybody reads it") {
  OrderDesk shown;
  ActionOffer offer;
  offer.orderRemoteId = kOrder;
  offer.readAt = Instant::fromMillis(1'772'000'000'000);
  offer.actions = {actionOf("reply-rating:330044556", PlatformAction::Form::Text, 500), actionOf("order-card", PlatformAction::Form::NoText, 0)};
  offer.ratings.push_back({"330044556", "25800112233", 3, "Nice, but slow.", "", Instant::fromMillis(1'771'000'000'000), false});
  shown.window.wait(QStringLiteral("Shopee"), QString::fromLatin1(kOrder), {});
  shown.window.showOffer(offer, offer.readAt);
  shown.choose(QStringLiteral("Answer the rating"));
  CHECK(shown.window.said().contains(QStringLiteral("3 of 5 stars: Nice, but slow.")));
  shown.window.editor().setPlainText(QStringLiteral("We are sorry."));
  shown.window.sendButton().click();
  CHECK(shown.window.said().contains(QStringLiteral("Everybody can read this at once")));
}

TEST_CASE("The window lists what the platform allows on an order, with limit, language and a question before it leaves") {
  OrderDesk at;
  at.run("order.actions");
  REQUIRE(at.window.isVisible());
  CHECK(at.window.list().count() == 3);
  CHECK(at.window.said().contains(QStringLiteral("English (en-GB)")));
  CHECK(at.window.said().contains(QString::fromLatin1(kOrder)));
  CHECK_FALSE(at.window.sendButton().isEnabled());
  at.window.editor().setPlainText(QStringLiteral("x").repeated(41));
  CHECK(at.window.said().contains(QStringLiteral("41 of 40 characters · too long")));
  CHECK_FALSE(at.window.sendButton().isEnabled());
  at.window.editor().setPlainText(QStringLiteral("A new one is on its way."));
  at.window.sendButton().click();
  CHECK(at.desk.bench.platform().sendCalls == 0);
  CHECK(at.window.said().contains(QStringLiteral("cannot be taken back")));
  at.window.confirmButton().click();
  at.desk.settle();
  CHECK_FALSE(at.window.isVisible());
  at.desk.bench.round();
  CHECK(at.desk.bench.platform().acceptedTexts() == std::vector<std::string>{"A new one is on its way."});

  at.run("order.actions");
  at.choose(QStringLiteral("Invoice"));
  CHECK_FALSE(at.window.sendButton().isVisible());
  CHECK_FALSE(at.window.editor().isVisible());
  CHECK(at.window.said().contains(QStringLiteral("with files only")));
  at.choose(QStringLiteral("Unexpected problem"));
  at.window.editor().setPlainText(QStringLiteral("A new one is on its way."));
  at.window.sendButton().click();
  at.window.confirmButton().click();
  at.desk.settle();
  // The same again is asked about, not sent.
  CHECK(at.window.isVisible());
  CHECK(at.window.said().contains(QStringLiteral("second time")));
  at.desk.bench.round();
  CHECK(at.desk.bench.platform().sendCalls == 1);
  at.window.confirmButton().click();
  at.desk.settle();
  at.desk.bench.round();
  CHECK(at.desk.bench.platform().sendCalls == 2);
}

TEST_CASE("A review is asked for only where the platform offers it") {
  OrderDesk at;
  at.run("order.review");
  CHECK(at.window.list().currentItem()->text().contains(QStringLiteral("review")));
  CHECK_FALSE(at.window.editor().isVisible());
  CHECK(at.window.sendButton().isEnabled());
  at.window.reject();
  at.desk.bench.platform().actions->pop_back();
  at.run("order.review");
  CHECK(at.window.said().contains(QStringLiteral("not offered for this order now")));
  CHECK_FALSE(at.window.sendButton().isVisible());
}

TEST_CASE("The order is read anew from the context panel, and a store that cannot says why, without a dead button") {
  OrderDesk at;
  CHECK(at.context().join(QLatin1Char('|')).contains(QStringLiteral("Order data Read it anew")));
  at.run("order.refresh");
  CHECK(at.context().join(QLatin1Char('|')).contains(QStringLiteral("State Shipped"), Qt::CaseInsensitive));

  at.desk.bench.platform().actionsMissing = Error{ErrorKind::MissingGrant, "amazon.no_application", "An application of your own is needed.", {}};
  at.desk.reopen();
  at.open();
  const QString lines = at.context().join(QLatin1Char('|'));
  CHECK(lines.contains(QStringLiteral("need an application of your own")));
  CHECK_FALSE(lines.contains(QStringLiteral("Read it anew")));
  at.desk.window().actions().trigger(QStringLiteral("order.actions"));
  at.desk.settle();
  CHECK_FALSE(at.desk.desk->platformActions().actionsWindow().isVisible());
}

TEST_CASE("An order number that only the buyer wrote is said to be unconfirmed until the order names the buyer") {
  OrderDesk at;
  at.desk.bench.platform().orderBuyer = "somebody-else";
  at.desk.bench.write([&](storage::Connection& connection) -> Status {
    const auto added = storage::TagRepository(connection).add(at.desk.threads[0], TagName{std::string(kOrderUnconfirmed)});
    return added ? Status() : fail(added.error());
  });
  at.run("order.refresh");
  QString lines = at.context().join(QLatin1Char('|'));
  CHECK(lines.contains(QStringLiteral("Order number written by the buyer, not confirmed")));
  CHECK_FALSE(lines.contains(QStringLiteral("Shipped"), Qt::CaseInsensitive));
  CHECK_FALSE(lines.contains(QStringLiteral("What the platform allows")));
  at.desk.bench.clock.advance(std::chrono::minutes(1));
  at.desk.bench.platform().orderBuyer = "buyer-1";
  at.run("order.refresh");
  lines = at.context().join(QLatin1Char('|'));
  CHECK_FALSE(lines.contains(QStringLiteral("not confirmed")));
  CHECK(lines.contains(QStringLiteral("State Shipped"), Qt::CaseInsensitive));
}

TEST_CASE("The account health report stands on the card of its store, with its date, and is kept") {
  OrderDesk at;
  at.desk.bench.platform().account = {"AT_RISK", {{"lateShipmentRate", "BAD", 0.05, 0.04}}, {"LISTING"}, at.desk.bench.clock.now()};
  at.run("account.report");
  const auto texts = [&] {
    QStringList all;
    for (const QLabel* label : at.desk.window().settings().stores().findChildren<QLabel*>(QStringLiteral("report"))) all << label->text();
    return all;
  };
  REQUIRE(texts().size() == 3);
  CHECK(texts()[0].contains(QStringLiteral("at risk")));
  CHECK(texts()[1].contains(QStringLiteral("Late shipments: 5")));
  CHECK(texts()[1].contains(QStringLiteral("bad")));
  CHECK(texts()[2].contains(QStringLiteral("LISTING")));
  at.desk.reopen();
  at.desk.window().actions().trigger(QStringLiteral("stores"));
  at.desk.settle();
  CHECK(at.desk.window().settings().stores().findChildren<QLabel*>(QStringLiteral("report")).size() == 3);
}

TEST_CASE("CH03: the card of an Amazon store without its mailbox says orders only, buyer messages NOT read, and is never green") {
  desk::StoreRow row;
  row.store.id = StoreId{"amazon-uk"};
  row.store.marketplace = Marketplace::Amazon;
  row.health.state = HealthState::MissingScope;
  row.health.detail = kOrdersOnly;
  CHECK(storeSentence(row) == QStringLiteral("orders only, buyer messages NOT read"));
  CHECK(storeWord(row) == QStringLiteral("orders only"));
  CHECK(healthStep(row.health) == QStringLiteral("Add the mailbox"));
}

TEST_CASE("CH03: the wizard takes an Amazon store without a mailbox for orders alone, and says on the page that buyers' messages are NOT read") {
  samples::DeskOnShow desk(samples::Language::English, ThemeChoice::Light);
  SignInPage& page = desk.window->connectPanel().signIn();
  for (const PlatformFacts& facts : platformFacts())
    if (facts.marketplace == Marketplace::Amazon) page.setFacts(facts);
  const auto* said = page.findChild<QLabel*>(QStringLiteral("ordersOnly"));
  REQUIRE(said != nullptr);
  QTest::keyClicks(page.field(QStringLiteral("name")), QStringLiteral("Harbor UK"));
  // Who has only not typed the address yet is not offered the lesser way.
  CHECK_FALSE(page.isOrdersOnly());
  CHECK(said->isHidden());
  QTest::keyClicks(page.field(QStringLiteral("lwaClientId")), QStringLiteral("x"));
  CHECK(page.isOrdersOnly());
  CHECK_FALSE(said->isHidden());
  CHECK(said->text().contains(QStringLiteral("NOT read")));
  CHECK_FALSE(page.addButton().isEnabled());
  for (const char* key : {"lwaClientId", "lwaClientSecret", "lwaRefreshToken"}) QTest::keyClicks(page.field(QString::fromLatin1(key)), QStringLiteral("x-1"));
  CHECK(page.addButton().isEnabled());
  CHECK(page.addButton().text().contains(QStringLiteral("orders only")));
  // The company's relay keeps id and secret.
  page.field(QStringLiteral("lwaClientSecret"))->clear();
  CHECK_FALSE(page.addButton().isEnabled());
  QTest::keyClicks(page.field(QStringLiteral("lwaRelay")), QStringLiteral("https://relay.shop.example"));
  CHECK(page.addButton().isEnabled());
  QTest::keyClicks(&page.mailbox().address(), QStringLiteral("service@shop.example"));
  CHECK_FALSE(page.isOrdersOnly());
  CHECK(said->isHidden());
  CHECK_FALSE(page.addButton().isEnabled());
}
