#pragma once

#include <vector>

#include "core/domain/wait_figures.h"

namespace inquiry::desk {

// A buyer's name is what a buyer typed: what looks like a contact in it is taken out before a report shows it.
void maskBuyers(std::vector<WaitRow>& rows);

}  // namespace inquiry::desk
