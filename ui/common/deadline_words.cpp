#include "ui/common/deadline_words.h"

#include <QCoreApplication>
#include <array>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct DeadlineWords {
  Q_DECLARE_TR_FUNCTIONS(DeadlineWords)
};

struct Shipped {
  std::string_view key;
  const char* text;
};

constexpr std::array kDeadlines{
    Shipped{"Platform 24 h", QT_TRANSLATE_NOOP("DeadlineWords", "Platform 24 h")},
    Shipped{"Platform 12 h", QT_TRANSLATE_NOOP("DeadlineWords", "Platform 12 h")},
    Shipped{"Shopee chat 12 h", QT_TRANSLATE_NOOP("DeadlineWords", "Shopee chat 12 h")},
    Shipped{"Shop mail 24 h", QT_TRANSLATE_NOOP("DeadlineWords", "Shop mail 24 h")},
    Shipped{"Question 1 h", QT_TRANSLATE_NOOP("DeadlineWords", "Question 1 h")},
    Shipped{"Message 8 business h", QT_TRANSLATE_NOOP("DeadlineWords", "Message 8 business h")},
    Shipped{"Message 72 business h", QT_TRANSLATE_NOOP("DeadlineWords", "Message 72 business h")},
    Shipped{"R-Messe 24 business h", QT_TRANSLATE_NOOP("DeadlineWords", "R-Messe 24 business h")},
    Shipped{"Own 2 h", QT_TRANSLATE_NOOP("DeadlineWords", "Own 2 h")},
};

constexpr std::array kCalendars{
    Shipped{"mercado-libre-08-21", QT_TRANSLATE_NOOP("DeadlineWords", "Mercado Libre, 8:00 to 21:00")},
    Shipped{"working-days", QT_TRANSLATE_NOOP("DeadlineWords", "Monday to Friday")},
    Shipped{"japan-working-days", QT_TRANSLATE_NOOP("DeadlineWords", "Working days in Japan")},
};

// What the deadlines that come with the desk stand on; a source somebody entered is shown as it was written.
constexpr std::array kSources{
    Shipped{"Usual target; eBay's API and policy pages name no deadline for member messages", QT_TRANSLATE_NOOP("DeadlineWords", "Usual target; eBay's API and policy pages name no deadline for member messages")},
    Shipped{"Amazon's contact response time: within 24 hours, weekends and holidays included (Seller Central 200549770)", QT_TRANSLATE_NOOP("DeadlineWords", "Amazon's contact response time: within 24 hours, weekends and holidays included (Seller Central 200549770)")},
    Shipped{"Store performance of Yahoo! Shopping: an average answer within 12 hours counts as best (sellers' guides; how weekends count is not told)", QT_TRANSLATE_NOOP("DeadlineWords", "Store performance of Yahoo! Shopping: an average answer within 12 hours counts as best (sellers' guides; how weekends count is not told)")},
    Shipped{"Shopee chat response rate: answered by a person within 12 hours; period and penalty differ by market (sellers' guides)", QT_TRANSLATE_NOOP("DeadlineWords", "Shopee chat response rate: answered by a person within 12 hours; period and penalty differ by market (sellers' guides)")},
    Shipped{"House rule for mail without a platform's deadline; edit it in the settings", QT_TRANSLATE_NOOP("DeadlineWords", "House rule for mail without a platform's deadline; edit it in the settings")},
    Shipped{"users/{id}/questions/response_time advises sellers above 60 minutes; no penalty", QT_TRANSLATE_NOOP("DeadlineWords", "users/{id}/questions/response_time advises sellers above 60 minutes; no penalty")},
    Shipped{"Claims after 8 unanswered business hours count (seller pages of Argentina and Chile; none found for Mexico)", QT_TRANSLATE_NOOP("DeadlineWords", "Claims after 8 unanswered business hours count (seller pages of Argentina and Chile; none found for Mexico)")},
    Shipped{"Global Selling seller pages on excluded claims: 72 business hours", QT_TRANSLATE_NOOP("DeadlineWords", "Global Selling seller pages on excluded claims: 72 business hours")},
    Shipped{"Usual target of the next working day; Rakuten's own response figures stand in RMS only", QT_TRANSLATE_NOOP("DeadlineWords", "Usual target of the next working day; Rakuten's own response figures stand in RMS only")},
    Shipped{"Own target; edit it in the settings", QT_TRANSLATE_NOOP("DeadlineWords", "Own target; edit it in the settings")},
    Shipped{"time that a performance notification leaves for an appeal, counted from the notification", QT_TRANSLATE_NOOP("DeadlineWords", "time that a performance notification leaves for an appeal, counted from the notification")},
};

template <std::size_t N>
QString nameIn(const std::array<Shipped, N>& names, std::string_view key) {
  for (const Shipped& each : names)
    if (each.key == key) return DeadlineWords::tr(each.text);
  return shownLine(key);
}

}  // namespace

QString deadlineName(std::string_view label) { return nameIn(kDeadlines, label); }

QString deadlineSource(std::string_view source) { return nameIn(kSources, source); }

QString calendarName(std::string_view id) { return nameIn(kCalendars, id); }

}  // namespace inquiry::ui
