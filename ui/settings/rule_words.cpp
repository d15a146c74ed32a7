#include "ui/settings/rule_words.h"

#include <QCoreApplication>
#include <QHash>

#include "ui/common/text.h"

namespace inquiry::ui {
namespace {

struct RuleWords {
  Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

}  // namespace

QString conditionWords(ConditionKind kind) {
  using enum ConditionKind;
  switch (kind) {
    case All: return RuleWords::tr("All of a group");
    case Any: return RuleWords::tr("One of a group");
    case Words: return RuleWords::tr("Contains words");
    case Pattern: return RuleWords::tr("Fits a pattern (RE2)");
    case Store: return RuleWords::tr("Store");
    case Marketplace: return RuleWords::tr("Marketplace");
    case Site: return RuleWords::tr("Site");
    case Kind: return RuleWords::tr("Kind of conversation");
    case Language: return RuleWords::tr("Language");
    case Tag: return RuleWords::tr("Has a tag");
    case OrderState: return RuleWords::tr("State of the order");
    case OrderValue: return RuleWords::tr("Amount of the order");
    case EarlierOrders: return RuleWords::tr("Earlier orders of the buyer");
    case EarlierConversations: return RuleWords::tr("Earlier conversations of the buyer");
    case Unanswered: return RuleWords::tr("Messages without a reply");
    case ServiceHours: return RuleWords::tr("Service hours of the store");
    case TimeOfDay: return RuleWords::tr("Minutes since midnight at the store");
    case Emotion: return RuleWords::tr("Mood");
    case Scene: return RuleWords::tr("Topic");
    case FirstMessage: return RuleWords::tr("First message of the conversation");
    case Vip: return RuleWords::tr("Watched buyer");
    case HasCase: return RuleWords::tr("Has a case");
    case HasFile: return RuleWords::tr("Has a file");
  }
  return {};
}

QString ruleActionWords(RuleActionKind kind) {
  switch (kind) {
    case RuleActionKind::Tag: return RuleWords::tr("Give a tag");
    case RuleActionKind::Priority: return RuleWords::tr("Set the priority");
    case RuleActionKind::Assign: return RuleWords::tr("Assign to");
    case RuleActionKind::AssignByLoad: return RuleWords::tr("Assign by load and language");
    case RuleActionKind::Ticket: return RuleWords::tr("Make a ticket");
    case RuleActionKind::Answer: return RuleWords::tr("Reply with a template");
    case RuleActionKind::Notify: return RuleWords::tr("Raise an alert for");
    case RuleActionKind::Escalate: return RuleWords::tr("Escalate to");
    case RuleActionKind::Translate: return RuleWords::tr("Translate the message");
    case RuleActionKind::Close: return RuleWords::tr("Mark as done");
  }
  return {};
}

QString ruleStateWords(RuleState state) {
  switch (state) {
    case RuleState::Off: return RuleWords::tr("Off");
    case RuleState::Shadow: return RuleWords::tr("Shadow: only writes down");
    case RuleState::Live: return RuleWords::tr("Live");
  }
  return {};
}

QString ruleTriggerWords(RuleTrigger trigger) {
  return trigger == RuleTrigger::MessageArrived ? RuleWords::tr("Every message of a buyer") : RuleWords::tr("The first message of a conversation");
}

QString moodWords(const std::string& mood) {
  if (mood == "calm") return RuleWords::tr("calm");
  if (mood == "pleased") return RuleWords::tr("pleased");
  if (mood == "worried") return RuleWords::tr("worried");
  return mood == "angry" ? RuleWords::tr("angry") : shownLine(mood);
}

QString sceneWords(const std::string& scene) {
  static const QHash<QString, const char*> kWords{
      {QStringLiteral("other"), QT_TRANSLATE_NOOP("RuleWords", "something else")}, {QStringLiteral("shipping"), QT_TRANSLATE_NOOP("RuleWords", "shipping")}, {QStringLiteral("packing"), QT_TRANSLATE_NOOP("RuleWords", "packing")},
      {QStringLiteral("return"), QT_TRANSLATE_NOOP("RuleWords", "return")}, {QStringLiteral("stock"), QT_TRANSLATE_NOOP("RuleWords", "stock")}, {QStringLiteral("size"), QT_TRANSLATE_NOOP("RuleWords", "size")},
      {QStringLiteral("price"), QT_TRANSLATE_NOOP("RuleWords", "price")}};
  const char* words = kWords.value(toQt(scene), nullptr);
  return words == nullptr ? shownLine(scene) : RuleWords::tr(words);
}

QString withheldWords(const std::string& why) {
  static const QHash<QString, const char*> kWords{
      {QStringLiteral("earlier-rule"), QT_TRANSLATE_NOOP("RuleWords", "a rule before it has decided")}, {QStringLiteral("has-tag"), QT_TRANSLATE_NOOP("RuleWords", "has the tag already")},
      {QStringLiteral("has-owner"), QT_TRANSLATE_NOOP("RuleWords", "somebody works on it")}, {QStringLiteral("nobody"), QT_TRANSLATE_NOOP("RuleWords", "there is nobody to give it to")},
      {QStringLiteral("higher-priority"), QT_TRANSLATE_NOOP("RuleWords", "has a higher priority")}, {QStringLiteral("has-ticket"), QT_TRANSLATE_NOOP("RuleWords", "has such a ticket already")},
      {QStringLiteral("platform-clock"), QT_TRANSLATE_NOOP("RuleWords", "the platform's clock runs: only a person may end it")},
      {QStringLiteral("automation-off"), QT_TRANSLATE_NOOP("RuleWords", "automatic replies are off at this store")}, {QStringLiteral("paused"), QT_TRANSLATE_NOOP("RuleWords", "the automation of the store rests")},
      {QStringLiteral("platform"), QT_TRANSLATE_NOOP("RuleWords", "the platform forbids automatic replies")}, {QStringLiteral("channel"), QT_TRANSLATE_NOOP("RuleWords", "this conversation takes no automatic reply")},
      {QStringLiteral("history"), QT_TRANSLATE_NOOP("RuleWords", "it is history")}, {QStringLiteral("doubtful"), QT_TRANSLATE_NOOP("RuleWords", "nobody vouches for the sender")},
      {QStringLiteral("machine"), QT_TRANSLATE_NOOP("RuleWords", "a machine wrote it")}, {QStringLiteral("answered"), QT_TRANSLATE_NOOP("RuleWords", "somebody has replied")},
      {QStringLiteral("late"), QT_TRANSLATE_NOOP("RuleWords", "too late for a prepared text")}, {QStringLiteral("case"), QT_TRANSLATE_NOOP("RuleWords", "for a person: a case")},
      {QStringLiteral("angry"), QT_TRANSLATE_NOOP("RuleWords", "for a person: angry")}, {QStringLiteral("dispute"), QT_TRANSLATE_NOOP("RuleWords", "for a person: dispute or complaint")},
      {QStringLiteral("after-sale"), QT_TRANSLATE_NOOP("RuleWords", "for a person: after-sale matter")}, {QStringLiteral("repeated"), QT_TRANSLATE_NOOP("RuleWords", "for a person: asks again")},
      {QStringLiteral("complex"), QT_TRANSLATE_NOOP("RuleWords", "for a person: too much for a prepared text")}, {QStringLiteral("cap-thread"), QT_TRANSLATE_NOOP("RuleWords", "limit of the conversation reached")},
      {QStringLiteral("cap-store"), QT_TRANSLATE_NOOP("RuleWords", "limit of the store reached")}, {QStringLiteral("template-gone"), QT_TRANSLATE_NOOP("RuleWords", "the template is gone")},
      {QStringLiteral("template-unapproved"), QT_TRANSLATE_NOOP("RuleWords", "the template is not approved")}, {QStringLiteral("template-stale"), QT_TRANSLATE_NOOP("RuleWords", "the template is due for review")},
      {QStringLiteral("template-broken"), QT_TRANSLATE_NOOP("RuleWords", "the template cannot be read")}, {QStringLiteral("no-wording"), QT_TRANSLATE_NOOP("RuleWords", "the template has no wording in this language")},
      {QStringLiteral("missing"), QT_TRANSLATE_NOOP("RuleWords", "a value of the template is missing")}, {QStringLiteral("check"), QT_TRANSLATE_NOOP("RuleWords", "the outgoing check forbids it")},
      {QStringLiteral("gone"), QT_TRANSLATE_NOOP("RuleWords", "the message is gone")}};
  const char* words = kWords.value(toQt(why), nullptr);
  return words == nullptr ? shownLine(why) : RuleWords::tr(words);
}

QString clashSentence(const desk::RuleClash& clash) {
  const QString first = shownLine(clash.firstTitle), second = shownLine(clash.secondTitle);
  QString said;
  if (clash.what == "answer") said = RuleWords::tr("“%1” and “%2” reply with different templates.").arg(first, second);
  else if (clash.what == "owner") said = RuleWords::tr("“%1” and “%2” assign to different people.").arg(first, second);
  else if (clash.what == "priority") said = RuleWords::tr("“%1” and “%2” set opposite priorities.").arg(first, second);
  else if (clash.what == "never-reached") said = RuleWords::tr("“%2” is never reached: “%1” looks for the same and stops.").arg(first, second);
  else said = RuleWords::tr("“%1” and “%2” disagree: one marks as done what the other still works on.").arg(first, second);
  if (!clash.sample) return said + QLatin1Char(' ') + RuleWords::tr("No stored message meets both yet.");
  return said + QLatin1Char(' ') + RuleWords::tr("For example: “%1”").arg(shownLine(clash.sample->excerpt));
}

QString troubleSentence(const desk::RuleTrouble& trouble) {
  const QString title = shownLine(trouble.title);
  if (trouble.what == "person-gone") return RuleWords::tr("“%1” names somebody who is not here any more.").arg(title);
  if (trouble.what == "ticket-kind-gone") return RuleWords::tr("“%1” makes tickets of a kind that is gone.").arg(title);
  return RuleWords::tr("“%1” rests: %2.").arg(title, withheldWords(trouble.what));
}

QString openPointSentence(const desk::RuleOpenPoint& point) {
  if (point.what == "no-dry-run") return RuleWords::tr("It was not tried on stored messages since it was changed.");
  if (point.what == "shadow-cases") return RuleWords::tr("In shadow %1 of %2 cases are decided.").arg(point.has).arg(point.needs);
  if (point.what == "shadow-agreement") return RuleWords::tr("In shadow it agrees with people in %1 % of cases; %2 % are needed.").arg(point.has).arg(point.needs);
  if (point.what == "person-gone") return RuleWords::tr("It names somebody who is not here any more.");
  if (point.what == "ticket-kind-gone") return RuleWords::tr("It makes tickets of a kind that is gone.");
  return RuleWords::tr("It rests: %1.").arg(withheldWords(point.what));
}

QString differenceSentence(const desk::RuleDifference& difference) {
  const QString title = shownLine(difference.title);
  if (difference.what == "added") return RuleWords::tr("New: “%1”").arg(title);
  if (difference.what == "removed") return RuleWords::tr("Removed: “%1”").arg(title);
  if (difference.what == "renamed") return RuleWords::tr("“%1” is called “%2” now").arg(shownLine(difference.before), shownLine(difference.after));
  if (difference.what == "moved") return RuleWords::tr("“%1” moved from place %2 to %3").arg(title, toQt(difference.before), toQt(difference.after));
  if (difference.what == "state") {
    const auto before = ruleStateFromName(difference.before).value_or(RuleState::Off), after = ruleStateFromName(difference.after).value_or(RuleState::Off);
    return RuleWords::tr("“%1”: %2 → %3").arg(title, ruleStateWords(before), ruleStateWords(after));
  }
  return RuleWords::tr("Changed: “%1”").arg(title);
}

}  // namespace inquiry::ui
