#include "ui/common/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <array>

#include "core/domain/mail_copy.h"
#include "ui/common/mail_words.h"
#include "ui/common/platform_words.h"
#include "ui/common/text.h"
#include "ui/common/trouble_words.h"
#include "ui/common/validation_words.h"

namespace inquiry::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Words)
};

struct Entry {
  const char* key;
  const char* text;
};

template <std::size_t N>
QString find(const std::array<Entry, N>& entries, std::string_view key) {
  for (const Entry& entry : entries)
    if (key == entry.key) return Words::tr(entry.text);
  return {};
}

}  // namespace

QString buyerName(const Thread& thread) {
  const QString name = shownLine(thread.buyerName);
  if (!name.isEmpty()) return name;
  // Mercado Libre's user number is what its own pages show. eBay's immutable id must never be shown in a name's place.
  const bool isShown = thread.marketplace == Marketplace::MercadoLibre && !thread.buyerKey.empty();
  return isShown ? Words::tr("Buyer %1", "a platform's number of the buyer").arg(shownLine(thread.buyerKey)) : QString();
}

QString buyerText(const Thread& thread) {
  const QString name = buyerName(thread);
  return name.isEmpty() ? Words::tr("Buyer without a name") : name;
}

QString languageName(std::string_view code) {
  static constexpr std::array<Entry, 16> kNames{{
      {"en", QT_TRANSLATE_NOOP("Words", "English")}, {"de", QT_TRANSLATE_NOOP("Words", "German")}, {"es", QT_TRANSLATE_NOOP("Words", "Spanish")},
      {"ja", QT_TRANSLATE_NOOP("Words", "Japanese")}, {"zh", QT_TRANSLATE_NOOP("Words", "Chinese")}, {"pt", QT_TRANSLATE_NOOP("Words", "Portuguese")},
      {"fr", QT_TRANSLATE_NOOP("Words", "French")}, {"it", QT_TRANSLATE_NOOP("Words", "Italian")}, {"nl", QT_TRANSLATE_NOOP("Words", "Dutch")},
      {"pl", QT_TRANSLATE_NOOP("Words", "Polish")}, {"sv", QT_TRANSLATE_NOOP("Words", "Swedish")}, {"ko", QT_TRANSLATE_NOOP("Words", "Korean")},
      {"th", QT_TRANSLATE_NOOP("Words", "Thai")}, {"vi", QT_TRANSLATE_NOOP("Words", "Vietnamese")}, {"id", QT_TRANSLATE_NOOP("Words", "Indonesian")},
      {"ms", QT_TRANSLATE_NOOP("Words", "Malay")},
  }};
  const QString known = find(kNames, code.substr(0, 2));
  return known.isEmpty() ? shownLine(code) : known;
}

QString kindName(ThreadKind kind) {
  switch (kind) {
    case ThreadKind::Question: return Words::tr("Question");
    case ThreadKind::Mail: return Words::tr("Mail");
    case ThreadKind::Notice: return Words::tr("Platform notice");
    case ThreadKind::Case: return Words::tr("Case");
    case ThreadKind::OrderMessage: break;
  }
  return Words::tr("Order message");
}

QString marketplaceName(Marketplace marketplace) { return marketplace == Marketplace::Mailbox ? Words::tr("Mailbox") : toQt(displayName(marketplace)); }

QString modeName(StoreMode mode) {
  switch (mode) {
    case StoreMode::Reply: return Words::tr("Replies allowed");
    case StoreMode::Automation: return Words::tr("Replies and automation allowed");
    case StoreMode::DisplayOnly: break;
  }
  return Words::tr("Display only: nothing can be sent");
}

QString priorityName(Priority priority) {
  switch (priority) {
    case Priority::Low: return Words::tr("Low");
    case Priority::High: return Words::tr("High");
    case Priority::Urgent: return Words::tr("Urgent");
    case Priority::Normal: break;
  }
  return Words::tr("Normal");
}

QString deliveryText(const Message& message) {
  switch (message.delivery) {
    case Delivery::Sent: return Words::tr("Sent");
    case Delivery::Confirmed: return Words::tr("Accepted by the platform");
    case Delivery::Moderated: return Words::tr("Held back by the platform");
    case Delivery::Refused: return Words::tr("Refused by the platform");
    case Delivery::Read: return Words::tr("Read by buyer");
    case Delivery::None: break;
  }
  return {};
}

QString deliveryIcon(Delivery delivery) {
  switch (delivery) {
    case Delivery::Sent: return QStringLiteral("check");
    case Delivery::Confirmed:
    case Delivery::Read: return QStringLiteral("checks");
    case Delivery::Moderated:
    case Delivery::Refused: return QStringLiteral("stop");
    case Delivery::None: break;
  }
  return {};
}

QString outgoingStateName(OutgoingState state) {
  switch (state) {
    case OutgoingState::Draft: return Words::tr("Draft");
    case OutgoingState::Held: return Words::tr("Held");
    case OutgoingState::Queued: return Words::tr("Queued");
    case OutgoingState::Sending: return Words::tr("Sending");
    case OutgoingState::Sent: return Words::tr("Sent", "state of an answer");
    case OutgoingState::Confirmed: return Words::tr("Confirmed");
    case OutgoingState::Refused: return Words::tr("Refused");
    case OutgoingState::Unknown: return Words::tr("Unknown");
    case OutgoingState::NeedsPerson: return Words::tr("Did it arrive?");
    case OutgoingState::Cancelled: return Words::tr("Cancelled");
  }
  return {};
}

QString outgoingIcon(OutgoingState state) {
  switch (state) {
    case OutgoingState::Draft: return QStringLiteral("pencil");
    case OutgoingState::Held: return QStringLiteral("clock");
    case OutgoingState::Queued: return QStringLiteral("hourglass");
    case OutgoingState::Sending: return QStringLiteral("send");
    case OutgoingState::Sent: return QStringLiteral("check");
    case OutgoingState::Confirmed: return QStringLiteral("checks");
    case OutgoingState::Refused: return QStringLiteral("stop");
    case OutgoingState::Unknown:
    case OutgoingState::NeedsPerson: return QStringLiteral("unknown");
    case OutgoingState::Cancelled: return QStringLiteral("x");
  }
  return {};
}

QString statusWord(std::string_view status) {
  static constexpr std::array<Entry, 41> kWords{{
      {"paid", QT_TRANSLATE_NOOP("Words", "Paid")}, {"confirmed", QT_TRANSLATE_NOOP("Words", "Confirmed")},
      {"payment_required", QT_TRANSLATE_NOOP("Words", "Payment outstanding")}, {"payment_in_process", QT_TRANSLATE_NOOP("Words", "Payment under way")},
      {"cancelled", QT_TRANSLATE_NOOP("Words", "Cancelled")}, {"invalid", QT_TRANSLATE_NOOP("Words", "Invalid")},
      {"pending", QT_TRANSLATE_NOOP("Words", "Pending")}, {"handling", QT_TRANSLATE_NOOP("Words", "Being prepared")},
      {"ready_to_ship", QT_TRANSLATE_NOOP("Words", "Ready to ship")}, {"shipped", QT_TRANSLATE_NOOP("Words", "Shipped")},
      {"delivered", QT_TRANSLATE_NOOP("Words", "Delivered")}, {"not_delivered", QT_TRANSLATE_NOOP("Words", "Not delivered")},
      {"fulfilled", QT_TRANSLATE_NOOP("Words", "Shipped")}, {"in_progress", QT_TRANSLATE_NOOP("Words", "In progress")},
      {"not_started", QT_TRANSLATE_NOOP("Words", "Not shipped yet")}, {"in_transit", QT_TRANSLATE_NOOP("Words", "On the way")},
      {"refunded", QT_TRANSLATE_NOOP("Words", "Refunded")}, {"fully_refunded", QT_TRANSLATE_NOOP("Words", "Refunded")},
      {"partially_refunded", QT_TRANSLATE_NOOP("Words", "Partly refunded")}, {"failed", QT_TRANSLATE_NOOP("Words", "Failed")},
      {"unpaid", QT_TRANSLATE_NOOP("Words", "Payment outstanding")}, {"processed", QT_TRANSLATE_NOOP("Words", "Being prepared")},
      {"retry_ship", QT_TRANSLATE_NOOP("Words", "Being prepared")}, {"to_confirm_receive", QT_TRANSLATE_NOOP("Words", "Delivered")},
      {"in_cancel", QT_TRANSLATE_NOOP("Words", "Cancellation pending")}, {"completed", QT_TRANSLATE_NOOP("Words", "Completed")},
      {"to_return", QT_TRANSLATE_NOOP("Words", "Being returned")}, {"logistics_ready", QT_TRANSLATE_NOOP("Words", "Ready to ship")},
      {"logistics_pickup_done", QT_TRANSLATE_NOOP("Words", "On the way")}, {"logistics_delivery_done", QT_TRANSLATE_NOOP("Words", "Delivered")},
      {"change pending", QT_TRANSLATE_NOOP("Words", "Change pending")}, {"cancel pending", QT_TRANSLATE_NOOP("Words", "Cancellation pending")},
      {"processing", QT_TRANSLATE_NOOP("Words", "Being prepared")}, {"ready to ship", QT_TRANSLATE_NOOP("Words", "Ready to ship")},
      {"canceled", QT_TRANSLATE_NOOP("Words", "Cancelled")}, {"cancellation_requested", QT_TRANSLATE_NOOP("Words", "Cancellation pending")},
      {"pending_fulfillment", QT_TRANSLATE_NOOP("Words", "Being prepared")},
      {"return_requested", QT_TRANSLATE_NOOP("Words", "Return requested")}, {"returned", QT_TRANSLATE_NOOP("Words", "Returned")},
      {"inspection_complete", QT_TRANSLATE_NOOP("Words", "Return inspected")}, {"return_failed", QT_TRANSLATE_NOOP("Words", "Return failed")},
  }};
  std::string lower(status);
  for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  const QString known = find(kWords, lower);
  if (!known.isEmpty()) return known;
  if (QString word = platformWord(status); !word.isEmpty()) return word;
  // "fulfilled, return_requested": a shop tells of its order and of the return in one go.
  const std::size_t comma = status.find(", ");
  return comma == std::string_view::npos ? shownLine(status) : QStringLiteral("%1 · %2").arg(statusWord(status.substr(0, comma)), statusWord(status.substr(comma + 2)));
}

QString whyNotText(std::string_view code, std::string_view platformText) {
  static constexpr std::array<Entry, 9> kReasons{{
      {"no-chat-grant", QT_TRANSLATE_NOOP("Words", "The application has no grant for Shopee's chat. Ask your account manager for it, and answer in the Seller Centre until then.")},
      {"display-only", QT_TRANSLATE_NOOP("Words", "This store is display only. Allow replies in the settings first.")},
      {"blocked", QT_TRANSLATE_NOOP("Words", "The platform has closed this conversation for sellers.")},
      {"answered", QT_TRANSLATE_NOOP("Words", "A question takes one reply, and it has been given.")},
      {"no-connector", QT_TRANSLATE_NOOP("Words", "This store has no connection that could send.")},
      {"channel", QT_TRANSLATE_NOOP("Words", "The platform offers no way to reply here.")},
      {"case", QT_TRANSLATE_NOOP("Words", "A case is answered on its own page: the chip in the head of this conversation, or the command “Open its case”, leads there.")},
      {"notice", QT_TRANSLATE_NOOP("Words", "Notices of the platform take no reply.")},
      {"history", QT_TRANSLATE_NOOP("Words", "Imported history takes no reply.")},
  }};
  if (platformText == kMailCopyBlock)
    return Words::tr("Only a notification mail told of this conversation: the platform does not show it yet, so nothing can be sent there. Answer on the platform's page, or wait until it is shown.");
  QString text = find(kReasons, code);
  if (text.isEmpty()) text = Words::tr("Nothing can be sent here (%1).").arg(shownLine(code));
  return platformText.empty() ? text : QStringLiteral("%1 (%2)").arg(text, shownLine(platformText));
}

QString errorSentence(const Error& error) {
  if (error.code == "workspace.in_use") return Words::tr("The workspace is open in another program. Close that first, or choose another workspace.");
  if (const QString trouble = mailTrouble(error.code); !trouble.isEmpty()) return trouble + QLatin1Char('.');
  if (QString trouble = knownTrouble(error.code); !trouble.isEmpty()) return trouble;
  if (QString sentence = validationSentence(error); !sentence.isEmpty()) return sentence;
  QString text;
  switch (error.kind) {
    case ErrorKind::Offline: text = Words::tr("No connection."); break;
    case ErrorKind::Throttled: text = Words::tr("The platform asks to wait."); break;
    case ErrorKind::Unauthorised: text = Words::tr("The sign-in has ended. Sign in again."); break;
    case ErrorKind::MissingGrant: text = Words::tr("A right is missing."); break;
    case ErrorKind::Refused: text = Words::tr("Refused."); break;
    case ErrorKind::Malformed: text = Words::tr("The platform's answer could not be read."); break;
    case ErrorKind::PlatformDown: text = Words::tr("The platform answers with errors."); break;
    case ErrorKind::NotFound: text = Words::tr("Not found."); break;
    case ErrorKind::Conflict: text = Words::tr("It has changed meanwhile."); break;
    case ErrorKind::InvalidInput: text = Words::tr("This cannot be read."); break;
    case ErrorKind::Storage: text = Words::tr("The database did not accept it."); break;
    case ErrorKind::DiskFull: text = Words::tr("The disk is full. Free some space."); break;
    case ErrorKind::Corrupt: text = Words::tr("Stored data is damaged."); break;
    case ErrorKind::Locked: text = Words::tr("The workspace is locked."); break;
    case ErrorKind::Cancelled: text = Words::tr("Stopped."); break;
    case ErrorKind::Ambiguous: text = Words::tr("It may or may not have arrived."); break;
  }
  return error.text.empty() ? text : QStringLiteral("%1 %2").arg(text, shownLine(error.text));
}

QString byteSize(std::int64_t bytes) {
  if (bytes <= 0) return Words::tr("size unknown");
  return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString actionDone(std::string_view label, std::size_t threads) {
  const int n = static_cast<int>(threads);
  if (label == "close") return Words::tr("%n thread(s) done", nullptr, n);
  if (label == "reopen") return Words::tr("%n thread(s) opened again", nullptr, n);
  if (label == "no-reply-needed") return Words::tr("%n thread(s): no reply needed", nullptr, n);
  if (label == "snooze") return Words::tr("%n thread(s) snoozed", nullptr, n);
  if (label == "tag") return Words::tr("Tags of %n thread(s) changed", nullptr, n);
  if (label == "assign") return Words::tr("%n thread(s) assigned", nullptr, n);
  if (label == "merge") return Words::tr("%n thread(s) merged", nullptr, n);
  if (label == "split") return Words::tr("Thread split");
  if (label == "priority") return Words::tr("Priority of %n thread(s) changed", nullptr, n);
  return Words::tr("%n thread(s) changed", nullptr, n);
}

QString listed(const QStringList& names) { return names.join(Words::tr(", ", "between the names of a list")); }

QString spoken(const QStringList& parts) { return parts.join(Words::tr(", ", "between the parts of a sentence that is read aloud")); }

QString moneyText(std::string_view decimal, std::string_view currency) {
  const QString number = toQt(decimal);
  const int places = static_cast<int>(number.section(QLatin1Char('.'), 1).size());
  return QStringLiteral("%1 %2").arg(shownLine(currency), QLocale().toString(number.toDouble(), 'f', places));
}

}  // namespace inquiry::ui
