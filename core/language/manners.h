#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inquiry::language {

// A wording that does not suit the reader, and what to write instead.
struct MannerHint {
  std::string rule;  // "ja.rude", "ja.plain", "es.spain", "es.mixed", "es.tu", "es.usted"
  std::size_t from = 0, to = 0;  // bytes of the text; the whole text for ja.plain
  std::string words;             // as found
  std::string instead;           // empty: no single word does
};

// Japanese for buyers is polite speech (keigo): rude words, and a text without one polite form, are told. Pure.
std::vector<MannerHint> japaneseManners(std::string_view text);

// How the team addresses buyers in Spanish.
enum class SpanishAddress { Either, Usted, Tu };
// Words and verb forms of Spain that read wrong in Latin America, both ways of address in one text, and the one the team does not want. Pure.
std::vector<MannerHint> spanishManners(std::string_view text, SpanishAddress wanted = SpanishAddress::Either);

}  // namespace inquiry::language
