#include <QFile>
#include <QSet>
#include <QXmlStreamReader>
#include <catch2/catch_test_macros.hpp>
#include <tuple>

#include "core/desk/marketplace_facts.h"
#include "tests/ui/desk_on_show.h"

using namespace inquiry;

namespace {

struct Entry {
  QString context, source, translation;
  bool isUnfinished = false;
};

std::vector<Entry> entriesOf(const QString& file) {
  QFile device(file);
  REQUIRE(device.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&device);
  std::vector<Entry> entries;
  QString context;
  while (!xml.atEnd()) {
    xml.readNext();
    if (!xml.isStartElement()) continue;
    if (xml.name() == QLatin1String("name")) context = xml.readElementText();
    else if (xml.name() == QLatin1String("message")) entries.push_back({context, {}, {}, false});
    else if (xml.name() == QLatin1String("source")) entries.back().source = xml.readElementText();
    else if (xml.name() == QLatin1String("translation")) {
      entries.back().isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
      entries.back().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
  }
  return entries;
}

}  // namespace

TEST_CASE("TR08: the Chinese translation has no empty and no unfinished entry") {
  const auto entries = entriesOf(QStringLiteral(INQUIRY_SOURCE_DIR "/translations/inquirydesk_zh_CN.ts"));
  CHECK(entries.size() > 400);
  for (const Entry& entry : entries) {
    INFO(entry.context.toStdString() << ": " << entry.source.toStdString());
    CHECK_FALSE(entry.isUnfinished);
    CHECK_FALSE(entry.translation.isEmpty());
  }
}

// The facts know no Qt, so translations/marketplace_texts.h repeats their texts for lupdate: a fact that was changed there alone stays English.
TEST_CASE("TR08: everything said of the marketplaces has its Chinese words") {
  QSet<QString> translated;
  for (const Entry& entry : entriesOf(QStringLiteral(INQUIRY_SOURCE_DIR "/translations/inquirydesk_zh_CN.ts")))
    if (entry.context == QLatin1String("MarketplaceFacts") && !entry.isUnfinished) translated.insert(entry.source);
  for (const std::string& text : desk::marketplaceTexts()) {
    INFO(text);
    CHECK(translated.contains(QString::fromStdString(text)));
  }
}

TEST_CASE("TR08: placeholders survive the translation") {
  for (const char* language : {"zh_CN", "ja", "es"}) {
    std::size_t translated = 0;
    for (const Entry& entry : entriesOf(QStringLiteral(INQUIRY_SOURCE_DIR "/translations/inquirydesk_%1.ts").arg(QLatin1String(language)))) {
      if (entry.isUnfinished) continue;  // Japanese and Spanish are started: what is missing is shown in English
      ++translated;
      for (const char* placeholder : {"%1", "%2", "%3", "%4", "%n"}) {
        INFO(language << ' ' << entry.context.toStdString() << ": " << entry.source.toStdString() << " -> " << entry.translation.toStdString());
        CHECK(entry.source.contains(QLatin1String(placeholder)) == entry.translation.contains(QLatin1String(placeholder)));
      }
    }
    INFO(language);
    CHECK(translated > 400);
  }
}

TEST_CASE("TR08: Japanese and Spanish can be chosen, and their dates read as dates") {
  samples::DeskOnShow desk(samples::Language::English, ui::ThemeChoice::Light);
  for (const auto& [language, needsReply, day] : {std::tuple{"ja", u"要返信", u"今日 · 11月20日(金)"}, {"es", u"Por responder", u"Hoy · viernes, 20 de noviembre"}}) {
    INFO(language);
    desk.appearance.setLanguage(QLatin1String(language));
    QCoreApplication::processEvents();
    CHECK(desk.window->navigationModel().row(desk.window->navigationModel().index(0))->text == QString::fromUtf16(needsReply));
    CHECK(desk.look.times().day(samples::now(), samples::now()) == QString::fromUtf16(day));
  }
  desk.appearance.setLanguage(QStringLiteral("en"));
}

TEST_CASE("TR08: the language changes while the window is open") {
  samples::DeskOnShow desk(samples::Language::English, ui::ThemeChoice::Light);
  CHECK(desk.window->composer().editor().placeholderText().startsWith(QLatin1String("Write")));
  desk.appearance.setLanguage(QStringLiteral("zh_CN"));
  QCoreApplication::processEvents();
  CHECK(desk.window->composer().editor().placeholderText().startsWith(QStringLiteral("写回复")));
  CHECK(desk.window->navigationModel().row(desk.window->navigationModel().index(0))->text == QStringLiteral("需回复"));
  CHECK(desk.window->actions().text(QStringLiteral("done")) == QStringLiteral("完成并下一条"));
  desk.appearance.setLanguage(QStringLiteral("en"));
  QCoreApplication::processEvents();
  CHECK(desk.window->actions().text(QStringLiteral("done")) == QStringLiteral("Done and next"));
}
