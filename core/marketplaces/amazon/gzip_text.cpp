#include "core/marketplaces/amazon/gzip_text.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

namespace inquiry::amazon {
namespace {

constexpr int kGzipOnly = 16 + MAX_WBITS;
constexpr std::size_t kStep = 64U << 10U;

// Ends what inflateInit2 began.
struct Inflater {
  z_stream stream{};
  bool isReady = inflateInit2(&stream, kGzipOnly) == Z_OK;
  ~Inflater() {
    if (isReady) inflateEnd(&stream);
  }
};

}  // namespace

std::optional<std::string> unpackedGzip(std::string_view packed, std::size_t atMost) {
  Inflater inflater;
  if (!inflater.isReady || packed.size() > std::numeric_limits<uInt>::max()) return {};
  std::string input(packed);
  inflater.stream.next_in = reinterpret_cast<Bytef*>(input.data());
  inflater.stream.avail_in = static_cast<uInt>(input.size());
  std::string text;
  for (int state = Z_OK; state != Z_STREAM_END;) {
    const auto begin = text.size();
    if (begin > atMost) return {};
    text.resize(begin + kStep);
    inflater.stream.next_out = reinterpret_cast<Bytef*>(text.data() + begin);
    inflater.stream.avail_out = static_cast<uInt>(kStep);
    state = inflate(&inflater.stream, Z_NO_FLUSH);
    text.resize(begin + kStep - inflater.stream.avail_out);
    const bool isStuck = state == Z_BUF_ERROR || (state == Z_OK && inflater.stream.avail_in == 0 && inflater.stream.avail_out != 0);
    if ((state != Z_OK && state != Z_STREAM_END) || isStuck) return {};
  }
  return text.size() <= atMost ? std::optional(std::move(text)) : std::nullopt;
}

}  // namespace inquiry::amazon
