#pragma once

#include <QString>

#include "core/domain/outgoing.h"

namespace inquiry::ui {

// What keeps an item of the outbox back, in the interface language and with what to do, the other side's own words quoted beside it. Empty when nothing does.
QString outgoingTrouble(const Outgoing& item);

}  // namespace inquiry::ui
