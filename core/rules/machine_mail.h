#pragma once

#include <string>
#include <string_view>

namespace inquiry::rules {

// The loop guard towards other machines (RFC 3834): the header of a mail that says a program wrote it or sent it to many, or an address nobody reads;
// "" for a mail of a person and for what is no mail. `payload` is the original as it was kept. Pure.
std::string machineMark(std::string_view payload);

}  // namespace inquiry::rules
