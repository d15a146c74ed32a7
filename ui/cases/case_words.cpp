#include "ui/cases/case_words.h"

#include <QCoreApplication>

#include "ui/common/action_words.h"
#include "ui/common/platform_words.h"
#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Cases)
};

// What a connector writes when it has to count by itself, because the platform names no date.
QString countedDays(std::string_view note) {
  if (note.starts_with("3 calendar days from the request")) return Words::tr("3 calendar days from the request, after eBay's policy on cancelling orders");
  if (note.starts_with("3 business days from the opening") && note.find("without the public holidays") != std::string_view::npos)
    return Words::tr("3 business days from the opening, Monday to Friday without public holidays, after eBay's help");
  if (note.starts_with("3 business days from the opening")) return Words::tr("3 business days from the opening, Monday to Friday, after eBay's help");
  if (note.starts_with("1 business day from the request")) return Words::tr("1 business day from the request, Monday to Friday: the usual promise of shops, Shopify names no date");
  return shownLine(note);
}

}  // namespace

QString caseKindName(CaseKind kind) {
  switch (kind) {
    case CaseKind::Inquiry: return Words::tr("Item not received");
    case CaseKind::Return: return Words::tr("Return");
    case CaseKind::Cancellation: return Words::tr("Cancellation");
    case CaseKind::Escalated: return Words::tr("Case at the platform");
    case CaseKind::PaymentDispute: return Words::tr("Payment dispute");
    case CaseKind::Claim: return Words::tr("Claim");
    case CaseKind::Mediation: return Words::tr("Mediation");
    case CaseKind::AtoZ: return Words::tr("A-to-z claim");
  }
  return {};
}

QString caseTurnText(CaseTurn turn) {
  switch (turn) {
    case CaseTurn::Us: return Words::tr("waits for us");
    case CaseTurn::Buyer: return Words::tr("waiting for the buyer");
    case CaseTurn::Platform: return Words::tr("waiting for the platform");
    case CaseTurn::Nobody: return Words::tr("closed", "a case");
  }
  return {};
}

// A code says nothing that the kind does not say already.
QString caseReason(const Case& value) {
  if (!value.reasonText.empty()) return platformText(value.reasonText).simplified();
  const bool isKind = value.kind == CaseKind::Inquiry && (value.reason == "ITEM_NOT_RECEIVED" || value.reason == "item-not-received");
  return isKind ? QString() : caseActionName(value.reason);
}

QString caseAmount(const Case& value) { return value.amount ? moneyText(toDecimal(*value.amount), value.amount->currency) : QString(); }

QString caseState(const Case& value) {
  QStringList words{caseActionName(value.stage), caseActionName(value.status)};
  words.removeAll(QString());
  words.removeDuplicates();
  return words.join(QStringLiteral(" · "));
}

QString caseTitle(const Case& value) {
  const QString reason = caseReason(value);
  return reason.isEmpty() ? caseKindName(value.kind) : Words::tr("%1: %2", "kind of case, reason").arg(caseKindName(value.kind), reason);
}

QString caseOutcome(const Case& value) { return statusWord(value.outcome); }

// The field of the platform a deadline was read from says nothing to whoever has to keep it: it stands in the tooltip.
QString caseDueSource(const Case& value) {
  switch (value.dueSource) {
    case CaseDueSource::Platform:
      if (value.dueNote.find("does not count") == std::string::npos) return Words::tr("The platform's own date");
      return Words::tr("The platform's own date; what is settled early does not count against us");
    case CaseDueSource::Calendar: return Words::tr("Counted here: %1").arg(countedDays(value.dueNote));
    case CaseDueSource::Mail: return Words::tr("Read from the platform's mail");
    case CaseDueSource::None: break;
  }
  return Words::tr("The platform names no date");
}

QString caseDueTip(const Case& value) {
  QStringList lines{caseDueSource(value)};
  if (value.dueSource == CaseDueSource::Platform) lines << Words::tr("Read from: %1", "fields of the platform's interface").arg(shownLine(value.dueNote));
  lines << rawWords({value.stage, value.status, value.reasonText.empty() ? value.reason : std::string(), value.wanted, value.outcome});
  lines.removeAll(QString());
  return lines.join(QLatin1Char('\n'));
}

QString caseStepTitle(const desk::CaseStep& step, const QString& who) {
  using enum desk::CaseStep::Kind;
  switch (step.kind) {
    case Ordered: return Words::tr("Ordered");
    case Shipped: return Words::tr("Shipped");
    case Delivered: return Words::tr("The carrier says it was delivered");
    case BuyerWrote: return who.isEmpty() ? Words::tr("The buyer wrote") : Words::tr("%1 wrote").arg(who);
    case WeWrote: return who.isEmpty() ? Words::tr("We wrote") : Words::tr("%1 wrote").arg(who);
    case PlatformWrote: return Words::tr("The platform wrote");
    case Note: return Words::tr("Note by %1").arg(who);
    case CaseOpened: return Words::tr("The case was opened");
    case CaseChanged: {
      const auto turn = step.facts.find("turn");
      if (turn != step.facts.end() && turn->second == name(CaseTurn::Us)) return Words::tr("The platform asks us to act");
      if (turn != step.facts.end() && turn->second == name(CaseTurn::Buyer)) return Words::tr("The buyer has to act");
      return Words::tr("The platform has to act");
    }
    case CaseClosed: return Words::tr("The case was closed");
    case Acted: {
      const auto action = step.facts.find("action");
      return Words::tr("%1: %2", "person, what they had done").arg(who, caseActionName(action == step.facts.end() ? std::string_view() : action->second));
    }
  }
  return {};
}

QString caseStepPlace(const desk::CaseStep& step) {
  if (step.where == "case") return Words::tr("Case", "where it stands");
  if (step.where == "order") return Words::tr("Order", "where it stands");
  if (step.where == "shipment") return Words::tr("Shipment");
  if (step.where == "note") return Words::tr("Note", "where it stands");
  return Words::tr("Messages", "where it stands");
}

QString caseStepIcon(const desk::CaseStep& step) {
  using enum desk::CaseStep::Kind;
  switch (step.kind) {
    case Ordered: return QStringLiteral("bag");
    case Shipped: return QStringLiteral("box");
    case Delivered: return QStringLiteral("truck");
    case BuyerWrote: return step.hasFiles ? QStringLiteral("image") : QStringLiteral("mail");
    case WeWrote: return QStringLiteral("reply");
    case PlatformWrote: return QStringLiteral("notice");
    case Note: return QStringLiteral("lock");
    case CaseOpened:
    case CaseChanged: return QStringLiteral("scales");
    case CaseClosed: return QStringLiteral("check");
    case Acted: return QStringLiteral("send");
  }
  return {};
}

}  // namespace inquiry::ui
