#pragma once

#include <QString>
#include <string_view>

namespace inquiry::ui {

// What a code of core/net/mail/mail_fault.h means and what to do, in the language of the window; empty for any other code.
QString mailTrouble(std::string_view code);

}  // namespace inquiry::ui
