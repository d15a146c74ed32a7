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

template <std::size_t N>
QString nameIn(const std::array<Shipped, N>& names, std::string_view key) {
  for (const Shipped& each : names)
    if (each.key == key) return DeadlineWords::tr(each.text);
  return shownLine(key);
}

}  // namespace

QString deadlineName(std::string_view label) { return nameIn(kDeadlines, label); }

QString calendarName(std::string_view id) { return nameIn(kCalendars, id); }

}  // namespace inquiry::ui
