#pragma once

#include <string_view>

namespace inquiry::desk {

// The invented conversations: resources/samples/threads.json, compiled in.
std::string_view sampleTexts();

}  // namespace inquiry::desk
