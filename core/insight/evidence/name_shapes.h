#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inquiry::evidence {

// One way in which a name is written, in folded letters; a space where its words part.
struct NameShape {
  enum class Stands {
    Anywhere,       // the whole name, or a part that is no word of a language
    Capitalised,    // a part that is a word as well: "Will", "Rose"
    BesideAddress,  // too short to be told from other words: only where a form of address stands by ("田中さん", "王先生", "姓王")
  };
  std::u32string letters;
  Stands stands = Stands::Anywhere;
  bool isWhole = false;     // of more than one word, or long: a line may end inside of it
  bool mayAnnounce = false;  // "田中です": likely enough a family name
};

// How people write this name: whole, its words alone, a family name before a form of address. Of what is no name but an id, only the whole.
std::vector<NameShape> shapesOf(std::string_view name);

// A form of address, as it stands behind a name.
struct Address {
  std::u32string word;       // folded
  std::u32string ordinary;   // characters with which it is an ordinary word: 皆様, 彼氏
  bool mayFollowAny = false;  // Chinese puts no space before a family name; otherwise 山田さん would be found for 田
};
const std::vector<Address>& addresses();
// "です", "と申": how people say who they are.
const std::vector<std::u32string>& announcements();

}  // namespace inquiry::evidence
