#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace inquiry::sandbox {

// Where in a purchase something is asked.
enum class Stage { BeforeSale, AfterSale };

// One kind of conversation. Placeholders: {item} {order} {tracking} {carrier} {name} (first name of the buyer) {city}.
// In the languages that carry translations of each other (en, es, pt) the lists run parallel.
struct Scene {
  std::string_view key;
  Stage stage;
  std::vector<std::string_view> asks;
  std::vector<std::string_view> answers;
  std::string_view followUp;
  std::string_view closing;
};

struct Place {
  std::string_view city;
  std::string_view postcode;
  std::string_view country;
};

// All that is written in one language. Invented from beginning to end.
struct Texts {
  std::string_view code;
  std::vector<std::string_view> openers;   // with the space or line break that follows
  std::vector<std::string_view> signOffs;  // with what precedes them; {me} is the first name
  std::vector<std::string_view> thanks;
  std::vector<std::string_view> given;
  std::vector<std::string_view> family;
  std::vector<std::string_view> handles;  // Latin first parts of user names
  std::vector<Place> places;
  std::vector<Scene> scenes;
};

// One list after the other.
std::vector<Scene> together(std::vector<Scene> first, const std::vector<Scene>& second);

// en, de, es, fr, it, pt, ja, zh, and ja-home of buyers in Japan who shop there; English for anything else.
const Texts& textsIn(std::string_view language);

const Texts& englishTexts();
const Texts& germanTexts();
const Texts& spanishTexts();
const Texts& portugueseTexts();
const Texts& frenchTexts();
const Texts& italianTexts();
const Texts& japaneseTexts();
const Texts& japaneseHomeTexts();
const Texts& chineseTexts();

}  // namespace inquiry::sandbox
