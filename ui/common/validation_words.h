#pragma once

#include <QString>
#include <string_view>

#include "core/domain/error.h"

namespace inquiry::ui {

// A sentence of core that reaches the window without a code (a line of an import, a point of a check), in the interface language; an unknown one as it is.
QString sentenceWords(std::string_view english);
// What is wrong with something that was entered, in the interface language and with the words it names; empty for a sentence of core that is not known here.
QString validationSentence(const Error& error);

}  // namespace inquiry::ui
