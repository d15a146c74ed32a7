#pragma once

#include <string_view>

// The files of resources/calendars, compiled in. Only for core/sla's own sources.
namespace inquiry::sla {

std::string_view holidaysCN();
std::string_view holidaysDE();
std::string_view holidaysES();
std::string_view holidaysJP();
std::string_view holidaysMX();
std::string_view holidaysUK();
std::string_view holidaysUS();

}  // namespace inquiry::sla
