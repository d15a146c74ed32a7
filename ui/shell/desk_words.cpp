#include "ui/shell/desk_words.h"

#include <QCoreApplication>

#include "ui/common/health_text.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct DeskWords {
  Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

}  // namespace

QString troubleLevelText(desk::TroubleLevel level) {
  switch (level) {
    case desk::TroubleLevel::OneOrder: return DeskWords::tr("Single conversations are affected, the store answers");
    case desk::TroubleLevel::OneStore: return DeskWords::tr("This store is affected, others are not");
    case desk::TroubleLevel::Everything: return DeskWords::tr("Every store is affected: look at network, proxy and clock of this computer");
    case desk::TroubleLevel::Nothing: break;
  }
  return DeskWords::tr("Nothing is affected");
}

QString checkText(const desk::StoreCheck& check) {
  const QString name = shownLine(check.row.store.name);
  if (check.row.isOnlyImported) return QStringLiteral("%1: %2").arg(name, storeSentence(check.row));
  const QString level = troubleLevelText(check.diagnosis.level);
  if (check.ok) return QStringLiteral("%1: %2 · %3").arg(name, level, shownLine(check.got));
  return QStringLiteral("%1: %2 · %3 · %4").arg(name, storeSentence(check.row), level, healthStep(check.row.health));
}

}  // namespace inquiry::ui
