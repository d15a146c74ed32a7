#pragma once

#include <QString>

#include "core/desk/values.h"

namespace inquiry::ui {

// Whether what is sent through a store has to wait for something, in the interface language. Empty where it leaves as it comes.
QString storeHold(const desk::StoreRow& row, Instant now);       // "sign-in has ended"
QString storeHoldStep(const desk::StoreRow& row, Instant now);   // "Sign in again"
// For whoever writes: "Replies through Blue Harbor UK wait in the outbox: sign-in has ended. Sign in again."
QString storeHoldWarning(const desk::StoreRow& row, const QString& name, Instant now);

}  // namespace inquiry::ui
