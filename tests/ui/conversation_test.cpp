#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/common/links.h"
#include "ui/shell/attachment_flow.h"
#include "ui/thread/quoted_text.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;

namespace {

desk::ThreadDetail withText(const std::string& text) {
  desk::ThreadDetail detail = samples::detail(Language::English, {4});
  detail.events.clear();
  detail.notes.clear();
  detail.messages.resize(1);
  detail.messages[0].text = text;
  return detail;
}

void show(DeskOnShow& desk, const desk::ThreadDetail& detail) {
  desk.window->showThread();
  desk.window->thread().setDetail(detail, samples::now(), ConversationView::Jump::ToNewest);
  QTest::qWait(20);
}

const Bubble& lastBubble(DeskOnShow& desk) { return desk.window->thread().conversation().bubbles().back(); }

// Keeps what would have been handed to the browser.
class Browser final : public QObject {
  Q_OBJECT

 public:
  Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
  ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
  QStringList opened;

 public Q_SLOTS:
  void open(const QUrl& url) { opened << url.toString(); }
};

}  // namespace

TEST_CASE("History that a mail program quotes is folded, answers between the lines are not") {
  const FoldedText english = foldQuoted(QStringLiteral("Thanks!\n\nOn Fri, 20 Nov 2026 at 10:12, shop wrote:\n> It left today.\n> Regards"));
  CHECK(english.shown == QStringLiteral("Thanks!"));
  CHECK(english.lines == 3);
  CHECK(foldQuoted(QStringLiteral("好的\n在 2026年11月20日 10:12，客服 写道：\n> 已发货")).shown == QStringLiteral("好的"));
  CHECK(foldQuoted(QStringLiteral("了解です\n2026年11月20日 店長のメッセージ:\n> 発送しました")).shown == QStringLiteral("了解です"));
  CHECK(foldQuoted(QStringLiteral("Gut\nAm 20.11.2026 um 10:12 schrieb Laden:\n> Versandt")).shown == QStringLiteral("Gut"));
  CHECK(foldQuoted(QStringLiteral("ok\n-----Original Message-----\nFrom: shop\nSent: Friday\nall of it")).shown == QStringLiteral("ok"));
  CHECK(foldQuoted(QStringLiteral("ok\n> a\n> b\n")).shown == QStringLiteral("ok"));
  // Broken over two lines, as some programs do.
  CHECK(foldQuoted(QStringLiteral("ok\nOn Fri, 20 Nov 2026 at 10:12, A Shop <a@shop.example>\nwrote:\n> x")).shown == QStringLiteral("ok"));
  for (const char* whole : {"> When?\nTomorrow.\n> Where?\nHere.", "> only a quote", "Your colleague wrote:\nI get my money back", "a\nb"}) {
    INFO(whole);
    CHECK(foldQuoted(QString::fromUtf8(whole)).quoted.isEmpty());
  }
}

TEST_CASE("Q unfolds what is quoted and folds it again") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  show(desk, withText("Thanks!\nOn Fri, 20 Nov 2026 at 10:12, shop wrote:\n> It left today."));
  ConversationView& conversation = desk.window->thread().conversation();
  CHECK_FALSE(lastBubble(desk).text().text().contains(QStringLiteral("It left today")));
  const double folded = lastBubble(desk).height();
  conversation.toggleQuoted();
  CHECK(lastBubble(desk).text().text().contains(QStringLiteral("It left today")));
  CHECK(lastBubble(desk).height() > folded);
  conversation.toggleQuoted();
  CHECK_FALSE(lastBubble(desk).text().text().contains(QStringLiteral("It left today")));
}

TEST_CASE("A long automatic answer is one line until somebody wants all of it") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk::ThreadDetail detail = withText(std::string(60, 'a') + " " + std::string(60, 'b') + " the end");
  detail.messages[0].direction = Direction::Out;
  detail.messages[0].author = Author::Automation;
  show(desk, detail);
  CHECK(lastBubble(desk).entry().kind == TimelineEntry::Kind::Automatic);
  CHECK_FALSE(lastBubble(desk).text().text().contains(QStringLiteral("the end")));
  desk.window->thread().conversation().toggleQuoted();
  CHECK(lastBubble(desk).text().text().contains(QStringLiteral("the end")));
}

TEST_CASE("Search in the thread counts its hits, reaches folded ones and goes both ways") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk::ThreadDetail detail = withText("parcel one");
  detail.messages.push_back(detail.messages[0]);
  detail.messages[1].id = {2};
  detail.messages[1].text = "no\nOn Fri, 20 Nov 2026 at 10:12, shop wrote:\n> the PARCEL left";
  show(desk, detail);
  ThreadPanel& panel = desk.window->thread();
  panel.openFind();
  QTest::keyClicks(&panel.findLine(), QStringLiteral("parcel"));
  CHECK(panel.findCountText() == QStringLiteral("2 of 2"));
  CHECK(panel.conversation().selectedText() == QStringLiteral("PARCEL"));
  QTest::keyClick(&panel.findLine(), Qt::Key_Return);
  CHECK(panel.findCountText() == QStringLiteral("1 of 2"));
  CHECK(panel.conversation().selectedText() == QStringLiteral("parcel"));
  QTest::keyClick(&panel.findLine(), Qt::Key_Return, Qt::ShiftModifier);
  CHECK(panel.findCountText() == QStringLiteral("2 of 2"));
  panel.findLine().clear();
  QTest::keyClicks(&panel.findLine(), QStringLiteral("zebra"));
  CHECK(panel.findCountText() == QStringLiteral("no hits"));
}

TEST_CASE("Messages are chosen, marked and copied by keyboard alone") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  show(desk, withText("Where is it? I wait."));
  ConversationView& conversation = desk.window->thread().conversation();
  conversation.setFocus();
  QTest::keyClick(&conversation, Qt::Key_Up);
  QTest::keyClick(&conversation, Qt::Key_C, Qt::ControlModifier);
  CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Where is it? I wait."));
  for (int i = 0; i < 5; ++i) QTest::keyClick(&conversation, Qt::Key_Right, Qt::ShiftModifier);
  CHECK(conversation.selectedText() == QStringLiteral("Where"));
  QTest::keyClick(&conversation, Qt::Key_End, Qt::ShiftModifier);
  QTest::keyClick(&conversation, Qt::Key_C, Qt::ControlModifier);
  CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Where is it? I wait."));
  QTest::keyClick(&conversation, Qt::Key_Return);
  auto* menu = conversation.findChild<QMenu*>();
  REQUIRE(menu != nullptr);
  QStringList actions;
  for (const QAction* action : menu->actions()) actions << action->text();
  CHECK(actions.contains(QStringLiteral("As received from the platform")));
  menu->close();
}

TEST_CASE("T6: a hidden character is a mark that says what it does") {
  const std::vector<TextSpan> marks = marksIn(QStringLiteral("invoice[U+202E]gpj.exe"));
  REQUIRE(marks.size() == 1);
  CHECK(marks[0].from == 7);
  CHECK(hiddenCharacterText(QStringLiteral("[U+202E]")).contains(QStringLiteral("right to left")));
  CHECK(hiddenCharacterText(QStringLiteral("[U+200B]")).contains(QStringLiteral("no space")));
}

TEST_CASE("Links are found without the punctuation behind them and end at a hidden mark") {
  const auto found = [](const char* text) {
    const QString whole = QString::fromUtf8(text);
    QStringList links;
    for (const TextSpan& span : linksIn(whole)) links << whole.mid(span.from, span.to - span.from);
    return links;
  };
  CHECK(found("see https://a.example/b?c=1, and (www.b.example).") == QStringList{QStringLiteral("https://a.example/b?c=1"), QStringLiteral("www.b.example")});
  CHECK(found("看https://a.example/x。谢谢") == QStringList{QStringLiteral("https://a.example/x")});
  CHECK(found("https://a.example/[U+202E]moc") == QStringList{QStringLiteral("https://a.example/")});
  CHECK(found("javascript:alert(1) file:///etc/passwd").isEmpty());
}

TEST_CASE("A link to the platform opens, any other asks first and shows the real host") {
  Browser browser;
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  show(desk, withText("see www.ebay.de/itm/1"));
  ConversationView& conversation = desk.window->thread().conversation();
  LinkPrompt& prompt = desk.window->thread().links();
  Q_EMIT conversation.linkAsked(QStringLiteral("www.ebay.de/itm/1"));
  CHECK(browser.opened == QStringList{QStringLiteral("https://www.ebay.de/itm/1")});
  CHECK_FALSE(prompt.isVisible());
  Q_EMIT conversation.linkAsked(QStringLiteral("https://www.notebay.de/login"));
  CHECK(browser.opened.size() == 1);
  REQUIRE(prompt.isVisible());
  CHECK(prompt.shownText().contains(QStringLiteral("www.notebay.de")));
  CHECK_FALSE(prompt.openButton().hasFocus());
  desk.save(QStringLiteral("link-prompt-en"));
  prompt.openButton().click();
  CHECK(browser.opened.size() == 2);
  CHECK_FALSE(prompt.isVisible());
  Q_EMIT conversation.linkAsked(QStringLiteral("http://a.example/"));
  CHECK(prompt.isVisible());
  CHECK_FALSE(prompt.openButton().isVisible());
  // Letters of another script are shown as what the browser would ask for.
  Q_EMIT conversation.linkAsked(QString::fromUtf8("https://еbay.com/"));
  CHECK(prompt.shownText().contains(QStringLiteral("xn--")));
  CHECK(browser.opened.size() == 2);
}

TEST_CASE("isPlatformHost knows the sites of a marketplace and none that only ends alike") {
  CHECK(isPlatformHost(QStringLiteral("www.ebay.co.uk"), Marketplace::Ebay));
  CHECK(isPlatformHost(QStringLiteral("ebay.com"), Marketplace::Ebay));
  CHECK(isPlatformHost(QStringLiteral("articulo.mercadolibre.com.mx"), Marketplace::MercadoLibre));
  CHECK_FALSE(isPlatformHost(QStringLiteral("notebay.com"), Marketplace::Ebay));
  CHECK_FALSE(isPlatformHost(QStringLiteral("ebay.com.evil.example"), Marketplace::Ebay));
  CHECK_FALSE(isPlatformHost(QStringLiteral("ebay.com"), Marketplace::MercadoLibre));
}

TEST_CASE("The oldest unanswered message is found, loading older ones until it is there") {
  RunningDesk desk(1);
  for (int i = 0; i < 44; ++i) {
    desk.bench.platform().buyerWrites("t0", "Question " + std::to_string(i));
    desk.bench.clock.advance(std::chrono::seconds(30));
  }
  desk.bench.round();
  desk.settle();
  desk.key(Qt::Key_J);
  ConversationView& conversation = desk.window().thread().conversation();
  REQUIRE(conversation.hasOlder());
  CHECK(conversation.bubbles().front().entry().text.contains(QStringLiteral("15 older messages")));
  desk.window().actions().trigger(QStringLiteral("unanswered"));
  desk.settle();
  REQUIRE_FALSE(conversation.hasOlder());
  const auto current = conversation.currentMessage();
  REQUIRE(current);
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0], 100)).messages.front().id == *current);
}

TEST_CASE("What the platform delivered is shown as plain text, searched and copied as it came") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  desk.window().actions().trigger(QStringLiteral("payload"));
  desk.settle();
  PayloadPage& page = desk.window().thread().payload();
  REQUIRE(page.isVisible());
  const auto message = test::must(desk.bench.inbox().thread(desk.threads[0])).messages.front().id;
  const QString original = QString::fromStdString(test::must(desk.bench.inbox().originalPayload(message)));
  CHECK(page.body().toPlainText() == original);
  REQUIRE_FALSE(original.isEmpty());
  QTest::keyClick(&page.body(), Qt::Key_F, Qt::ControlModifier);
  QTest::keyClicks(&page.search(), original.left(1));
  CHECK(page.countText().startsWith(QStringLiteral("1 of ")));
  // A letter typed here is no command: E would have closed the thread.
  QTest::keyClick(&page.body(), Qt::Key_E);
  CHECK(desk.bench.row(desk.threads[0]).status != ThreadStatus::Closed);
  desk.key(Qt::Key_Escape);
  CHECK_FALSE(page.isVisible());
  CHECK(desk.window().thread().conversation().isVisible());
}

TEST_CASE("CH14: only still pictures of a bounded size are decoded, by what their bytes are") {
  QImage picture(40, 30, QImage::Format_RGB32);
  picture.fill(Qt::red);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  desk::LoadedFile file{"a.png", "image/png", bytes.toStdString(), true, false};
  CHECK(decodedPicture(file).size() == QSize(40, 30));
  file.isPreviewable = false;
  CHECK(decodedPicture(file).isNull());
  file.isPreviewable = true;
  file.type = "image/svg+xml";
  CHECK(decodedPicture(file).isNull());
  // Said to be a JPEG: no other decoder is tried.
  file.type = "image/jpeg";
  CHECK(decodedPicture(file).isNull());
  QImage large(3000, 2000, QImage::Format_RGB32);
  large.fill(Qt::blue);
  bytes.clear();
  buffer.seek(0);
  large.save(&buffer, "PNG");
  CHECK(decodedPicture({"b.png", "image/png", bytes.toStdString(), true, false}).size() == QSize(1600, 1066));
}

#include "conversation_test.moc"
