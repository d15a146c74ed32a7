#include "core/marketplaces/amazon/message_frame.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "core/marketplaces/amazon/amazon_text.h"

namespace inquiry::amazon {
namespace {

constexpr std::size_t kMinDashes = 5;
constexpr std::size_t kMaxWords = 80;  // bytes between the dashes

// Lower case, without the colon. The frame is in the language of the seller's account, whatever the site.
constexpr std::array<std::string_view, 9> kOpeners{"message",   "begin message", "nachricht",        "début du message", "mensaje",
                                                   "messaggio", "mensagem",      "iniciar mensagem", "wiadomość"};
constexpr std::array<std::string_view, 11> kClosers{"end message",        "end of message",  "ende der nachricht", "fin du message",
                                                    "finalizar mensaje",  "fin del mensaje", "fine del messaggio", "encerrar mensagem",
                                                    "mensagem final",     "fim da mensagem", "koniec wiadomości"};
// Lines of dashes that mail programs write above what they quote or forward.
constexpr std::array<std::string_view, 16> kCopied{"original message", "forwarded message", "ursprüngliche nachricht", "originalnachricht",
                                                   "weitergeleitete nachricht", "message d'origine", "message transféré", "mensaje original",
                                                   "mensaje reenviado", "messaggio originale", "messaggio inoltrato", "元のメッセージ",
                                                   "転送", "原始邮件", "转发", "転送メッセージ"};

enum class Role { Opener, Closer, Other, Copied };

struct Mark {
  std::size_t begin = 0, end = 0;
  std::string words;
  Role role = Role::Other;
  bool isWholeLine = false;
};

Role roleOf(std::string_view words) {
  if (std::find(kClosers.begin(), kClosers.end(), words) != kClosers.end() || words.starts_with("fine ")) return Role::Closer;
  if (std::find(kOpeners.begin(), kOpeners.end(), words) != kOpeners.end()) return Role::Opener;
  const bool isCopied = std::any_of(kCopied.begin(), kCopied.end(), [&](std::string_view copied) { return words.find(copied) != words.npos; });
  return isCopied ? Role::Copied : Role::Other;
}

// The words of a mark as they are compared: one space between, no colon at the end.
std::string markWords(std::string_view inner) {
  auto words = folded(inner);
  const auto drop = [&words](std::string_view end) {
    if (words.ends_with(end)) words.resize(words.size() - end.size());
  };
  words = std::string(trimmed(words));
  drop(":");
  drop("：");
  return std::string(trimmed(words));
}

std::size_t runEnd(std::string_view line, std::size_t at) {
  while (at < line.size() && line[at] == '-') ++at;
  return at;
}

// Where the next run of dashes begins, from `at`.
std::size_t nextRun(std::string_view line, std::size_t at) {
  for (at = line.find('-', at); at != std::string_view::npos; at = line.find('-', at)) {
    const auto end = runEnd(line, at);
    if (end - at >= kMinDashes) return at;
    at = end;
  }
  return std::string_view::npos;
}

bool isSurroundedByNothing(std::string_view line, std::size_t begin, std::size_t end) {
  return trimmed(line.substr(0, begin)).empty() && trimmed(line.substr(end)).empty();
}

// All marks of one line: usually one, but HTML made into text may put the whole frame on one line.
void collectMarks(std::string_view line, std::size_t offset, std::vector<Mark>& marks) {
  if (const auto first = line.find_first_not_of(" \t"); first != std::string_view::npos && line[first] == '>') return;
  for (auto first = nextRun(line, 0); first != std::string_view::npos;) {
    const auto inner = runEnd(line, first);
    const auto second = nextRun(line, inner);
    if (second == std::string_view::npos) {
      if (inner - first >= 2 * kMinDashes && isSurroundedByNothing(line, first, inner))
        marks.push_back({offset + first, offset + inner, "", Role::Other, true});
      return;
    }
    const auto end = runEnd(line, second);
    const auto words = second - inner <= kMaxWords ? markWords(line.substr(inner, second - inner)) : std::string();
    if (words.empty()) {
      first = second;
      continue;
    }
    const auto role = roleOf(words);
    const bool isWhole = isSurroundedByNothing(line, first, end);
    // Within a line only known words count: a person may draw with dashes.
    if (!isWhole && role != Role::Opener && role != Role::Closer) {
      first = second;
      continue;
    }
    marks.push_back({offset + first, offset + end, words, role, isWhole});
    first = nextRun(line, end);
  }
}

std::vector<Mark> marksIn(std::string_view text) {
  std::vector<Mark> marks;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    collectMarks(text.substr(at, end - at), at, marks);
    at = end + 1;
  }
  return marks;
}

std::string textBetween(std::string_view text, std::size_t begin, std::size_t end) { return std::string(trimmed(text.substr(begin, end - begin))); }

MessageFrame framed(std::string_view text, const Mark& open, const Mark* close, MessageFrame::How how) {
  MessageFrame frame;
  frame.how = how;
  frame.intro = textBetween(text, 0, open.begin);
  frame.text = textBetween(text, open.end, close ? close->begin : text.size());
  if (close) {
    frame.footer = textBetween(text, close->end, text.size());
    frame.closer = close->words;
  }
  return frame;
}

std::string preformattedText(const HtmlDocument& html) {
  std::string text;
  std::size_t last = html.blocks.size();
  for (std::size_t i = 0; i < html.blocks.size(); ++i) {
    if (html.blocks[i].kind != BlockKind::Preformatted) continue;
    // Two <pre> apart from each other: which one is the message cannot be told.
    if (last != html.blocks.size() && last + 1 != i) return {};
    if (!text.empty()) text += html.blocks[i].startsGroup ? "\n\n" : "\n";
    text += html.blocks[i].text;
    last = i;
  }
  return std::string(trimmed(text));
}

}  // namespace

MessageFrame frameOf(std::string_view text) {
  const auto marks = marksIn(text);
  MessageFrame none;
  none.text = std::string(trimmed(text));
  const auto is = [](Role role) { return [role](const Mark& mark) { return mark.role == role; }; };
  auto open = std::find_if(marks.begin(), marks.end(), is(Role::Opener));
  if (open != marks.end()) {
    // The last one: a person may quote a whole mail of Amazon, or write such a line to make what follows look like Amazon's.
    const auto close = std::find_if(marks.rbegin(), std::make_reverse_iterator(open + 1), is(Role::Closer));
    if (close != std::make_reverse_iterator(open + 1)) {
      auto frame = framed(text, *open, &*close, MessageFrame::How::Words);
      return frame.text.empty() ? none : frame;
    }
  } else {
    open = std::find_if(marks.begin(), marks.end(), [](const Mark& mark) { return mark.isWholeLine && mark.role == Role::Other; });
    if (open == marks.end()) return none;
  }
  const auto next = std::find_if(open + 1, marks.end(), [](const Mark& mark) { return mark.isWholeLine && mark.role != Role::Copied; });
  if (next == marks.end() && open->role != Role::Opener) return none;
  const bool isOpen = next == marks.end();
  auto frame = framed(text, *open, isOpen ? nullptr : &*next, isOpen ? MessageFrame::How::OpenEnded : MessageFrame::How::Dashes);
  return frame.text.empty() ? none : frame;
}

MessageFrame frameOf(const ParsedMail& mail, const HtmlDocument& html) {
  auto plain = frameOf(mail.plainText.empty() ? mail.text : mail.plainText);
  if (plain.how == MessageFrame::How::Words) return plain;
  if (auto text = preformattedText(html); !text.empty()) {
    plain.how = MessageFrame::How::Preformatted;
    plain.text = std::move(text);
    return plain;
  }
  if (plain.how != MessageFrame::How::None) return plain;
  auto fromHtml = html.blocks.empty() ? MessageFrame{} : frameOf(toText(html));
  if (fromHtml.how != MessageFrame::How::None) return fromHtml;
  plain.text = std::string(trimmed(mail.text));
  return plain;
}

std::size_t firstFooterBlock(const HtmlDocument& html) {
  std::optional<std::size_t> closing, preformatted;
  for (std::size_t i = 0; i < html.blocks.size(); ++i) {
    const auto& block = html.blocks[i];
    if (block.kind == BlockKind::Preformatted) preformatted = i;
    const auto marks = marksIn(block.text);
    if (std::any_of(marks.begin(), marks.end(), [](const Mark& mark) { return mark.role == Role::Closer; })) closing = i;
  }
  // A line within the <pre> is the person's.
  const auto last = std::max(closing, preformatted);
  return last ? *last + 1 : html.blocks.size();
}

}  // namespace inquiry::amazon
