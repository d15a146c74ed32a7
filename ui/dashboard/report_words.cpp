#include "ui/dashboard/report_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/common/deadline_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/dashboard/report_texts.h"

namespace inquiry::ui {
namespace {

struct ReportWordsText {
  Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

constexpr qint64 kMonday = 1;

QString dash() { return QStringLiteral("–"); }

QString weekdayText(const std::string& key, const QLocale& locale) {
  const int day = std::atoi(key.c_str());
  return day >= kMonday && day <= 7 ? locale.standaloneDayName(day) : toQt(key);
}

}  // namespace

QString reportText(const std::string& english) {
  for (const ReportPhrase& phrase : reportPhrases())
    if (english == phrase.core) return QCoreApplication::translate("ReportTexts", phrase.shown);
  return english.empty() ? QString() : deadlineName(english);
}

QString referenceText(const std::string& text) {
  for (const ReportPhrase& phrase : reportPhrases())
    if (text == phrase.core) return QCoreApplication::translate("ReportTexts", phrase.shown);
  return shownLine(text);
}

QString figureName(Figure figure) { return reportText(desk::figureTitle(figure)); }
QString figureMeaning(Figure figure) { return reportText(desk::figureDefinition(figure)); }

std::vector<QString> knownReportTexts() {
  std::vector<QString> texts;
  for (const ReportPhrase& phrase : reportPhrases()) texts.push_back(QString::fromUtf8(phrase.core));
  return texts;
}

QString groupingName(Grouping grouping) {
  switch (grouping) {
    case Grouping::Store: return ReportWordsText::tr("Store");
    case Grouping::Site: return ReportWordsText::tr("Site");
    case Grouping::Marketplace: return ReportWordsText::tr("Marketplace");
    case Grouping::Agent: return ReportWordsText::tr("Person");
    case Grouping::Group: return ReportWordsText::tr("Team group");
    case Grouping::Tag: return ReportWordsText::tr("Tag");
    case Grouping::Day: return ReportWordsText::tr("Day");
    case Grouping::Hour: return ReportWordsText::tr("Hour of the store");
    case Grouping::Weekday: return ReportWordsText::tr("Weekday of the store");
  }
  return {};
}

QString groupText(Grouping grouping, const std::string& key, const Directory& directory, const TimeText& times) {
  switch (grouping) {
    case Grouping::Store: return directory.store(StoreId{key}).name;
    case Grouping::Marketplace: {
      const auto marketplace = marketplaceFromName(key);
      return marketplace ? marketplaceName(*marketplace) : shownLine(key);
    }
    case Grouping::Agent: return key.empty() ? ReportWordsText::tr("nobody") : directory.personName(key);
    case Grouping::Group: return directory.personName(key);
    case Grouping::Tag: return key.empty() ? ReportWordsText::tr("without a tag") : directory.tagText(key);
    case Grouping::Weekday: return weekdayText(key, times.locale());
    case Grouping::Hour: return toQt(key) + QStringLiteral(":00");
    case Grouping::Site:
    case Grouping::Day: break;
  }
  return key.empty() ? dash() : shownLine(key);
}

QString spanName(ReportSpan span) {
  switch (span) {
    case ReportSpan::Today: return ReportWordsText::tr("Today");
    case ReportSpan::Week: return ReportWordsText::tr("7 days");
    case ReportSpan::FourWeeks: return ReportWordsText::tr("28 days");
    case ReportSpan::Quarter: return ReportWordsText::tr("90 days");
    case ReportSpan::Chosen: return ReportWordsText::tr("Chosen days");
    case ReportSpan::Everything: return ReportWordsText::tr("Everything");
    case ReportSpan::ThisWeek: return ReportWordsText::tr("This week");
    case ReportSpan::LastWeek: return ReportWordsText::tr("Last week");
    case ReportSpan::ThisMonth: return ReportWordsText::tr("This month");
    case ReportSpan::LastMonth: return ReportWordsText::tr("Last month");
  }
  return {};
}

QString comparisonName(ReportComparison comparison, ReportSpan span) {
  switch (comparison) {
    case ReportComparison::SpanBefore:
      if (span == ReportSpan::ThisWeek || span == ReportSpan::LastWeek) return ReportWordsText::tr("Beside the week before");
      if (span == ReportSpan::ThisMonth || span == ReportSpan::LastMonth) return ReportWordsText::tr("Beside the month before");
      if (span == ReportSpan::Today) return ReportWordsText::tr("Beside the day before");
      return ReportWordsText::tr("Beside the time before");
    case ReportComparison::YearBefore: return ReportWordsText::tr("Beside the year before");
    case ReportComparison::Nothing: break;
  }
  return ReportWordsText::tr("Without comparison");
}

QString percentText(double percent, const TimeText& times) { return ReportWordsText::tr("%1 %", "a share").arg(times.locale().toString(percent, 'f', 1)); }

QString shareText(const Share& share, const TimeText& times) {
  if (share.whole == 0) return dash();
  return percentText(100.0 * static_cast<double>(share.part) / static_cast<double>(share.whole), times);
}

QString lengthText(const std::optional<Duration>& time) { return time ? TimeText::length(*time) : dash(); }

QString countText(std::int64_t count, const TimeText& times) { return times.locale().toString(static_cast<qlonglong>(count)); }

QString partText(const Share& share, const TimeText& times) { return countText(share.part, times) + QStringLiteral(" / ") + countText(share.whole, times); }

desk::ReportWords reportWords(const Look& look, const Directory& directory) {
  desk::ReportWords words;
  words.say = [](const std::string& english) { return toUtf8(reportText(english)); };
  words.nameOf = [&look, &directory](Grouping grouping, const std::string& key) { return toUtf8(groupText(grouping, key, directory, look.times())); };
  words.calendarOf = [](const std::string& calendar) {
    const std::size_t zone = calendar.find(" (");
    const QString name = calendarName(calendar.substr(0, zone));
    return toUtf8(zone == std::string::npos ? name : name + toQt(calendar.substr(zone)));
  };
  words.actOf = [](const std::string& kind) { return kind; };
  words.timeOf = [&look](const StoreId&, Instant at) { return toUtf8(look.times().date(at)); };
  return words;
}

}  // namespace inquiry::ui
