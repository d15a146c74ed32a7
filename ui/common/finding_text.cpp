#include "ui/common/finding_text.h"

#include <QCoreApplication>
#include <array>

#include "ui/common/law_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct FindingText {
  Q_DECLARE_TR_FUNCTIONS(FindingText)
};

struct PackWords {
  const char* end;
  const char* title;
};

// Rules of the packs by the last part of their names; which marketplace it is stands below.
constexpr std::array<PackWords, 13> kPackWords{{
    {".link", QT_TRANSLATE_NOOP("FindingText", "Link that leads away from the platform")},
    {".mail", QT_TRANSLATE_NOOP("FindingText", "E-mail address")},
    {".phone", QT_TRANSLATE_NOOP("FindingText", "Telephone number")},
    {".messenger", QT_TRANSLATE_NOOP("FindingText", "Messenger or contact outside the platform")},
    {".off-platform", QT_TRANSLATE_NOOP("FindingText", "Leads the buyer off the platform")},
    {".payment", QT_TRANSLATE_NOOP("FindingText", "Payment outside the platform")},
    {".promotion", QT_TRANSLATE_NOOP("FindingText", "Advertising")},
    {".review", QT_TRANSLATE_NOOP("FindingText", "Asks for a review or its change")},
    {".claim-pressure", QT_TRANSLATE_NOOP("FindingText", "Keeps the buyer from a claim")},
    {".cancel-asking", QT_TRANSLATE_NOOP("FindingText", "Asks the buyer to cancel")},
    {".card", QT_TRANSLATE_NOOP("FindingText", "Number of a payment card")},
    {".approval-refund", QT_TRANSLATE_NOOP("FindingText", "Promises money: needs a second name before it leaves")},
    {".approval-legal", QT_TRANSLATE_NOOP("FindingText", "Speaks of law: needs a second name before it leaves")},
}};

// What the translation says otherwise than the person; `source` of the finding is what was expected.
QString translationTitle(const Finding& finding) {
  const QString expected = shownLine(finding.source).left(40);
  if (finding.rule == "translation.changed") return FindingText::tr("Changed by the translation, you wrote “%1”:").arg(expected);
  if (finding.rule == "translation.lost") return FindingText::tr("Missing in the translation: “%1”").arg(expected);
  if (finding.rule == "translation.invented") return FindingText::tr("Not in what you wrote:");
  if (finding.rule == "translation.term") return FindingText::tr("The glossary wants “%1” here").arg(expected);
  if (finding.rule == "translation.language") return FindingText::tr("The buyer writes another language: %1").arg(languageName(finding.source));
  return FindingText::tr("Numbers or names in another order than you wrote them");
}

QString mannerTitle(std::string_view rule) {
  if (rule == "manners.ja.rude") return FindingText::tr("Reads rude in Japanese");
  if (rule == "manners.ja.plain") return FindingText::tr("Plain Japanese without a polite form");
  if (rule == "manners.es.spain") return FindingText::tr("Spanish of Spain, odd in Latin America");
  if (rule == "manners.es.mixed") return FindingText::tr("tú and usted in one reply");
  if (rule == "manners.es.tu") return FindingText::tr("Says tú; this store says usted");
  return FindingText::tr("Says usted; this store says tú");
}

QString packTitle(const Finding& finding) {
  for (const PackWords& words : kPackWords)
    if (finding.rule.ends_with(words.end)) return FindingText::tr(words.title);
  if (finding.rule.ends_with(".approval-claim")) return FindingText::tr("Speaks of a claim: needs a second name before it leaves");
  const QString law = lawHintText(finding.rule);
  return law.isEmpty() ? shownLine(finding.text) : law;
}

}  // namespace

QString findingTitle(const Finding& finding) {
  const std::string& rule = finding.rule;
  if (rule.starts_with("translation.")) return translationTitle(finding);
  if (rule == "text.empty") return FindingText::tr("Nothing to send yet");
  if (rule == "text.hidden-character") return FindingText::tr("Invisible character");
  if (rule == "template.repeated") return FindingText::tr("The same template as in the last reply to this buyer");
  if (rule == "template.empty-variable") return FindingText::tr("Variable without a value");
  if (rule.starts_with("manners.")) return mannerTitle(rule);
  if (rule.ends_with(".length")) return FindingText::tr("Text too long");
  if (rule.ends_with(".charset")) return FindingText::tr("Character not accepted here");
  if (rule.ends_with(".attachment-count")) return FindingText::tr("Too many files");
  if (rule.ends_with(".attachment-size")) return FindingText::tr("File too large");
  if (rule.ends_with(".attachment-type")) return FindingText::tr("Kind of file not accepted");
  return packTitle(finding);
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
  if (finding.rule == "translation.language") return FindingText::tr("F9 translates it · forbids nothing");
  if (finding.rule.starts_with("translation.")) return FindingText::tr("Compared with what you wrote · forbids nothing");
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
