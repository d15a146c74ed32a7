#pragma once

#include "core/domain/store.h"
#include "core/marketplaces/capabilities.h"

namespace inquiry::amazon {

// Without a mailbox nothing is read and nothing can be answered: Amazon gives buyer messages by e-mail alone.
Capabilities capabilities(const Store& store);

}  // namespace inquiry::amazon
