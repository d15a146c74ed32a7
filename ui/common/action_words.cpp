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
      {QStringLiteral("productReviewAndSellerFeedback"), {QT_TRANSLATE_NOOP("Actions", "Request for a review and feedback"), QT_TRANSLATE_NOOP("Actions", "The platform writes it and sends it once an order. The buyer cannot answer it.")}},
      {QStringLiteral("customer-note"), {QT_TRANSLATE_NOOP("Actions", "Note to the customer"), QT_TRANSLATE_NOOP("Actions", "Stands on the order, and the shop mails it to the address of the order. An answer comes as a mail.")}},
  };
  const auto found = kRows.constFind(toQt(action));
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

}  // namespace

QString actionName(std::string_view action) {
  const Row* row = rowOf(action);
  return row == nullptr ? shownLine(action) : Actions::tr(row->name);
}

QString actionPurpose(std::string_view action) {
  const Row* row = rowOf(action);
  return row == nullptr ? QString() : Actions::tr(row->purpose);
}

QString outgoingLine(const Outgoing& item) {
  if (item.kind != OutgoingKind::PlatformAction) return shownLine(item.text);
  return item.text.empty() ? actionName(item.action) : QStringLiteral("%1 · %2").arg(actionName(item.action), shownLine(item.text));
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
