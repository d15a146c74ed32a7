#include "tests/support/http_translator.h"

namespace inquiry::test {

using Json = nlohmann::json;

HttpTranslator::HttpTranslator()
    : m_translate([](const std::string& text, const std::string&, const std::string& to) { return "[" + to + "] " + text; }), m_server([this](Wire& wire) { serve(wire); }) {}

void HttpTranslator::setTranslate(Translate translate) {
  const std::scoped_lock lock(m_mutex);
  m_translate = std::move(translate);
}

void HttpTranslator::refuse(int status, const std::string& body) {
  const std::scoped_lock lock(m_mutex);
  m_status = status;
  m_refusal = body;
}

void HttpTranslator::hang() {
  const std::scoped_lock lock(m_mutex);
  m_hangs = true;
}

std::vector<Json> HttpTranslator::requests() const {
  const std::scoped_lock lock(m_mutex);
  return m_requests;
}

std::string HttpTranslator::seen() const {
  std::string all;
  for (const Json& request : requests())
    for (const Json& text : request.value("q", Json::array())) all += text.get<std::string>() + "\n";
  return all;
}

void HttpTranslator::serve(Wire& wire) {
  for (std::string request = wire.readRequest(); !request.empty(); request = wire.readRequest()) {
    const auto head = request.find("\r\n\r\n");
    const Json body = Json::parse(head == std::string::npos ? std::string() : request.substr(head + 4), nullptr, false);
    if (!request.starts_with("POST /translate ") || !body.is_object()) {
      wire.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
      continue;
    }
    bool hangs = false;
    {
      const std::scoped_lock lock(m_mutex);
      m_requests.push_back(body);
      hangs = m_hangs;
    }
    if (hangs) return wire.hang();
    wire.write(answer(body));
  }
}

std::string HttpTranslator::answer(const Json& body) {
  const std::scoped_lock lock(m_mutex);
  if (m_status != 200) return "HTTP/1.1 " + std::to_string(m_status) + " No\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(m_refusal.size()) + "\r\n\r\n" + m_refusal;
  Json texts = Json::array();
  for (const Json& text : body.at("q")) texts.push_back(m_translate(text.get<std::string>(), body.value("source", ""), body.value("target", "")));
  return okAnswer(Json{{"translatedText", texts}}.dump(), "Content-Type: application/json\r\n");
}

}  // namespace inquiry::test
