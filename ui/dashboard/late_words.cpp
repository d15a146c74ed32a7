#include "ui/dashboard/late_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/common/words.h"
#include "ui/dashboard/report_words.h"

namespace inquiry::ui {
namespace {

struct LateWords {
  Q_DECLARE_TR_FUNCTIONS(LateWords)
};

// More names than these nobody reads in a sentence: the table below has all of them.
constexpr std::size_t kMostHolders = 4;

QString holdersText(const std::vector<LateReasons::Held>& holders, const Directory& directory, const TimeText& times) {
  QStringList names;
  std::int64_t others = 0;
  for (const LateReasons::Held& each : holders) {
    if (names.size() == static_cast<int>(kMostHolders)) others += each.count;
    else names << LateWords::tr("%1 %2", "a person, so many").arg(groupText(Grouping::Agent, each.holder, directory, times), countText(each.count, times));
  }
  if (others > 0) names << LateWords::tr("others %1", "so many").arg(countText(others, times));
  return listed(names);
}

}  // namespace

QString reasonSentence(const LateReasons& reasons, const Directory& directory, const TimeText& times) {
  if (reasons.late == 0) return {};
  QStringList parts;
  for (const LateReasons::Reason& each : reasons.reasons)
    parts << LateWords::tr("%1 × %2 (held by %3)", "so many, why, persons").arg(countText(each.count, times), reportText(each.cause.empty() ? "not looked into" : each.cause), holdersText(each.holders, directory, times));
  return LateWords::tr("%1 of %2 were late: %3.", "so many, of all with a deadline, reasons").arg(countText(reasons.late, times), countText(reasons.decided, times), parts.join(LateWords::tr("; ", "between reasons")));
}

}  // namespace inquiry::ui
