#include "ui/composer/finding_text.h"

#include <QCoreApplication>

#include "ui/common/text.h"

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
  if (rule == "template.empty-variable") return FindingText::tr("Variable without a value");
  if (rule.ends_with(".length")) return FindingText::tr("Text too long");
  if (rule.ends_with(".charset")) return FindingText::tr("Character not accepted here");
  if (rule.ends_with(".attachment-count")) return FindingText::tr("Too many files");
  if (rule.ends_with(".attachment-size")) return FindingText::tr("File too large");
  if (rule.ends_with(".attachment-type")) return FindingText::tr("Kind of file not accepted");
  return shownLine(finding.text);
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
