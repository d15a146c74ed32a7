#pragma once

#include <QString>

#include "core/domain/store_health.h"

namespace inquiry::ui {

// What is the matter with a store and what to do about it, in the interface language; one pair per state.
QString healthSentence(const StoreHealth& health);
QString healthStep(HealthState state);

}  // namespace inquiry::ui
