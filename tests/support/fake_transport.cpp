#include "tests/support/fake_transport.h"

#include <algorithm>
#include <charconv>

namespace inquiry::test {
namespace {

std::string decoded(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size()) {
      int byte = 0;
      std::from_chars(text.data() + i + 1, text.data() + i + 3, byte, 16);
      plain += static_cast<char>(byte);
      i += 2;
    } else {
      plain += text[i] == '+' ? ' ' : text[i];
    }
  }
  return plain;
}

}  // namespace

std::string SeenRequest::header(std::string_view name) const {
  const auto found = std::find_if(headers.begin(), headers.end(), [&](const HttpHeader& each) { return each.name == name; });
  return found == headers.end() ? std::string() : found->value;
}

std::string SeenRequest::field(std::string_view name) const {
  std::string_view rest = body;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('&'), rest.size());
    const auto pair = rest.substr(0, end);
    const auto equals = pair.find('=');
    if (equals != std::string_view::npos && pair.substr(0, equals) == name) return decoded(pair.substr(equals + 1));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return {};
}

Result<HttpResponse> FakeTransport::perform(const HttpRequest& request, std::stop_token stop) {
  if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "http.cancelled", "The call was cancelled before it was sent.");
  SeenRequest seen{request.method, request.url, request.body, {}, request.contentType, request.proxy.value_or(""), request.headers};
  if (request.authorization) seen.authorization = std::string(request.authorization->reveal());
  {
    const std::scoped_lock lock(m_mutex);
    m_seen.push_back(seen);
  }
  return m_answer(seen);
}

std::vector<SeenRequest> FakeTransport::seen() const {
  const std::scoped_lock lock(m_mutex);
  return m_seen;
}

int FakeTransport::count(std::string_view part) const {
  const std::scoped_lock lock(m_mutex);
  return static_cast<int>(std::count_if(m_seen.begin(), m_seen.end(), [&](const SeenRequest& each) {
    return each.url.find(part) != std::string::npos;
  }));
}

HttpResponse answer(int status, std::string body, std::vector<HttpHeader> headers) {
  return HttpResponse{status, std::move(headers), std::move(body)};
}

}  // namespace inquiry::test
