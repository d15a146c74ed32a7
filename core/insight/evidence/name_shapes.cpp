#include "core/insight/evidence/name_shapes.h"

#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>

#include "core/storage/folded_letters.h"

namespace inquiry::evidence {
namespace {

using storage::CharacterClass;
using storage::FoldedLetter;
using Stands = NameShape::Stands;

constexpr std::size_t kShortestWord = 3, kShortestWhole = 3, kLongSingle = 5;
// A family name has one to three characters, a given name two or three where it stands alone.
constexpr std::size_t kLongestFamily = 3, kAnnounced = 2;

// Words of names and titles that are no name of anybody.
constexpr std::array<std::u32string_view, 39> kNobody{U"von",     U"van",   U"der",  U"den",  U"del",   U"los",    U"las",   U"dos",    U"das",      U"della",  U"mrs",  U"miss", U"mister",
                                                      U"herr",    U"frau",  U"senor", U"senora", U"senorita", U"madame", U"monsieur", U"the", U"and",    U"und",    U"buyer", U"customer", U"client",
                                                      U"cliente", U"guest", U"user", U"member", U"shop", U"store",  U"inc",   U"ltd",    U"llc",      U"gmbh",   U"order", U"mail", U"com"};
// Names that every sentence may hold; written small they are words.
constexpr std::array<std::u32string_view, 44> kWordsToo{U"will", U"may",   U"mark",  U"rose",  U"hope",  U"grant", U"bill",   U"grace", U"art",   U"rich",  U"gene", U"june", U"april", U"august", U"summer",
                                                        U"young", U"long", U"best",  U"price", U"case",  U"cash",  U"day",    U"page",  U"love",  U"king",  U"white", U"black", U"brown", U"green", U"gray",
                                                        U"little", U"strong", U"short", U"small", U"good", U"luz", U"mar",   U"flor",  U"paz",   U"sol",   U"cruz", U"rojo", U"jung",  U"klein"};

template <std::size_t N>
bool isOneOf(const std::array<std::u32string_view, N>& words, std::u32string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

struct NameWord {
  std::u32string letters;
  bool isPaired = false;  // a script without spaces
};

std::vector<NameWord> wordsOf(std::string_view name) {
  std::vector<NameWord> words;
  bool isOpen = false;
  for (const FoldedLetter& each : storage::foldedLetters(name)) {
    if (each.kind == CharacterClass::Separator) {
      isOpen = false;
      continue;
    }
    if (!isOpen) words.emplace_back();
    isOpen = true;
    words.back().letters += each.letter;
    words.back().isPaired |= each.kind == CharacterClass::Pair;
  }
  return words;
}

bool isSyllable(char32_t c) { return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || c >= 0x20000; }

void addWord(std::vector<NameShape>& shapes, const NameWord& word) {
  const std::size_t size = word.letters.size();
  if (!word.isPaired) {
    if (size < kShortestWord || isOneOf(kNobody, word.letters)) return;
    shapes.push_back({word.letters, isOneOf(kWordsToo, word.letters) ? Stands::Capitalised : Stands::Anywhere, size >= kLongSingle, false});
    return;
  }
  const bool isOwn = size >= 3 || (size == 2 && std::all_of(word.letters.begin(), word.letters.end(), isSyllable));
  shapes.push_back({word.letters, isOwn ? Stands::Anywhere : Stands::BesideAddress, false, false});
}

// Where a name is written without a space, what the family name is only shows by what stands beside it.
void addFamily(std::vector<NameShape>& shapes, const std::u32string& name) {
  if (!isSyllable(name.front())) return;
  for (std::size_t size = 1; size <= kLongestFamily && size < name.size(); ++size)
    shapes.push_back({name.substr(0, size), Stands::BesideAddress, false, size >= kAnnounced && name.size() >= size + kAnnounced});
  for (std::size_t size = 2; size <= kLongestFamily && size < name.size(); ++size) shapes.push_back({name.substr(name.size() - size), Stands::BesideAddress, false, false});
}

// "Mueller" for Müller.
std::string spelledOut(std::string_view name) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> german(icu::Transliterator::createInstance("NFC; de-ASCII", UTRANS_FORWARD, status));
  if (U_FAILURE(status) || !german) return {};
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  german->transliterate(text);
  std::string out;
  return text.toUTF8String(out);
}

void addWhole(std::vector<NameShape>& shapes, const std::vector<NameWord>& words) {
  std::u32string whole;
  bool isPaired = false;
  std::size_t letters = 0;
  for (const NameWord& word : words) {
    if (!whole.empty()) whole += U' ';
    whole += word.letters;
    isPaired |= word.isPaired;
    letters += word.letters.size();
  }
  if (letters >= kShortestWhole || (isPaired && letters == 2)) shapes.push_back({whole, Stands::Anywhere, words.size() > 1 || letters >= kLongSingle, false});
}

// At white space and commas: "O'Brien" and "Ñúñez-Müller" are one part of a name.
std::vector<std::string_view> partsOf(std::string_view name) {
  std::vector<std::string_view> parts;
  constexpr std::string_view kBetween = " \t\n,.";
  for (std::size_t from = 0; (from = name.find_first_not_of(kBetween, from)) != std::string_view::npos;) {
    const std::size_t to = std::min(name.find_first_of(kBetween, from), name.size());
    parts.push_back(name.substr(from, to - from));
    from = to;
  }
  return parts;
}

void addAll(std::vector<NameShape>& shapes, std::string_view name) {
  const std::vector<NameWord> words = wordsOf(name);
  addWhole(shapes, words);
  if (name.find_first_of("0123456789_@/:") != std::string_view::npos) return;
  for (const std::string_view part : partsOf(name))
    if (const auto inside = wordsOf(part); inside.size() > 1) addWhole(shapes, inside);
  if (words.size() == 1 && words.front().isPaired && words.front().letters.size() > 1) return addFamily(shapes, words.front().letters);
  for (const NameWord& word : words) addWord(shapes, word);
}

std::u32string folded(std::string_view word) {
  const auto words = wordsOf(word);
  return words.empty() ? std::u32string() : words.front().letters;
}

}  // namespace

std::vector<NameShape> shapesOf(std::string_view name) {
  std::vector<NameShape> shapes;
  addAll(shapes, name);
  if (const std::string german = spelledOut(name); german != name) addAll(shapes, german);
  return shapes;
}

const std::vector<Address>& addresses() {
  static const std::vector<Address> kAll{{folded("さん"), U"皆母父兄姉奥娘神客孫", false},
                                         {folded("様"), U"皆客神王殿奥何同仕模多有一異両母父兄姉人各無", false},
                                         {folded("樣"), U"一同多模式各怎這那", false},
                                         {folded("さま"), U"皆客神王殿奥何母父兄姉", false},
                                         {folded("氏"), U"同両某彼華摂源平各", false},
                                         {folded("くん"), U"", false},
                                         {folded("ちゃん"), U"父母兄姉赤", false},
                                         {folded("君"), U"諸主", false},
                                         {folded("殿"), U"御宮神本貴", false},
                                         {folded("先生"), U"老", true},
                                         {folded("女士"), U"", true},
                                         {folded("小姐"), U"", true},
                                         {folded("太太"), U"老", true},
                                         {folded("夫人"), U"", true},
                                         {folded("老师"), U"", true},
                                         {folded("老師"), U"", true},
                                         {folded("씨"), U"", false},
                                         {folded("님"), U"", false}};
  return kAll;
}

const std::vector<std::u32string>& announcements() {
  static const std::vector<std::u32string> kAll{folded("です"), folded("と申"), folded("と言"), folded("でござ")};
  return kAll;
}

}  // namespace inquiry::evidence
