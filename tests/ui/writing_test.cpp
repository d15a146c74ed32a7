#include <QElapsedTimer>
#include <QFile>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include "tests/ui/desk_on_show.h"
#include "tests/ui/running_desk.h"
#include "ui/common/text.h"
#include "ui/common/finding_text.h"
#include "ui/thread/context_items.h"

using namespace inquiry;
using namespace inquiry::ui;
using samples::DeskOnShow;
using samples::Language;
using samples::RunningDesk;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

QString detailOf(const std::vector<ContextItem>& items, const QString& field) {
  for (const ContextItem& item : items)
    if (item.kind == ContextItem::Kind::Field && item.text == field) return item.detail;
  return {};
}

QString file(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
  const QString path = folder.filePath(QString::fromUtf8(name));
  QFile made(path);
  if (!made.open(QIODevice::WriteOnly)) qFatal("no file");
  made.write(bytes);
  return path;
}

}  // namespace

TEST_CASE("The line above the answer names buyer and store, and a note says that nobody outside gets it") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  ComposerPanel& composer = desk.window->composer();
  CHECK(composer.recipientText() == QStringLiteral("To Katrin Vogel through DE Blue Harbor"));
  composer.setMode(ComposerPanel::Mode::Note);
  CHECK(composer.recipientText() == QStringLiteral("Only the team sees this note"));
}

TEST_CASE("RP13: the template of the last answer to this buyer is warned about and must be confirmed") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  ComposerPanel& composer = desk.window->composer();
  QSignalSpy sends(&composer, &ComposerPanel::sendAsked);
  composer.insertTemplate(QStringLiteral("Your parcel is on its way."), QStringLiteral("delay"), ComposerPanel::Use::Repeated);
  CHECK(composer.bannerText().contains(QStringLiteral("same template")));
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(sends.isEmpty());
  CHECK(composer.bannerText().contains(QStringLiteral("press Send once more")));
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(sends.size() == 1);
  CHECK(composer.isRepeatConfirmed());
  composer.leave();
  composer.setBusy(false);
  composer.insertTemplate(QStringLiteral("Another one."), QStringLiteral("other"), ComposerPanel::Use::Fresh);
  CHECK(composer.bannerText().isEmpty());
}

TEST_CASE("CH14: what a channel does not take is told with its limit before anything is sent") {
  desk::ComposerLimits limits = samples::limits(Marketplace::MercadoLibre);
  limits.maxAttachments = 1;
  limits.maxAttachmentBytes = 10ULL * 1024 * 1024;
  limits.attachmentTypes = {"image/jpeg", "application/pdf"};
  const auto title = [&](const char* rule) { return findingTitle({rule, FindingLevel::Forbidden, 0, 0, "", "", "", {}}, limits); };
  CHECK(title("mercado-libre.attachment-size").contains(QStringLiteral("10.0 MB")));
  CHECK(title("mercado-libre.attachment-count").contains(QStringLiteral("at most 1")));
  CHECK(title("mercado-libre.attachment-type").contains(QStringLiteral("JPEG PDF")));
  limits.maxAttachments = 0;
  CHECK(title("mercado-libre.attachment-count").contains(QStringLiteral("takes none")));
}

TEST_CASE("CH14: files come in by drop and paste, a picture from the clipboard, too") {
  const QTemporaryDir folder;
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  ComposerPanel& composer = desk.window->composer();
  QMimeData files;
  files.setUrls({QUrl::fromLocalFile(file(folder, "proof.pdf", "%PDF-1.4")), QUrl(QStringLiteral("https://a.example/x.png"))});
  Q_EMIT composer.editor().filesOffered({files.urls().constFirst().toLocalFile()});
  REQUIRE(composer.files().size() == 1);
  CHECK(composer.files()[0].type == "application/pdf");
  QImage picture(4, 4, QImage::Format_RGB32);
  picture.fill(Qt::red);
  Q_EMIT composer.editor().pictureOffered(picture);
  REQUIRE(composer.files().size() == 2);
  CHECK(composer.files()[1].type == "image/png");
  CHECK(QFile::exists(toQt(composer.files()[1].localPath)));
  // A note has no files.
  composer.setMode(ComposerPanel::Mode::Note);
  Q_EMIT composer.editor().pictureOffered(picture);
  CHECK(composer.files().size() == 2);
}

TEST_CASE("Send later offers times of one's own and of the buyer's, none of them past") {
  const TimeText times(QLocale(QLocale::English), QTimeZone("Asia/Shanghai"));
  const Instant now = samples::now();  // Friday 16:40 in Beijing, 09:40 in Berlin
  const auto presets = LaterPopup::presets(times, now, QStringLiteral("Europe/Berlin"));
  REQUIRE(presets.size() >= 4);
  for (std::size_t i = 0; i < presets.size(); ++i) {
    INFO(presets[i].text.toStdString());
    CHECK(presets[i].at > now);
    if (i > 0) CHECK_FALSE(presets[i].at < presets[i - 1].at);
  }
  const auto buyer = std::find_if(presets.begin(), presets.end(), [](const auto& preset) { return preset.text.contains(QStringLiteral("for the buyer")); });
  REQUIRE(buyer != presets.end());
  CHECK(buyer->at == *Instant::parse("2026-11-21T08:00:00Z"));
  CHECK(buyer->text.contains(QStringLiteral("09:00 Berlin")));
}

TEST_CASE("An answer sent later waits in the outbox, and by default does not leave when the buyer writes before") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  ComposerPanel& composer = desk.window().composer();
  QTest::keyClicks(&composer.editor(), QStringLiteral("It arrives tomorrow"));
  composer.openLater();
  REQUIRE(composer.laterPopup().isVisible());
  CHECK_FALSE(composer.laterPopup().anyway().isChecked());
  composer.laterPopup().presetButtons().constFirst()->click();
  desk.settle();
  const auto items = test::must(desk.bench.reply().outbox());
  REQUIRE(items.size() == 1);
  REQUIRE(items[0].sendAt);
  CHECK(*items[0].sendAt > desk.bench.clock.now() + minutes(50));
  CHECK(items[0].ifBuyerWrites == IfBuyerWrites::Cancel);
  CHECK(composer.text().isEmpty());
  CHECK_FALSE(desk.window().list().undoBar().isVisible());
}

TEST_CASE("An input method that composes holds every way to send back") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  desk.key(Qt::Key_R);
  ComposerPanel& composer = desk.window().composer();
  QTest::keyClicks(&composer.editor(), QStringLiteral("ok "));
  QInputMethodEvent preedit(QStringLiteral("ni hao"), {});
  QCoreApplication::sendEvent(&composer.editor(), &preedit);
  for (const Qt::KeyboardModifiers modifiers : {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier})
    QTest::keyClick(&composer.editor(), Qt::Key_Return, modifiers);
  composer.submit(ComposerPanel::Then::Stay, Later{desk.bench.clock.now() + hours(1), IfBuyerWrites::Cancel});
  desk.settle();
  CHECK(desk.states().empty());
}

TEST_CASE("A note stays in the composer until it is kept") {
  RunningDesk desk(1);
  desk.key(Qt::Key_J);
  std::vector<std::function<void()>> waiting;
  desk.workLater([&](std::function<void()> work) { waiting.push_back(std::move(work)); });
  desk.key(Qt::Key_N);
  ComposerPanel& composer = desk.window().composer();
  QTest::keyClicks(&composer.editor(), QStringLiteral("ask the carrier"));
  composer.submit(ComposerPanel::Then::Stay);
  CHECK(composer.text() == QStringLiteral("ask the carrier"));
  desk.workLater({});
  for (const auto& work : waiting) work();
  desk.settle();
  CHECK(composer.mode() == ComposerPanel::Mode::Reply);
  CHECK(test::must(desk.bench.inbox().thread(desk.threads[0])).notes.size() == 1);
}

TEST_CASE("IN11: a buyer with seven threads shows all seven, newest first, this one among them") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk::ThreadDetail detail = samples::detail(Language::English, {4});
  detail.thread.subject = "This one";
  detail.thread.lastMessageAt = samples::now() - hours(5);
  detail.history.clear();
  for (int i = 0; i < 6; ++i) detail.history.push_back({{100 + i}, "Thread " + std::to_string(i), ThreadKind::OrderMessage, samples::now() - hours(24 * i)});
  QStringList shown;
  for (const ContextItem& item : contextItems({detail, nullptr, {}, samples::now()}, desk.look, desk.directory))
    if (item.kind == ContextItem::Kind::History) shown << item.text;
  CHECK(shown == QStringList{QStringLiteral("Thread 0"), QStringLiteral("This one"), QStringLiteral("Thread 1"), QStringLiteral("Thread 2"), QStringLiteral("Thread 3"), QStringLiteral("Thread 4"), QStringLiteral("Thread 5")});
}

TEST_CASE("RP17: the rules of the channel stand beside the answer, with source and date, and differ by channel") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  const desk::ThreadDetail detail = samples::detail(Language::English, {4});
  const auto rules = [&](const desk::ComposerLimits& limits) { return contextItems({detail, &limits, {}, samples::now()}, desk.look, desk.directory); };
  const auto ebay = rules(samples::limits(Marketplace::Ebay)), libre = rules(samples::limits(Marketplace::MercadoLibre));
  CHECK(detailOf(ebay, QStringLiteral("Length")) != detailOf(libre, QStringLiteral("Length")));
  CHECK(detailOf(libre, QStringLiteral("Length")).contains(QStringLiteral("ISO-8859-1")));
  CHECK_FALSE(detailOf(ebay, QStringLiteral("Files")).isEmpty());
  CHECK(detailOf(ebay, QStringLiteral("Language")) == QStringLiteral("German"));
  CHECK(detailOf(ebay, QStringLiteral("Reply by")).startsWith(QStringLiteral("Platform 24 h")));
  CHECK_FALSE(detailOf(ebay, QStringLiteral("As of")).isEmpty());
}

TEST_CASE("Owner and tags are changed from the context panel") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  ContextPanel& context = desk.window->context();
  QSignalSpy asked(&context, &ContextPanel::commandAsked);
  context.setFocus();
  QStringList commands;
  for (int i = 0; i < 60; ++i) {
    QTest::keyClick(&context, Qt::Key_Down);
    const auto before = asked.size();
    QTest::keyClick(&context, Qt::Key_Return);
    if (asked.size() > before) commands << asked.last().at(0).toString();
  }
  CHECK(commands.contains(QStringLiteral("assign")));
  CHECK(commands.contains(QStringLiteral("tag")));
  CHECK(commands.contains(QStringLiteral("note")));
}

// Figures for a person; how fast a machine is decides no test.
TEST_CASE("What a key and an opened thread of 30 messages cost", "[.speed]") {
  DeskOnShow desk(Language::English, ThemeChoice::Light);
  desk.open({4});
  ComposerPanel& composer = desk.window->composer();
  composer.editor().setFocus();
  composer.editor().insertPlainText(QString(1500, QLatin1Char('x')).replace(QRegularExpression(QStringLiteral("x{7}")), QStringLiteral("words, ")));
  QTest::qWait(50);
  QElapsedTimer timer;
  qint64 worst = 0, sum = 0;
  for (int i = 0; i < 200; ++i) {
    timer.start();
    QTest::keyClick(&composer.editor(), Qt::Key_A);
    composer.editor().viewport()->repaint();
    const qint64 spent = timer.nsecsElapsed() / 1000;
    worst = std::max(worst, spent);
    sum += spent;
  }
  WARN("key to paint: " << sum / 200 << " us mean, " << worst << " us worst");
  desk::ThreadDetail detail = samples::detail(Language::English, {4});
  const Message message = detail.messages[0];
  detail.messages.assign(30, message);
  for (std::size_t i = 0; i < 30; ++i) detail.messages[i].id = {static_cast<std::int64_t>(i + 1)};
  timer.start();
  desk.window->thread().setDetail(detail, samples::now(), ConversationView::Jump::ToNewest);
  composer.setThread(detail, QStringLiteral("DE Blue Harbor"), samples::now());
  desk.window->context().setDetail(detail, samples::now());
  desk.window->thread().conversation().viewport()->repaint();
  WARN("thread of 30: " << timer.nsecsElapsed() / 1000 << " us");
}
