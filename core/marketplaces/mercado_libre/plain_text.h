#pragma once

#include <string>
#include <string_view>

namespace inquiry::mercado_libre {

// Reduces a text as the platform delivers it to what a person reads: known HTML tags go (a link keeps its address in brackets, a
// break becomes a line), entities become characters, script and style vanish with their content. A "<" that starts no known
// tag is the writer's own and stays. The result is plain text: it is never shown as markup.
std::string plainText(std::string_view text);

// The form two texts are compared in when a send is looked for: plain, composed (NFC), white space collapsed.
std::string comparableText(std::string_view text);

}  // namespace inquiry::mercado_libre
