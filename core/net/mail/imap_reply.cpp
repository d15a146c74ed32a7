#include "core/net/mail/imap_reply.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>

namespace inquiry {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::string upperCased(std::string_view text) {
  std::string upper(text);
  for (char& c : upper) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return upper;
}

// A number of that many digits at that place.
std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return {};
  const auto number = imapNumber(text.substr(at, count));
  return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

struct CivilTime {
  std::chrono::year_month_day day;
  long long secondOfDay = 0;
};
CivilTime civil(Instant at) {
  const auto time = std::chrono::sys_time<std::chrono::milliseconds>(Duration(at.millis()));
  const auto day = std::chrono::floor<std::chrono::days>(time);
  return {std::chrono::year_month_day(day), std::chrono::duration_cast<std::chrono::seconds>(time - day).count()};
}

// "7-Feb-1994"
std::string dayText(const std::chrono::year_month_day& day) {
  char text[40];
  const auto month = kMonths[(static_cast<unsigned>(day.month()) - 1) % kMonths.size()];
  std::snprintf(text, sizeof text, "%u-%.3s-%04d", static_cast<unsigned>(day.day()), month.data(), static_cast<int>(day.year()));
  return text;
}

std::optional<std::uint32_t> uidNumber(std::string_view text) {
  const auto number = imapNumber(text);
  if (!number || *number == 0 || *number > std::numeric_limits<std::uint32_t>::max()) return {};
  return static_cast<std::uint32_t>(*number);
}

void readAttribute(std::string_view name, ImapCursor& cursor, ImapFetched& fetched) {
  if (sameWord(name, "UID")) {
    const auto uid = cursor.number();
    fetched.uid = uid && *uid <= std::numeric_limits<std::uint32_t>::max() ? static_cast<std::uint32_t>(*uid) : 0;
  } else if (sameWord(name, "FLAGS")) {
    fetched.flags = cursor.flatList();
  } else if (sameWord(name, "INTERNALDATE")) {
    fetched.internalDate = imapDate(cursor.string().value_or(""));
  } else if (sameWord(name, "RFC822.SIZE")) {
    fetched.size = cursor.number();
  } else if (sameWord(name, "X-GM-MSGID")) {
    fetched.gmailMessage = cursor.number();
  } else if (sameWord(name, "MODSEQ")) {
    const auto list = cursor.flatList();
    if (!list.empty()) fetched.modSeq = imapNumber(list.front());
  } else if (name.size() > 5 && sameWord(name.substr(0, 5), "BODY[")) {
    // NIL is what a server says of a mail that was taken away meanwhile: no body, not an empty one.
    const bool isNil = cursor.peek() && cursor.peek()->isAtom("NIL");
    auto body = cursor.string();
    if (!isNil) fetched.body = std::move(body);
  } else {
    cursor.skip();
  }
}

}  // namespace

std::optional<ImapCondition> imapCondition(std::string_view line) {
  using Word = ImapCondition::Word;
  constexpr std::pair<std::string_view, Word> kWords[] = {
      {"OK", Word::Ok}, {"NO", Word::No}, {"BAD", Word::Bad}, {"BYE", Word::Bye}, {"PREAUTH", Word::Preauth}};
  const auto space = line.find_first_of(" \r\n");
  const auto word = line.substr(0, space);
  const auto* known = std::find_if(std::begin(kWords), std::end(kWords), [&](const auto& each) { return sameWord(each.first, word); });
  if (known == std::end(kWords)) return {};
  ImapCondition condition{known->second, {}, {}, {}};
  std::string_view rest = space == std::string_view::npos ? std::string_view() : line.substr(space);
  while (!rest.empty() && (rest.back() == '\r' || rest.back() == '\n')) rest.remove_suffix(1);
  while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  if (rest.starts_with('[')) {
    // Flags of PERMANENTFLAGS may hold a bracket of their own: then the one before the text is meant.
    const auto close = rest.find("] ") != std::string_view::npos ? rest.find("] ") : rest.find(']');
    if (close != std::string_view::npos) {
      const auto inside = rest.substr(1, close - 1);
      const auto gap = inside.find(' ');
      condition.code = upperCased(inside.substr(0, gap));
      if (gap != std::string_view::npos) condition.arguments = inside.substr(gap + 1);
      rest.remove_prefix(std::min(close + 2, rest.size()));
    }
  }
  condition.text = rest;
  return condition;
}

ImapFetched imapFetched(ImapCursor& cursor) {
  ImapFetched fetched;
  if (!cursor.accept(ImapToken::Kind::Open)) return fetched;
  while (!cursor.isAtEnd() && !cursor.accept(ImapToken::Kind::Close)) {
    const ImapToken* name = cursor.next();
    if (name->kind == ImapToken::Kind::Atom) readAttribute(name->raw, cursor, fetched);
  }
  return fetched;
}

std::optional<ImapListed> imapListed(ImapCursor& cursor) {
  ImapListed listed;
  listed.attributes = cursor.flatList();
  auto separator = cursor.string();
  auto wireName = cursor.string();
  if (!separator || !wireName || wireName->empty()) return {};
  listed.separator = std::move(*separator);
  listed.wireName = std::move(*wireName);
  return listed;
}

std::optional<Instant> imapDate(std::string_view text) {
  const bool isShortDay = text.size() == 25 && text[1] == '-';  // "7-Feb-1994 ..." as some servers write it
  const std::string padded = isShortDay ? " " + std::string(text) : std::string(text);
  if (padded.size() != 26 || padded[2] != '-' || padded[6] != '-' || padded[11] != ' ' || padded[20] != ' ') return {};
  const auto day = padded[0] == ' ' ? digits(padded, 1, 1) : digits(padded, 0, 2);
  const auto* month = std::find_if(kMonths.begin(), kMonths.end(), [&](auto name) { return sameWord(name, padded.substr(3, 3)); });
  const auto year = digits(padded, 7, 4), hour = digits(padded, 12, 2), minute = digits(padded, 15, 2), second = digits(padded, 18, 2);
  const auto zoneHours = digits(padded, 22, 2), zoneMinutes = digits(padded, 24, 2);
  const char sign = padded[21];
  if (!day || month == kMonths.end() || !year || !hour || !minute || !second || !zoneHours || !zoneMinutes) return {};
  if ((sign != '+' && sign != '-') || *hour > 24 || *minute > 59 || *second > 60) return {};
  const auto date = std::chrono::year(*year) / static_cast<int>(month - kMonths.begin() + 1) / *day;
  if (!date.ok()) return {};
  const auto zone = std::chrono::minutes((*zoneHours * 60 + *zoneMinutes) * (sign == '-' ? -1 : 1));
  const auto time = std::chrono::sys_days(date).time_since_epoch() + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
                    std::chrono::seconds(*second) - zone;
  return Instant::fromMillis(std::chrono::duration_cast<Duration>(time).count());
}

std::string imapDayText(Instant at) { return dayText(civil(at).day); }

std::string imapDateText(Instant at) {
  const CivilTime time = civil(at);
  char clock[32];
  std::snprintf(clock, sizeof clock, " %02d:%02d:%02d +0000", static_cast<int>(time.secondOfDay / 3600),
                static_cast<int>(time.secondOfDay / 60 % 60), static_cast<int>(time.secondOfDay % 60));
  const auto day = dayText(time.day);
  return (day.size() < 11 ? "0" + day : day) + clock;
}

bool appendUidSet(std::string_view set, std::vector<std::uint32_t>& uids, std::size_t limit) {
  while (!set.empty()) {
    const auto comma = set.find(',');
    const auto range = set.substr(0, comma);
    set = comma == std::string_view::npos ? std::string_view() : set.substr(comma + 1);
    const auto colon = range.find(':');
    auto first = uidNumber(range.substr(0, colon));
    auto last = colon == std::string_view::npos ? first : uidNumber(range.substr(colon + 1));
    if (!first || !last) return false;
    if (*first > *last) std::swap(*first, *last);
    const std::uint64_t count = std::uint64_t{*last} - *first + 1;
    if (uids.size() > limit || count > limit - uids.size()) return false;
    for (std::uint64_t uid = *first; uid <= *last; ++uid) uids.push_back(static_cast<std::uint32_t>(uid));
  }
  return true;
}

std::string uidSetText(const std::vector<std::uint32_t>& ascending) {
  std::string text;
  for (std::size_t at = 0; at < ascending.size();) {
    std::size_t end = at;
    while (end + 1 < ascending.size() && ascending[end + 1] == ascending[end] + 1) ++end;
    if (!text.empty()) text += ',';
    text += std::to_string(ascending[at]);
    if (end > at) text += ":" + std::to_string(ascending[end]);
    at = end + 1;
  }
  return text;
}

}  // namespace inquiry
