#pragma once

#include <QString>
#include <QStringList>
#include <string_view>

#include "core/domain/error.h"
#include "core/domain/message.h"
#include "core/domain/outgoing.h"
#include "core/domain/store.h"
#include "core/domain/thread.h"

namespace inquiry::ui {

// Words of the trade in the interface language.
QString languageName(std::string_view iso639);
QString kindName(ThreadKind kind);
// A marketplace goes by the same name everywhere; a mailbox does not.
QString marketplaceName(Marketplace marketplace);
// What the buyer is called; "Buyer 123456789" where only the platform's number is known; empty when nothing may be shown.
QString buyerName(const Thread& thread);
// The same, never empty: "Buyer without a name".
QString buyerText(const Thread& thread);
QString modeName(StoreMode mode);
QString priorityName(Priority priority);
QString deliveryText(const Message& message);
QString deliveryIcon(Delivery delivery);
QString outgoingStateName(OutgoingState state);
QString outgoingIcon(OutgoingState state);
// An order's or a shipment's status as the platforms spell it; unknown words are shown as they are.
QString statusWord(std::string_view status);
// Why nothing can be sent here (ComposerLimits::whyNot), with the platform's word where there is one.
QString whyNotText(std::string_view code, std::string_view platformText);
// A failure in the interface language by its kind; the English sentence of core follows where it says more.
QString errorSentence(const Error& error);
QString byteSize(std::int64_t bytes);
// What an action did, for the undo bar: "3 threads done".
QString actionDone(std::string_view label, std::size_t threads);
// "A, B, C", with the sign that stands between names in the interface language.
QString listed(const QStringList& names);
// The parts of one sentence that a screen reader says: with a pause between them.
QString spoken(const QStringList& parts);
// "MXN 1,249.00"
QString moneyText(std::string_view decimal, std::string_view currency);

}  // namespace inquiry::ui
