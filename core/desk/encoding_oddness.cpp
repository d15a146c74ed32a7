#include "core/desk/encoding_oddness.h"

namespace inquiry::desk {
namespace {

constexpr double kStrange = 3;  // a high byte with an ASCII letter behind it is a western letter, not a Chinese one

unsigned char byteAt(std::string_view bytes, std::size_t at) { return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0; }

struct Tally {
  double odd = 0, all = 0;
  void add(bool isOdd, double weight = 1) {
    odd += isOdd ? weight : 0;
    all += 1;
  }
  double share() const { return all > 0 ? odd / all : 0; }
};

double oddGb(std::string_view bytes) {
  Tally tally;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const unsigned char lead = byteAt(bytes, at), trail = byteAt(bytes, at + 1);
    if (lead < 0x80) continue;
    const bool isLong = trail >= '0' && trail <= '9';
    tally.add(lead < 0xA1 || lead > 0xF7 || trail < 0xA1, trail < 0x80 && !isLong ? kStrange : 1);
    at += isLong ? 3 : 1;
  }
  return tally.share();
}

double oddShiftJis(std::string_view bytes) {
  Tally tally;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const unsigned char lead = byteAt(bytes, at);
    if (lead < 0x80) continue;
    const bool isHalfWidth = lead >= 0xA1 && lead <= 0xDF;
    tally.add(isHalfWidth || lead > 0x98);
    at += isHalfWidth ? 0 : 1;
  }
  return tally.share();
}

double oddWestern(std::string_view bytes) {
  Tally tally;
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t end = at;
    while (byteAt(bytes, end) >= 0x80) ++end;
    const std::size_t run = end - at;
    for (std::size_t i = 0; i < run; ++i) tally.add(run > 1, run > 3 ? 1 : 0.5);
    at = end + 1;
  }
  return tally.share();
}

}  // namespace

double oddness(std::string_view bytes, TextEncoding encoding) {
  switch (encoding) {
    case TextEncoding::Gb18030: return oddGb(bytes);
    case TextEncoding::ShiftJis: return oddShiftJis(bytes);
    case TextEncoding::Windows1252: return oddWestern(bytes);
    default: return 0;
  }
}

}  // namespace inquiry::desk
