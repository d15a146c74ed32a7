#include "ui/composer/finding_text.h"

#include <QCoreApplication>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct FindingText {
  Q_DECLARE_TR_FUNCTIONS(FindingText)
};

}  // namespace

QString findingTitle(const Finding& finding) {
  const std::string& rule = finding.rule;
  if (rule == "text.empty") return FindingText::tr("Nothing to send yet");
  if (rule == "text.hidden-character") return FindingText::tr("Invisible character");
  if (rule == "template.repeated") return FindingText::tr("The same template as in the last reply to this buyer");
  if (rule == "template.empty-variable") return FindingText::tr("Variable without a value");
  if (rule.ends_with(".length")) return FindingText::tr("Text too long");
  if (rule.ends_with(".charset")) return FindingText::tr("Character not accepted here");
  if (rule.ends_with(".attachment-count")) return FindingText::tr("Too many files");
  if (rule.ends_with(".attachment-size")) return FindingText::tr("File too large");
  if (rule.ends_with(".attachment-type")) return FindingText::tr("Kind of file not accepted");
  return shownLine(finding.text);
}

QString findingTitle(const Finding& finding, const desk::ComposerLimits& limits) {
  const std::string& rule = finding.rule;
  const QString title = findingTitle(finding);
  if (rule.ends_with(".length") && limits.maxText > 0) return FindingText::tr("%1: at most %n character(s) here", nullptr, static_cast<int>(limits.maxText)).arg(title);
  if (rule.ends_with(".attachment-count"))
    return limits.maxAttachments == 0 ? FindingText::tr("%1: this channel takes none").arg(title) : FindingText::tr("%1: at most %n here", nullptr, static_cast<int>(limits.maxAttachments)).arg(title);
  if (rule.ends_with(".attachment-size")) return FindingText::tr("%1: at most %2 here").arg(title, byteSize(static_cast<std::int64_t>(limits.maxAttachmentBytes)));
  if (rule.ends_with(".attachment-type") && !limits.attachmentTypes.empty()) {
    QStringList kinds;
    for (const std::string& type : limits.attachmentTypes) kinds << toQt(type).section(QLatin1Char('/'), -1).toUpper();
    return FindingText::tr("%1: only %2").arg(title, kinds.join(QLatin1Char(' ')));
  }
  return title;
}

QString findingSource(const Finding& finding) {
  QString text = shownLine(finding.rule);
  if (!finding.source.empty()) text += QStringLiteral(" · ") + shownLine(finding.source);
  if (!finding.sourceDate.empty()) text += QStringLiteral(" · ") + shownLine(finding.sourceDate);
  return text;
}

QString findingFix(const Finding& finding) {
  if (!finding.replacement) return {};
  const QString replacement = shownLine(*finding.replacement);
  return replacement.isEmpty() ? FindingText::tr("Remove it") : FindingText::tr("Change to “%1”").arg(replacement.left(24));
}

}  // namespace inquiry::ui
