#include "ui/shell/desk_words.h"

#include <QCoreApplication>

#include "ui/common/mail_words.h"
#include "ui/common/health_text.h"
#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct DeskWords {
  Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

QString stepName(const std::string& step) {
  if (step == "status") return DeskWords::tr("State of the store");
  if (step == "authorisation-date") return DeskWords::tr("Date of the sign-in");
  if (step == "test-read") return DeskWords::tr("Test read");
  if (step == "re-authorise") return DeskWords::tr("Sign in again");
  return DeskWords::tr("Log");
}

QString readText(const desk::DiagnosisStep& step, const TimeText& times) {
  if (const QString trouble = mailTrouble(step.code); step.messages < 0 && !trouble.isEmpty()) return trouble;
  if (step.messages < 0) return DeskWords::tr("the platform answered: %1").arg(shownLine(step.code.empty() ? step.text : step.code));
  QString text = DeskWords::tr("read %n message(s)", nullptr, static_cast<int>(step.messages));
  if (step.at) text += QStringLiteral(", ") + DeskWords::tr("newest %1").arg(times.date(*step.at));
  return text;
}

QString stepText(const desk::StoreCheck& check, const desk::DiagnosisStep& step, const TimeText& times) {
  if (step.step == "status") return storeSentence(check.row);
  if (step.step == "authorisation-date") {
    const QString begun = step.at ? DeskWords::tr("signed in on %1").arg(times.shortDate(*step.at)) : DeskWords::tr("it is not known when somebody signed in");
    return begun + QStringLiteral(" · ") + (step.until ? DeskWords::tr("ends on %1").arg(times.shortDate(*step.until)) : DeskWords::tr("the platform names no end"));
  }
  if (step.step == "test-read") {
    QString text = readText(step, times);
    for (const std::string& missing : check.missing) text += QStringLiteral(" · ") + DeskWords::tr("missing right: %1").arg(shownLine(missing));
    return text;
  }
  if (step.code == "mailbox-password") return DeskWords::tr("enter the mailbox and its password again; id, history and settings of the store stay");
  if (step.code == "sign-in") return DeskWords::tr("sign in with the main account; id, history and settings of the store stay");
  if (step.code == "only-imported") return DeskWords::tr("this store was only imported; add it with a store file of the same id");
  if (step.code == "not-needed") return DeskWords::tr("not needed");
  return DeskWords::tr("look for %1 in logs/desk.log of the workspace, or send a support bundle").arg(shownLine(step.code));
}

}  // namespace

QString troubleLevelText(desk::TroubleLevel level) {
  switch (level) {
    case desk::TroubleLevel::OneOrder: return DeskWords::tr("Single threads are affected, the store answers");
    case desk::TroubleLevel::OneStore: return DeskWords::tr("This store is affected, others are not");
    case desk::TroubleLevel::Everything: return DeskWords::tr("Every store is affected: look at network, proxy and clock of this computer");
    case desk::TroubleLevel::Nothing: break;
  }
  return DeskWords::tr("Nothing is affected");
}

QString gotText(const desk::StoreCheck& check, const TimeText& times) {
  for (const desk::DiagnosisStep& step : check.diagnosis.steps)
    if (step.step == "test-read") return readText(step, times);
  return shownLine(check.got);
}

QString checkText(const desk::StoreCheck& check, const TimeText& times) {
  const QString name = shownLine(check.row.store.name);
  if (check.row.isOnlyImported) return QStringLiteral("%1: %2").arg(name, storeSentence(check.row));
  const QString level = troubleLevelText(check.diagnosis.level);
  if (check.ok) return QStringLiteral("%1: %2 · %3").arg(name, level, gotText(check, times));
  return QStringLiteral("%1: %2 · %3 · %4").arg(name, storeSentence(check.row), level, healthStep(check.row.health));
}

StoreTrial trialOf(const desk::StoreCheck& check, const TimeText& times) {
  StoreTrial trial;
  trial.isWell = check.ok;
  trial.level = troubleLevelText(check.diagnosis.level);
  trial.got = gotText(check, times);
  for (const desk::DiagnosisStep& step : check.diagnosis.steps) {
    trial.steps.push_back({stepName(step.step), stepText(check, step, times), step.isDone, step.isWell});
    if (step.step == check.diagnosis.endsAt) trial.lastStep = trial.steps.back().name;
  }
  return trial;
}

}  // namespace inquiry::ui
