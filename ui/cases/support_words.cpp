#include "ui/cases/support_words.h"

#include <QCoreApplication>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SupportEnquiries)
};

QString languageFinding(const SupportCase& value, const desk::SupportTable& table) {
  const desk::SupportSite* site = table.site(value.site);
  const desk::SupportPath* path = table.path(value.category);
  if (site == nullptr) return {};
  const bool isTechnical = path != nullptr && path->isTechnical && !site->technicalLanguages.empty();
  QStringList names;
  for (const std::string& code : isTechnical ? site->technicalLanguages : site->languages) names << languageName(code);
  const QString allowed = names.join(Words::tr(" or ", "between languages of which one will do"));
  return isTechnical ? Words::tr("Technical enquiries at %1 are read in %2 only: write it in that language.").arg(shownLine(site->site), allowed)
                     : Words::tr("Enquiries at %1 are read in %2 only: write it in that language.").arg(shownLine(site->site), allowed);
}

QString textOf(const Finding& finding, const SupportCase& value, const desk::SupportTable& table) {
  const std::string& rule = finding.rule;
  if (rule == "support.subject") return Words::tr("Give it a subject.");
  if (rule == "support.text") return Words::tr("Write what it is about.");
  if (rule == "support.language") return languageFinding(value, table);
  if (rule == "support.call_back") {
    const desk::SupportSite* site = table.site(value.site);
    return site == nullptr ? QString() : Words::tr("Support of %1 calls back numbers of its own country only: give one that begins with %2.").arg(shownLine(site->site), shownLine(site->callBackPrefix));
  }
  if (rule == "support.vague") return Words::tr("This category says nothing of the matter and lengthens the wait: choose the most exact one.");
  if (rule == "support.notice_missing") return Words::tr("An appeal belongs under its performance notification: enter the number of the notification.");
  if (rule == "support.defect_rate") return Words::tr("Note the order defect rate of the account: below 1 % help comes quicker.");
  if (rule == "support.quick_help") return Words::tr("The order defect rate is below 1 %: such accounts get help quicker, so say it in the text.");
  return {};
}

}  // namespace

QString supportStateName(SupportState state) {
  switch (state) {
    case SupportState::Writing: return Words::tr("being written", "an enquiry");
    case SupportState::Sent: return Words::tr("sent", "an enquiry");
    case SupportState::Answered: return Words::tr("answered", "an enquiry");
    case SupportState::Closed: return Words::tr("closed", "an enquiry");
  }
  return {};
}

QString supportIcon(SupportState state) {
  switch (state) {
    case SupportState::Writing: return QStringLiteral("pencil");
    case SupportState::Sent: return QStringLiteral("hourglass");
    case SupportState::Answered: return QStringLiteral("reply");
    case SupportState::Closed: return QStringLiteral("check");
  }
  return {};
}

QString pathTitle(const desk::SupportTable& table, const std::string& category, const std::string& language) {
  const desk::SupportPath* path = table.path(category);
  return shownLine(path == nullptr ? category : desk::textIn(path->title, language));
}

std::vector<ShownFinding> shownFindings(const std::vector<Finding>& findings, const SupportCase& value, const desk::SupportTable& table) {
  std::vector<ShownFinding> shown;
  for (const Finding& finding : findings) {
    const QString text = textOf(finding, value, table);
    QStringList source{shownLine(finding.source), shownLine(finding.sourceDate)};
    source.removeAll(QString());
    shown.push_back({finding.level, text.isEmpty() ? shownLine(finding.text) : text, source.join(QStringLiteral(" · "))});
  }
  return shown;
}

QString rateText(double share, const QLocale& locale) { return QStringLiteral("%1 %").arg(locale.toString(share * 100, 'f', 2)); }

QString supportHappened(const std::string& kind) {
  const std::pair<const char*, QString> known[] = {
      {"support.created", Words::tr("began the enquiry")}, {"support.edited", Words::tr("changed it")},  {"support.sent", Words::tr("noted that it was sent")},
      {"support.followed", Words::tr("noted what was said")}, {"support.closed", Words::tr("closed it")}, {"evidence.added", Words::tr("added a file")},
      {"evidence.removed", Words::tr("removed a file")},   {"evidence.archived", Words::tr("wrote the archive")},
  };
  for (const auto& [word, text] : known)
    if (kind == word) return text;
  return shownLine(kind);
}

}  // namespace inquiry::ui
