#include "ui/common/action_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

struct Actions {
  Q_DECLARE_TR_FUNCTIONS(Actions)
};

struct Row {
  const char *name, *purpose;
};

const Row* rowOf(std::string_view action) {
  static const QHash<QString, Row> kRows{
      {QStringLiteral("confirmOrderDetails"), {QT_TRANSLATE_NOOP("Actions", "Question about the order, before it is shipped"), QT_TRANSLATE_NOOP("Actions", "Asks the buyer something that must be known before the order can be shipped.")}},
      {QStringLiteral("confirmDeliveryDetails"), {QT_TRANSLATE_NOOP("Actions", "Delivery to be agreed on"), QT_TRANSLATE_NOOP("Actions", "Arranges the delivery or confirms the contact for it.")}},
      {QStringLiteral("confirmServiceDetails"), {QT_TRANSLATE_NOOP("Actions", "Home service to be agreed on"), QT_TRANSLATE_NOOP("Actions", "Arranges the appointment of a home service.")}},
      {QStringLiteral("confirmCustomizationDetails"), {QT_TRANSLATE_NOOP("Actions", "Question about the customisation"), QT_TRANSLATE_NOOP("Actions", "Asks the buyer how a customised article is to be made.")}},
      {QStringLiteral("unexpectedProblem"), {QT_TRANSLATE_NOOP("Actions", "Unexpected problem with the order"), QT_TRANSLATE_NOOP("Actions", "Tells the buyer of a problem that keeps the order from being completed as promised.")}},
      {QStringLiteral("digitalAccessKey"), {QT_TRANSLATE_NOOP("Actions", "Digital access key"), QT_TRANSLATE_NOOP("Actions", "Hands over what the buyer needs to use digital content.")}},
      {QStringLiteral("legalDisclosure"), {QT_TRANSLATE_NOOP("Actions", "Legal disclosure"), QT_TRANSLATE_NOOP("Actions", "Sends a document the law demands.")}},
      {QStringLiteral("warranty"), {QT_TRANSLATE_NOOP("Actions", "Warranty"), QT_TRANSLATE_NOOP("Actions", "Sends the warranty of an article.")}},
      {QStringLiteral("invoice"), {QT_TRANSLATE_NOOP("Actions", "Invoice"), QT_TRANSLATE_NOOP("Actions", "Sends the invoice of the order.")}},
      {QStringLiteral("complete"), {QT_TRANSLATE_NOOP("Actions", "Complete the question"), QT_TRANSLATE_NOOP("Actions", "Answered from here and done: until then the platform counts it as open.")}},
      {QStringLiteral("complete-phone"), {QT_TRANSLATE_NOOP("Actions", "Complete: settled by telephone"), QT_TRANSLATE_NOOP("Actions", "Ends the question at the platform with this reason.")}},
      {QStringLiteral("complete-mail"), {QT_TRANSLATE_NOOP("Actions", "Complete: settled by mail"), QT_TRANSLATE_NOOP("Actions", "Ends the question at the platform with this reason.")}},
      {QStringLiteral("complete-same-question"), {QT_TRANSLATE_NOOP("Actions", "Complete: the same question was answered elsewhere"), QT_TRANSLATE_NOOP("Actions", "Ends the question at the platform with this reason.")}},
      {QStringLiteral("complete-no-answer"), {QT_TRANSLATE_NOOP("Actions", "Complete: no answer needed"), QT_TRANSLATE_NOOP("Actions", "Ends the question at the platform with this reason.")}},
      {QStringLiteral("externalStoreTopic"), {QT_TRANSLATE_NOOP("Actions", "New conversation with the buyer"), QT_TRANSLATE_NOOP("Actions", "Begins a conversation about this order; the buyer gets a mail.")}},
      {QStringLiteral("productReviewAndSellerFeedback"), {QT_TRANSLATE_NOOP("Actions", "Request for a review and feedback"), QT_TRANSLATE_NOOP("Actions", "The platform writes it and sends it once an order. The buyer cannot answer it.")}},
      {QStringLiteral("inquiryComplete"), {QT_TRANSLATE_NOOP("Actions", "Mark the inquiry as completed"), QT_TRANSLATE_NOOP("Actions", "A mark in R-Messe; the buyer is told nothing.")}},
      {QStringLiteral("inquiryIncomplete"), {QT_TRANSLATE_NOOP("Actions", "Open the completed inquiry again"), QT_TRANSLATE_NOOP("Actions", "Takes the mark in R-Messe back; the buyer is told nothing.")}},
      {QStringLiteral("reply-rating"), {QT_TRANSLATE_NOOP("Actions", "Answer the rating"), QT_TRANSLATE_NOOP("Actions", "Stands below the rating for everybody to read. The platform takes one answer.")}},
      {QStringLiteral("order-card"), {QT_TRANSLATE_NOOP("Actions", "Card of the order"), QT_TRANSLATE_NOOP("Actions", "Shows the order in the chat; it also opens the chat where the platform takes no first words without one.")}},
      {QStringLiteral("item-card"), {QT_TRANSLATE_NOOP("Actions", "Card of the article"), QT_TRANSLATE_NOOP("Actions", "Shows the article in the chat with the buyer.")}},
      {QStringLiteral("customer-note"), {QT_TRANSLATE_NOOP("Actions", "Note to the customer"), QT_TRANSLATE_NOOP("Actions", "Stands on the order, and the shop mails it to the address of the order. An answer comes as a mail.")}},
  };
  // "reply-rating:330044556": one for each rating.
  const auto found = kRows.constFind(toQt(action.substr(0, action.find(':'))));
  return found == kRows.constEnd() ? nullptr : &*found;
}

QString figureName(const std::string& name) {
  static const QHash<QString, const char*> kNames{
      {QStringLiteral("orderDefectRate.mfn"), QT_TRANSLATE_NOOP("Actions", "Order defects, own shipping")}, {QStringLiteral("orderDefectRate.afn"), QT_TRANSLATE_NOOP("Actions", "Order defects, shipped by the platform")},
      {QStringLiteral("invoiceDefectRate"), QT_TRANSLATE_NOOP("Actions", "Invoice defects")}, {QStringLiteral("lateShipmentRate"), QT_TRANSLATE_NOOP("Actions", "Late shipments")},
      {QStringLiteral("onTimeDeliveryRate"), QT_TRANSLATE_NOOP("Actions", "Deliveries on time")}, {QStringLiteral("unitOnTimeDeliveryRate"), QT_TRANSLATE_NOOP("Actions", "Articles delivered on time")},
      {QStringLiteral("validTrackingRate"), QT_TRANSLATE_NOOP("Actions", "Valid tracking numbers")}, {QStringLiteral("preFulfillmentCancellationRate"), QT_TRANSLATE_NOOP("Actions", "Cancelled before shipping")},
  };
  const char* words = kNames.value(toQt(name), nullptr);
  return words == nullptr ? shownLine(name) : Actions::tr(words);
}

QString accountState(const std::string& status) {
  if (status == "NORMAL") return Actions::tr("normal", "state of the seller's account");
  if (status == "AT_RISK") return Actions::tr("at risk", "state of the seller's account");
  if (status == "DEACTIVATED" || status == "SUSPENDED") return Actions::tr("deactivated", "state of the seller's account");
  return status.empty() ? Actions::tr("not told", "state of the seller's account") : shownLine(status);
}

QString share(double value) { return QStringLiteral("%1 %").arg(QLocale().toString(value * 100, 'f', 2)); }

// "partial-refund" and "PARTIAL_REFUND" -> "Partial refund"
QString plainWord(std::string_view code) {
  QString text = shownLine(code).replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
  if (text == text.toUpper()) text = text.toLower();
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

}  // namespace

QString caseActionName(std::string_view name) {
  // "add-evidence:PROOF_OF_DELIVERY": one step for each kind of thing that is asked for.
  if (const auto colon = name.find(':'); colon != std::string_view::npos) return QStringLiteral("%1 (%2)").arg(caseActionName(name.substr(0, colon)), plainWord(name.substr(colon + 1)));
  const std::pair<std::string_view, QString> known[] = {
      {"send-message", Actions::tr("Write to the buyer")},
      {"message-buyer", Actions::tr("Write to the buyer")},
      {"message-mediator", Actions::tr("Write to the mediator")},
      {"refund", Actions::tr("Refund in full")},
      {"full-refund", Actions::tr("Refund in full")},
      {"issue-refund", Actions::tr("Refund")},
      {"send_message_to_complainant", Actions::tr("Write to the buyer")},
      {"send_message_to_mediator", Actions::tr("Write to the mediator")},
      {"allow_partial_refund", Actions::tr("Offer a partial refund")},
      {"allow_return", Actions::tr("Allow the return")},
      {"open_dispute", Actions::tr("Ask the platform to decide")},
      {"add_shipping_evidence", Actions::tr("Hand in evidence")},
      {"partial-refund", Actions::tr("Offer a partial refund")},
      {"allow-return", Actions::tr("Allow the return")},
      {"accept-return", Actions::tr("Accept the return")},
      {"decline-return", Actions::tr("Decline the return")},
      {"close-return", Actions::tr("Close the return")},
      {"decide", Actions::tr("Decide about it")},
      {"RETURN_PERIOD_ENDED", Actions::tr("The time for returns is over")},
      {"FINAL_SALE", Actions::tr("Sold without a right to return")},
      {"OTHER", Actions::tr("Another reason")},
      {"open-dispute", Actions::tr("Ask the platform to decide")},
      {"escalate", Actions::tr("Ask the platform to decide")},
      {"tracking", Actions::tr("Give the tracking number")},
      {"provide-tracking", Actions::tr("Give the tracking number")},
      {"accept-cancellation", Actions::tr("Accept the cancellation")},
      {"decline-cancellation", Actions::tr("Decline the cancellation")},
      {"evidence", Actions::tr("Hand in evidence")},
      {"add-evidence", Actions::tr("Hand in evidence")},
      {"accept-dispute", Actions::tr("Accept the dispute")},
      {"contest-dispute", Actions::tr("Contest the dispute")},
      {"mark-received", Actions::tr("Say that the item is back")},
      {"appeal", Actions::tr("Appeal")},
      {"accept-offer", Actions::tr("Accept the buyer's offer")},
      {"offer-refund", Actions::tr("Offer a refund, the buyer keeps the article")},
      {"offer-return-refund", Actions::tr("Offer a refund after the return")},
      {"dispute-return", Actions::tr("Dispute the return")},
      {"cancel-dispute", Actions::tr("Take the dispute back")},
  };
  for (const auto& [word, text] : known)
    if (word == name) return text;
  const QString state = statusWord(name);
  return state == shownLine(name) ? plainWord(name) : state;
}

QString actionName(std::string_view action) {
  const Row* row = rowOf(action);
  if (row == nullptr) return shownLine(action);
  const auto colon = action.find(':');
  return colon == std::string_view::npos ? Actions::tr(row->name) : QStringLiteral("%1 (%2)").arg(Actions::tr(row->name), shownLine(action.substr(colon + 1)));
}

QString actionPurpose(std::string_view action) {
  const Row* row = rowOf(action);
  return row == nullptr ? QString() : Actions::tr(row->purpose);
}

QString outgoingLine(const Outgoing& item) {
  if (item.kind != OutgoingKind::PlatformAction) return shownLine(item.text);
  const QString action = item.actionCase.empty() ? actionName(item.action) : caseActionName(item.action);
  return item.text.empty() ? action : QStringLiteral("%1 · %2").arg(action, shownLine(item.text));
}

QStringList accountReportLines(const AccountReport& report, const TimeText& times, Instant now) {
  QStringList lines{Actions::tr("Account health, as the platform told it %1: %2").arg(times.moment(report.readAt, now), accountState(report.status))};
  for (const AccountFigure& figure : report.figures) {
    QString line = figureName(figure.name);
    line += QStringLiteral(": ") + (figure.rate ? share(*figure.rate) : Actions::tr("no figure"));
    if (figure.target) line += QStringLiteral(" · ") + Actions::tr("target %1").arg(share(*figure.target));
    line += QStringLiteral(" · ") + (figure.status == "GOOD" ? Actions::tr("good", "a figure of the account") : figure.status == "BAD" ? Actions::tr("bad", "a figure of the account") : Actions::tr("not rated", "a figure of the account"));
    lines << line;
  }
  for (const std::string& warning : report.warnings) lines << Actions::tr("Warning: %1").arg(shownLine(warning));
  return lines;
}

}  // namespace inquiry::ui
