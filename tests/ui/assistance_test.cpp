#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/running_desk.h"
#include "tests/unit/core/language/tag_sentences.h"
#include "ui/common/text.h"
#include "ui/composer/template_parts.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::RunningDesk;
using test::must;

namespace {

KnowledgeEntry window(const char* id, std::optional<Instant> expires = {}) {
  KnowledgeEntry entry;
  entry.id = KnowledgeId{id};
  entry.kind = KnowledgeKind::Article;
  entry.title = "Return window";
  entry.scene = "return";
  entry.texts = {{"en", "You may send the item back within 30 days."}};
  entry.expiresAt = expires;
  return entry;
}

void openFirst(RunningDesk& desk) {
  ThreadListPanel& list = desk.window().list();
  list.focusList();
  while (list.current() != desk.threads.front()) {
    const auto before = list.current();
    list.step(1);
    REQUIRE(list.current() != before);
  }
  desk.settle();
}

void write(RunningDesk& desk, const QString& text) {
  desk.key(Qt::Key_R);
  QTest::keyClicks(&desk.window().composer().editor(), text);
  desk.settle();
}

template <class T>
T* control(RunningDesk& desk, const char* name) {
  T* found = desk.window().settings().page().findChild<T*>(QString::fromLatin1(name));
  INFO(name);
  REQUIRE(found != nullptr);
  return found;
}

void openTopic(RunningDesk& desk, const char* topic) {
  desk.window().actions().trigger(QStringLiteral("settings.") + QLatin1String(topic));
  desk.settle();
}

QStringList findingRules(RunningDesk& desk) {
  QStringList rules;
  for (const Finding& finding : desk.window().composer().check().findings) rules << toQt(finding.rule);
  return rules;
}

}  // namespace

TEST_CASE("RP14: knowledge is found by its key and a few letters, and stands at the cursor") {
  RunningDesk desk;
  must(desk.bench.knowledge().save(window("return-window")));
  openFirst(desk);
  write(desk, QStringLiteral("Hello. "));
  desk.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
  KnowledgePicker& picker = desk.window().knowledge();
  REQUIRE(picker.isVisible());
  QTest::keyClicks(&picker.filter(), QStringLiteral("return window"));
  desk.settle();
  REQUIRE(picker.rows().size() == 1);
  QTest::keyClick(&picker.filter(), Qt::Key_Return);
  desk.settle();
  CHECK_FALSE(picker.isVisible());
  CHECK(desk.window().composer().text() == QStringLiteral("Hello. You may send the item back within 30 days."));
  CHECK(desk.window().composer().editor().hasFocus());
}

TEST_CASE("RP14: an expired entry is struck through and not inserted") {
  RunningDesk desk;
  must(desk.bench.knowledge().save(window("old", test::instant("2026-01-01T00:00:00Z"))));
  openFirst(desk);
  desk.key(Qt::Key_R);
  desk.window().actions().trigger(QStringLiteral("knowledge"));
  desk.settle();
  KnowledgePicker& picker = desk.window().knowledge();
  REQUIRE(picker.rows().size() == 1);
  CHECK(picker.list().item(0)->data(TemplateDelegate::StruckRole).toBool());
  CHECK(picker.list().item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("expired")));
  QTest::keyClick(&picker.filter(), Qt::Key_Return);
  desk.settle();
  CHECK(desk.window().composer().text().isEmpty());
}

TEST_CASE("RP14: phrases about what the buyer asks for stand first") {
  RunningDesk desk;
  must(desk.bench.knowledge().addStarters());
  openFirst(desk);
  desk.key(Qt::Key_R);
  desk.window().actions().trigger(QStringLiteral("knowledge"));
  desk.settle();
  const auto& rows = desk.window().knowledge().rows();
  REQUIRE(rows.size() > 4);
  for (std::size_t i = 0; i < 3; ++i) CHECK(rows[i].scene == "shipping");
  CHECK(rows[0].isSuggested);
  QTest::keyClick(&desk.window().knowledge().filter(), Qt::Key_Escape);
  CHECK_FALSE(desk.window().knowledge().isVisible());
}

TEST_CASE("RP14: an entry is written, kept, approved and deleted on its page") {
  RunningDesk desk;
  openTopic(desk, "knowledge");
  control<QPushButton>(desk, "knowledge.new")->click();
  desk.settle();
  control<QLineEdit>(desk, "knowledge.title")->setText(QStringLiteral("Opening hours"));
  control<QPlainTextEdit>(desk, "knowledge.words")->setPlainText(QStringLiteral("We answer from nine to six."));
  CHECK_FALSE(control<QPushButton>(desk, "knowledge.approve")->isEnabled());
  control<QPushButton>(desk, "knowledge.save")->click();
  desk.settle();
  auto stored = must(desk.bench.knowledge().list());
  REQUIRE(stored.size() == 1);
  CHECK(stored[0].texts[0].text == "We answer from nine to six.");
  control<QPushButton>(desk, "knowledge.approve")->click();
  desk.settle();
  REQUIRE(must(desk.bench.knowledge().list())[0].approval);
  CHECK(control<QLabel>(desk, "knowledge.approval")->text().startsWith(QStringLiteral("Approved by")));
  control<QPushButton>(desk, "knowledge.delete")->click();
  desk.settle();
  control<QPushButton>(desk, "knowledge.delete")->click();
  desk.settle();
  CHECK(must(desk.bench.knowledge().list()).empty());
}

TEST_CASE("IN10: an angry message is marked in the list and beside its words, until the hint is switched off") {
  RunningDesk desk(1);
  const ThreadId angry = desk.bench.question("angry", "This is a scam! I will call my lawyer!");
  desk.settle();
  ThreadListModel& model = desk.window().list().model();
  const ListRow* row = model.row(model.indexOf(angry));
  REQUIRE(row != nullptr);
  CHECK(row->isAngry);
  CHECK(model.sentence(*row).contains(QStringLiteral("sounds angry")));
  CHECK_FALSE(model.row(model.indexOf(desk.threads[0]))->isAngry);
  openTopic(desk, "assist");
  auto* moods = control<QCheckBox>(desk, "assist.moods");
  REQUIRE(moods->isChecked());
  moods->click();
  desk.settle();
  desk.window().actions().trigger(QStringLiteral("go.needs-reply"));
  desk.settle();
  CHECK_FALSE(model.row(model.indexOf(angry))->isAngry);
}

TEST_CASE("TR04: a rude Japanese reply is underlined as a hint and can be sent all the same") {
  RunningDesk desk(1);
  openFirst(desk);
  desk.key(Qt::Key_R);
  desk.window().composer().editor().insertPlainText(QStringLiteral("自分で確認してください。返品は無理です。"));
  desk.settle();
  CHECK(findingRules(desk).contains(QStringLiteral("manners.ja.rude")));
  CHECK_FALSE(desk.window().composer().editor().extraSelections().isEmpty());
  CHECK(desk.window().composer().canSend());
  desk.window().composer().editor().setText(QStringLiteral("お問い合わせいただき、誠にありがとうございます。確認のうえご連絡いたします。"));
  desk.settle();
  CHECK(findingRules(desk).filter(QStringLiteral("manners.")).isEmpty());
}

TEST_CASE("Suggested tags stand as chips beside the thread's own and are taken by a key, never by themselves") {
  RunningDesk desk(1);
  const auto all = test::taggedSentences(10);
  for (std::size_t i = 0; i < all.size(); ++i) desk.bench.platform().buyerWrites("l" + std::to_string(i), all[i].text);
  desk.bench.round();
  for (std::size_t i = 0; i < all.size(); ++i) must(desk.bench.triage().tag({desk.bench.thread("l" + std::to_string(i))}, all[i].tags, {}));
  must(desk.bench.tagHints().learn());
  const ThreadId fresh = desk.bench.question("fresh", "Hello, where is my parcel? The tracking has not moved.");
  desk.settle();
  desk.desk->window().actions().trigger(QStringLiteral("go.all"));
  desk.settle();
  ThreadListPanel& list = desk.window().list();
  list.view().setCurrentIndex(list.model().indexOf(fresh));
  desk.settle();
  const auto* heading = desk.window().findChild<QWidget*>(QStringLiteral("threadHeading"));
  REQUIRE(heading != nullptr);
  // As the window calls the tag "logistics".
  REQUIRE(QTest::qWaitFor([&] { return heading->accessibleDescription().contains(QStringLiteral("Shipping")); }, 5000));
  CHECK(desk.window().composer().thread() == fresh);
  CHECK(desk.bench.row(fresh).tags.empty());
  desk.window().list().focusList();
  desk.key(Qt::Key_A, Qt::ShiftModifier);
  CHECK(QTest::qWaitFor([&] { return desk.bench.row(fresh).tags == std::vector<std::string>{"logistics"}; }, 5000));
}

TEST_CASE("A machine's draft is marked, asks once, and is a person's as soon as it is changed") {
  RunningDesk desk(1);
  desk::DraftSettings settings;
  settings.isOn = true;
  settings.address = "http://127.0.0.1:11434/v1";
  settings.model = "small";
  settings.marketplaces = {Marketplace::Ebay};
  must(desk.bench.drafts().save(settings, {}));
  desk.bench.network = [](const HttpRequest&) -> Result<HttpResponse> {
    return HttpResponse{200, {}, R"({"choices":[{"finish_reason":"stop","message":{"content":"It arrives soon, we refund 12.00 USD."}}]})"};
  };
  openFirst(desk);
  ComposerPanel& composer = desk.window().composer();
  desk.window().actions().trigger(QStringLiteral("draft.machine"));
  desk.settle();
  CHECK(composer.text() == QStringLiteral("It arrives soon, we refund 12.00 USD."));
  CHECK(composer.holdsMachineDraft());
  CHECK(composer.bannerText().contains(QStringLiteral("12.00")));
  desk.bench.clock.advance(std::chrono::seconds(10));
  QTest::qWait(2300);
  CHECK_FALSE(must(desk.bench.inbox().thread(desk.threads[0])).draft);
  desk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(desk.states().empty());
  CHECK(composer.bannerText().contains(QStringLiteral("once more")));
  QTest::keyClicks(&composer.editor(), QStringLiteral(" Thank you."));
  desk.settle();
  CHECK_FALSE(composer.holdsMachineDraft());
  desk.key(Qt::Key_Return, Qt::ControlModifier);
  CHECK(desk.states() == std::vector<OutgoingState>{OutgoingState::Held});
}

TEST_CASE("TM08: whoever practises sees so, sends nothing, and the coach reads and comments it") {
  RunningDesk desk(1);
  CHECK_FALSE(desk.window().showsPractice());
  openTopic(desk, "practice");
  control<QCheckBox>(desk, "practice.person.me")->click();
  desk.settle();
  CHECK(desk.window().showsPractice());
  desk.window().actions().trigger(QStringLiteral("go.needs-reply"));
  desk.settle();
  openFirst(desk);
  write(desk, QStringLiteral("It is on its way."));
  desk.key(Qt::Key_Return, Qt::ControlModifier);
  desk.settle();
  CHECK(desk.states().empty());
  CHECK(desk.bench.platform().sendCalls == 0);
  CHECK(desk.window().composer().text().isEmpty());
  openTopic(desk, "practice");
  CHECK(control<QPlainTextEdit>(desk, "practice.text")->toPlainText() == QStringLiteral("It is on its way."));
  control<QPlainTextEdit>(desk, "practice.comment")->setPlainText(QStringLiteral("Name the carrier."));
  control<QPushButton>(desk, "practice.keep")->click();
  desk.settle();
  CHECK(must(desk.bench.practice().replies(10)).front().comment == "Name the carrier.");
}
