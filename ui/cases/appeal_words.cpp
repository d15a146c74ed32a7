#include "ui/cases/appeal_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/domain/utf8.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

// As in the check of the core: more than this much of another plan is told as a finding.
constexpr double kTooAlike = 0.8;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Appeals)
};

// The kth finding of a rule is about the kth of these.
struct Subjects {
  std::vector<AppealPart> blank, machine;
  std::vector<const desk::AppealNeed*> missing;
  std::vector<const desk::AppealLikeness*> alike;
};

Subjects subjectsOf(const desk::AppealDetail& detail) {
  Subjects subjects;
  for (const AppealPart part : kAppealParts)
    if (utf8::trimmed(textOf(detail.value, part)).empty()) subjects.blank.push_back(part);
  subjects.machine.assign(detail.value.machineMade.begin(), detail.value.machineMade.end());
  for (const desk::AppealNeed& need : detail.needs)
    if (need.isRequired && !need.isMet) subjects.missing.push_back(&need);
  for (const desk::AppealLikeness& likeness : detail.likeness)
    if (likeness.share > kTooAlike) subjects.alike.push_back(&likeness);
  return subjects;
}

template <class T>
std::optional<T> taken(const std::vector<T>& all, std::size_t& at) {
  return at < all.size() ? std::optional<T>(all[at++]) : std::nullopt;
}

QString alikeTo(const desk::AppealLikeness& likeness) {
  return likeness.appeal.value != 0 ? Words::tr("appeal %1").arg(likeness.appeal.value) : Words::tr("the sample “%1”").arg(shownLine(likeness.sample));
}

QString percent(double share) { return QString::number(std::lround(share * 100)); }

QString alikeFinding(const desk::AppealLikeness& likeness) {
  if (likeness.part) return Words::tr("The part “%1” is %2 % the same as %3: write it in words of your own.").arg(appealPartName(*likeness.part), percent(likeness.share), alikeTo(likeness));
  return Words::tr("The plan is %1 % the same as %2: write it in words of your own.").arg(percent(likeness.share), alikeTo(likeness));
}

}  // namespace

QString appealStateName(AppealState state) {
  switch (state) {
    case AppealState::Writing: return Words::tr("being written", "an appeal");
    case AppealState::Ready: return Words::tr("ready", "an appeal");
    case AppealState::HandedIn: return Words::tr("handed in", "an appeal");
    case AppealState::Reinstated: return Words::tr("reinstated", "an appeal");
    case AppealState::Refused: return Words::tr("refused", "an appeal");
  }
  return {};
}

QString appealIcon(AppealState state) {
  switch (state) {
    case AppealState::Writing: return QStringLiteral("pencil");
    case AppealState::Ready: return QStringLiteral("check");
    case AppealState::HandedIn: return QStringLiteral("hourglass");
    case AppealState::Reinstated: return QStringLiteral("checks");
    case AppealState::Refused: return QStringLiteral("stop");
  }
  return {};
}

QString appealPartName(AppealPart part) {
  switch (part) {
    case AppealPart::RootCause: return Words::tr("Root cause");
    case AppealPart::Corrective: return Words::tr("Corrective action");
    case AppealPart::Preventive: return Words::tr("Prevention");
  }
  return {};
}

QString appealPartHint(AppealPart part) {
  switch (part) {
    case AppealPart::RootCause: return Words::tr("What went wrong and why, in facts: no excuse, no other party to blame.");
    case AppealPart::Corrective: return Words::tr("What was done already for the orders and listings concerned, with dates.");
    case AppealPart::Preventive: return Words::tr("What keeps it from happening again: who checks what, from when on.");
  }
  return {};
}

QString countdown(Duration left) {
  const auto all = std::chrono::duration_cast<std::chrono::seconds>(left).count();
  const auto seconds = all < 0 ? -all : all;
  const QString text = QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
  return all < 0 ? QStringLiteral("-%1").arg(text) : text;
}

QString documentTitle(const desk::AppealTable& table, const std::string& id, const std::string& language) {
  const auto found = std::find_if(table.documents.begin(), table.documents.end(), [&id](const desk::AppealDocument& one) { return one.id == id; });
  return shownLine(found == table.documents.end() ? id : desk::textIn(found->title, language));
}

QString reasonTitle(const desk::AppealTable& table, const std::string& id, const std::string& language) {
  const auto found = std::find_if(table.reasons.begin(), table.reasons.end(), [&id](const desk::AppealReason& one) { return one.id == id; });
  return shownLine(found == table.reasons.end() ? id : desk::textIn(found->title, language));
}

std::vector<ShownFinding> shownFindings(const desk::AppealDetail& detail, const desk::AppealTable& table, const std::string& language) {
  const Subjects subjects = subjectsOf(detail);
  std::size_t blank = 0, machine = 0, missing = 0, alike = 0;
  std::vector<ShownFinding> shown;
  for (const Finding& finding : detail.findings) {
    QString text = shownLine(finding.text);
    if (finding.rule == "appeal.notice") text = Words::tr("The appeal belongs under its performance notification: enter the number of the notification.");
    if (finding.rule == "appeal.reason") text = Words::tr("Choose the reason that the notification gives: the evidence depends on it.");
    if (finding.rule == "appeal.late") text = Words::tr("The time for the appeal is over: hand it in all the same, and say why it is late.");
    if (finding.rule == "appeal.part")
      if (const auto part = taken(subjects.blank, blank)) text = Words::tr("The part “%1” is missing: write it.").arg(appealPartName(*part));
    if (finding.rule == "appeal.machine")
      if (const auto part = taken(subjects.machine, machine)) text = Words::tr("The part “%1” holds a machine translation that nobody has confirmed: read it, then confirm or edit it.").arg(appealPartName(*part));
    if (finding.rule == "appeal.evidence")
      if (const auto need = taken(subjects.missing, missing)) {
        QStringList titles;
        for (const std::string& id : (*need)->anyOf) titles << documentTitle(table, id, language);
        text = Words::tr("Evidence is missing: add %1.").arg(titles.join(Words::tr(" or ", "between documents of which one will do")));
      }
    if (finding.rule == "appeal.alike")
      if (const auto likeness = taken(subjects.alike, alike)) text = alikeFinding(**likeness);
    shown.push_back({finding.level, text, {}});
  }
  return shown;
}

QString likenessText(const desk::AppealDetail& detail) {
  QStringList all;
  for (const desk::AppealLikeness& likeness : detail.likeness) {
    QString text = Words::tr("%1 % the same as %2").arg(percent(likeness.share), alikeTo(likeness));
    if (likeness.part) text = Words::tr("%1 (%2)", "how alike to what; the part that is").arg(text, appealPartName(*likeness.part));
    all << text;
    if (all.size() == 3) break;
  }
  return all.isEmpty() ? QString() : Words::tr("Originality: %1").arg(all.join(QStringLiteral(" · ")));
}

QString appealHappened(const std::string& kind) {
  const std::pair<const char*, QString> known[] = {
      {"appeal.created", Words::tr("began the appeal")},       {"appeal.written", Words::tr("wrote a part of the plan")}, {"appeal.confirmed", Words::tr("confirmed a machine translation")},
      {"appeal.reason", Words::tr("chose the reason")},        {"appeal.notice", Words::tr("changed the notification")},  {"appeal.fact", Words::tr("entered a number")},
      {"appeal.moved", Words::tr("changed its state")},        {"evidence.added", Words::tr("added a file")},             {"evidence.removed", Words::tr("removed a file")},
      {"evidence.archived", Words::tr("wrote the archive")},
  };
  for (const auto& [word, text] : known)
    if (kind == word) return text;
  return shownLine(kind);
}

}  // namespace inquiry::ui
