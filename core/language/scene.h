#pragma once

#include <optional>
#include <string_view>

namespace inquiry::language {

// What a message is about, of the matters that come up most. Never renumber: rules store the names.
enum class Scene { Other = 0, Shipping = 1, Packing = 2, Return = 3, Stock = 4, Size = 5, Price = 6 };
std::string_view name(Scene scene);  // "other", "shipping", "packing", "return", "stock", "size", "price"
std::optional<Scene> sceneFromName(std::string_view name);

// By the words of resources/language/scenes.json (Chinese, English, Japanese, Spanish). Of several the one with most words; where they tie, what somebody
// wants done (a return) goes before what it is about (a size). Pure, safe from any thread.
Scene sceneOf(std::string_view text);

}  // namespace inquiry::language
