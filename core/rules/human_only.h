#pragma once

#include <string>

#include "core/rules/facts.h"

namespace inquiry::rules {

// Why a message is a person's alone (RP09), as a code: "case", "angry", "dispute", "after-sale", "repeated", "complex"; "" when a prepared text may serve
// it. Errs on the side of people. Pure; `facts` as readText() left them.
std::string whyHuman(const Facts& facts);

}  // namespace inquiry::rules
