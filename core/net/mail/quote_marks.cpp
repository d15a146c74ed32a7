#include "core/net/mail/quote_marks.h"

#include <algorithm>
#include <array>
#include <string>

namespace inquiry {
namespace {

constexpr std::size_t kMaxAttribution = 400;
constexpr std::size_t kMaxAttributionLines = 4;

std::string_view trimmed(std::string_view text, std::string_view around = " \t\r*_") {
  const auto begin = text.find_first_not_of(around);
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin, text.find_last_not_of(around) - begin + 1);
}

bool hasDigit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// How a quote is introduced: what stands at the start (may be empty) and near the end.
struct Introduction {
  std::string_view start;
  std::string_view verb;
};

constexpr std::array kIntroductions{
    Introduction{"On ", "wrote"},          Introduction{"Am ", "schrieb"},        Introduction{"Am ", "geschrieben"},
    Introduction{"Le ", "a écrit"},        Introduction{"El ", "escribió"},       Introduction{"Em ", "escreveu"},
    Introduction{"A ", "escreveu"},        Introduction{"Il ", "ha scritto"},     Introduction{"In data ", "ha scritto"},
    Introduction{"Op ", "schreef"},        Introduction{"Den ", "skrev"},         Introduction{"W dniu ", "napisał"},
    Introduction{"Dnia ", "napisał"},      Introduction{"", "schrieb am "},       Introduction{"", " skrev "},
    Introduction{"", "写道"},              Introduction{"", "寫道"},              Introduction{"", "작성:"},
    Introduction{"", "のメール:"},         Introduction{"", "のメール："},        Introduction{"", "さんは書きました"},
    Introduction{"", " pisze:"},           Introduction{"", " napisał(a):"},      Introduction{"", "님이 작성"},
    Introduction{"El ", "escribio"},       Introduction{"Den ", "skrev:"},        Introduction{"På ", "skrev"},
};

// "2026年11月17日(火) 14:06 名前 <a@b>:" and "2026-11-17 14:06 GMT+09:00 Name <a@b>:": a date, an address, a colon.
bool isDateAndAddress(std::string_view line) {
  const bool startsWithYear = line.size() > 4 && hasDigit(line.substr(0, 1)) && hasDigit(line.substr(3, 1));
  if (!startsWithYear) return false;
  const bool isDate = (contains(line, "年") && contains(line, "月")) || line[4] == '-' || line[4] == '/';
  return isDate && (contains(line, "@") || contains(line, "年"));
}

bool isIntroduction(std::string_view line) {
  const bool isClosed = line.ends_with(':') || line.ends_with("：");
  if (!isClosed || !hasDigit(line)) return false;
  const auto tail = line.substr(line.size() - std::min<std::size_t>(line.size(), 160));
  for (const auto& [start, verb] : kIntroductions) {
    // Without a word at the start the verb alone must stand by a date or an address.
    if (!line.starts_with(start) || !contains(start.empty() ? line : tail, verb)) continue;
    if (!start.empty() || contains(line, "@") || contains(line, "20")) return true;
  }
  return isDateAndAddress(line);
}

enum class Head { None, From, Sent, Subject, Other };

struct HeadWord {
  std::string_view word;
  Head head;
};

constexpr std::array kHeadWords{
    HeadWord{"From", Head::From}, HeadWord{"Von", Head::From}, HeadWord{"De", Head::From}, HeadWord{"Da", Head::From},
    HeadWord{"Van", Head::From}, HeadWord{"Fra", Head::From}, HeadWord{"Från", Head::From}, HeadWord{"Od", Head::From},
    HeadWord{"差出人", Head::From}, HeadWord{"发件人", Head::From}, HeadWord{"寄件者", Head::From}, HeadWord{"寄件人", Head::From},
    HeadWord{"보낸 사람", Head::From}, HeadWord{"Sent", Head::Sent}, HeadWord{"Date", Head::Sent}, HeadWord{"Gesendet", Head::Sent},
    HeadWord{"Datum", Head::Sent}, HeadWord{"Envoyé", Head::Sent}, HeadWord{"Enviado", Head::Sent}, HeadWord{"Enviado el", Head::Sent},
    HeadWord{"Enviada em", Head::Sent}, HeadWord{"Fecha", Head::Sent}, HeadWord{"Data", Head::Sent}, HeadWord{"Inviato", Head::Sent},
    HeadWord{"Verzonden", Head::Sent}, HeadWord{"Sendt", Head::Sent}, HeadWord{"Skickat", Head::Sent}, HeadWord{"Dato", Head::Sent},
    HeadWord{"Wysłano", Head::Sent}, HeadWord{"送信日時", Head::Sent}, HeadWord{"日時", Head::Sent}, HeadWord{"发送时间", Head::Sent},
    HeadWord{"发送日期", Head::Sent}, HeadWord{"日期", Head::Sent}, HeadWord{"寄件日期", Head::Sent}, HeadWord{"보낸 날짜", Head::Sent},
    HeadWord{"Subject", Head::Subject}, HeadWord{"Betreff", Head::Subject}, HeadWord{"Objet", Head::Subject},
    HeadWord{"Asunto", Head::Subject}, HeadWord{"Assunto", Head::Subject}, HeadWord{"Oggetto", Head::Subject},
    HeadWord{"Onderwerp", Head::Subject}, HeadWord{"Emne", Head::Subject}, HeadWord{"Ämne", Head::Subject},
    HeadWord{"Temat", Head::Subject}, HeadWord{"件名", Head::Subject}, HeadWord{"主题", Head::Subject}, HeadWord{"主旨", Head::Subject},
    HeadWord{"제목", Head::Subject}, HeadWord{"To", Head::Other}, HeadWord{"Cc", Head::Other}, HeadWord{"An", Head::Other},
    HeadWord{"À", Head::Other}, HeadWord{"Para", Head::Other}, HeadWord{"A", Head::Other}, HeadWord{"Aan", Head::Other},
    HeadWord{"Til", Head::Other}, HeadWord{"Till", Head::Other}, HeadWord{"Do", Head::Other}, HeadWord{"宛先", Head::Other},
    HeadWord{"收件人", Head::Other}, HeadWord{"收件者", Head::Other}, HeadWord{"抄送", Head::Other}, HeadWord{"副本", Head::Other},
    HeadWord{"받는 사람", Head::Other}, HeadWord{"Reply-To", Head::Other}, HeadWord{"CC", Head::Other}, HeadWord{"Antwort an", Head::Other},
};

Head headOf(std::string_view line) {
  line = trimmed(line);
  const auto ascii = line.find(':');
  const auto wide = line.find("：");
  const auto colon = std::min(ascii, wide);
  if (colon == std::string_view::npos || colon == 0 || colon > 24) return Head::None;
  const auto word = trimmed(line.substr(0, colon), " \t*\xC2\xA0");
  const auto* found = std::find_if(kHeadWords.begin(), kHeadWords.end(), [word](const HeadWord& h) { return h.word == word; });
  return found == kHeadWords.end() ? Head::None : found->head;
}

// Two header lines may be From and To of a journey; a date or a subject makes them a mail.
bool isHeadBlock(std::span<const std::string_view> lines) {
  const auto first = headOf(lines.front());
  if (first != Head::From && first != Head::Sent) return false;
  bool hasFrom = false;
  bool hasMore = false;
  for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 8); ++i) {
    const auto head = headOf(lines[i]);
    if (head == Head::None) break;
    hasFrom = hasFrom || head == Head::From;
    hasMore = hasMore || head == Head::Sent || head == Head::Subject;
  }
  return hasFrom && hasMore;
}

bool isSeparator(std::string_view line) {
  static constexpr std::array<std::string_view, 22> kWords{
      "original message", "forwarded message", "ursprüngliche nachricht", "originalnachricht", "weitergeleitete nachricht", "message d'origine",
      "message original", "message transféré", "mensaje original", "mensagem original", "mensagem encaminhada", "messaggio originale",
      "messaggio inoltrato", "oorspronkelijk bericht", "wiadomość oryginalna", "opprinnelig melding", "oprindelig meddelelse",
      "元のメッセージ", "转发邮件信息", "原始邮件", "原始郵件", "원본 메일"};
  line = trimmed(line, " \t\r");
  if (line.size() > 120 || !line.starts_with("--") || !line.ends_with("--")) return false;
  std::string lower(trimmed(line, " -"));
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  return std::find(kWords.begin(), kWords.end(), lower) != kWords.end();
}

}  // namespace

std::size_t attributionLines(std::span<const std::string_view> lines) {
  std::string joined;
  for (std::size_t i = 0; i < std::min(lines.size(), kMaxAttributionLines); ++i) {
    const auto line = trimmed(lines[i], " \t\r");
    if (line.empty() || line.starts_with('>')) return 0;
    if (joined.size() + line.size() > kMaxAttribution) return 0;
    if (!joined.empty()) joined.push_back(' ');
    joined += line;
    if (isIntroduction(joined)) return i + 1;
    // A sentence that ends here is none.
    if (line.ends_with('.') || line.ends_with('!') || line.ends_with('?') || line.ends_with("。")) return 0;
  }
  return 0;
}

bool startsCopiedMail(std::span<const std::string_view> lines) {
  if (lines.empty()) return false;
  return isSeparator(lines.front()) || isHeadBlock(lines);
}

bool isDeviceLine(std::string_view line) {
  static constexpr std::array<std::string_view, 22> kStarts{
      "Sent from my ",        "Sent from Mail for ", "Sent from Outlook", "Get Outlook for ",     "Von meinem iPhone gesendet", "Gesendet von meinem ",
      "Gesendet mit der ",    "Envoyé de mon ",      "Envoyé depuis ",    "Enviado desde mi ",    "Enviado do meu ",            "Enviado via ",
      "Inviato da ",          "Inviato dal ",        "Verstuurd vanaf ",  "Wysłano z ",           "Skickat från ",              "Sendt fra ",
      "iPhoneから送信",        "从我的",               "发自我的",           "Outlook for Androidを"};
  line = trimmed(line, " \t\r");
  if (line.size() > 100) return false;
  if (line.ends_with("から送信") || line.ends_with("에서 보냄")) return true;
  return std::any_of(kStarts.begin(), kStarts.end(), [line](auto start) {
    return line.starts_with(start) && (start != "从我的" || line.ends_with("发送"));
  });
}

}  // namespace inquiry
