#pragma once

#include <QString>

#include "core/desk/order_import.h"

namespace inquiry::ui {

// Why a row of a table of orders was left out, or taken without one of its parts, in the interface language.
QString orderProblemWords(const desk::OrderProblem& problem);

}  // namespace inquiry::ui
