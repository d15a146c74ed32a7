#include "ui/common/order_words.h"

#include <QCoreApplication>
#include <array>

#include "ui/common/sentence_table.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

constexpr std::array kRows{
    SentenceRow{"orders.fields", QT_TRANSLATE_NOOP("OrderWords", "it has %1 fields, more than the first row names: put fields with a comma into quotes")},
    SentenceRow{"orders.no_number", QT_TRANSLATE_NOOP("OrderWords", "the order number is empty")},
    SentenceRow{"orders.shortened", QT_TRANSLATE_NOOP("OrderWords", "a spreadsheet has shortened the order number to “%1”: export it as text")},
    SentenceRow{"orders.number", QT_TRANSLATE_NOOP("OrderWords", "“%1” is no order number")},
    SentenceRow{"orders.no_store", QT_TRANSLATE_NOOP("OrderWords", "the row names no store: add a column “store”")},
    SentenceRow{"orders.store", QT_TRANSLATE_NOOP("OrderWords", "there is no store “%1” here")},
    SentenceRow{"orders.contact", QT_TRANSLATE_NOOP("OrderWords", "“%1” holds a mail address or a telephone number, which was left out")},
    SentenceRow{"orders.currency", QT_TRANSLATE_NOOP("OrderWords", "the amount “%1” has no currency and was left out: add a column “currency”")},
    SentenceRow{"orders.amount", QT_TRANSLATE_NOOP("OrderWords", "“%1” is no amount and was left out: write 1249.00")},
    SentenceRow{"orders.time", QT_TRANSLATE_NOOP("OrderWords", "“%1” is no time and was left out: write 2026-01-31 09:30")},
    SentenceRow{"orders.quantity", QT_TRANSLATE_NOOP("OrderWords", "“%1” is no quantity, the item was left out: write a whole number")},
    SentenceRow{"orders.forgotten", QT_TRANSLATE_NOOP("OrderWords", "the order “%1” was deleted here, or its buyer was forgotten: left out")},
    SentenceRow{"orders.tracking", QT_TRANSLATE_NOOP("OrderWords", "a spreadsheet has shortened the tracking number to “%1”, it was left out: export it as text")},
};

}  // namespace

QString orderProblemWords(const desk::OrderProblem& problem) {
  const char* sentence = sentenceIn(kRows, problem.code);
  if (sentence == nullptr) return toQt(desk::reason(problem));
  const QString text = QCoreApplication::translate("OrderWords", sentence);
  return problem.word.empty() ? text : text.arg(shownLine(problem.word));
}

}  // namespace inquiry::ui
