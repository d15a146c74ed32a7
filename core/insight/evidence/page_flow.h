#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/error.h"
#include "core/domain/instant.h"

namespace inquiry::evidence {

// How a paragraph looks.
struct TextStyle {
  double points = 9;
  enum class Weight { Plain, Bold } weight = Weight::Plain;
  enum class Tone { Black, Grey } tone = Tone::Black;
  double indent = 0, above = 3;      // points
  std::string language = "en";       // of the words: Chinese and Japanese write some characters differently
};

enum class Paper { Portrait, Landscape };  // A4

struct TableColumn {
  std::string head;
  double share = 1;  // of the width, beside the others
  enum class Align { Left, Right } align = Align::Left;
};

// Paragraphs one below the other on A4 pages, as a PDF in memory. Every script the fonts of the computer hold is written; the same paragraphs make the
// same bytes on one computer. Used by one thread.
class PageFlow {
 public:
  // `title` is the file's own; `footer` stands on every page beside its number; `at` is the date the file bears.
  PageFlow(std::string title, std::string footer, Instant at, Paper paper = Paper::Portrait);
  ~PageFlow();
  PageFlow(const PageFlow&) = delete;
  PageFlow& operator=(const PageFlow&) = delete;

  // Line breaks of the text are kept. Characters that turn the direction of writing or have no width are shown by their number.
  void paragraph(std::string_view text, const TextStyle& style);
  void line();  // across the page
  // Under bold heads, which stand on every page the rows reach; what is too long for its column goes on below, up to twelve lines.
  void table(const std::vector<TableColumn>& columns, const std::vector<std::vector<std::string>>& rows, const TextStyle& style);
  // Characters no font of this computer has; known after finish().
  std::size_t unprintable() const;
  Result<std::string> finish();

 private:
  struct Pages;
  std::unique_ptr<Pages> m_pages;
};

// What of a text goes on paper: valid UTF-8, with invisible and direction-changing characters as "[U+202E]".
std::string printable(std::string_view text);

}  // namespace inquiry::evidence
