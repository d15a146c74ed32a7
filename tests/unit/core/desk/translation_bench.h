#pragma once

#include "core/desk/translation_guard.h"
#include "core/desk/translation_service.h"
#include "core/desk/translation_setup.h"
#include "core/language/provider_choice.h"
#include "core/net/curl_transport.h"
#include "tests/support/http_translator.h"
#include "tests/unit/core/desk/desk_bench.h"

namespace inquiry::test {

// A desk whose translations are made by a real server on this computer.
struct TranslationBench : DeskBench {
  class NoProgram final : public language::TextProgram {
   public:
    Result<std::string> run(const std::vector<std::string>&, const std::string&, Duration, std::stop_token) override { return fail(ErrorKind::NotFound, "program.none", "not there"); }
    bool isThere(const std::string&) const override { return false; }
  };

  TranslationBench() { use(server.address()); }

  void use(const std::string& address, const std::string& key = {}) {
    desk::TranslationWish wish;
    wish.settings.provider = "libretranslate";
    wish.settings.address = address;
    if (!key.empty()) wish.key = Secret(key);
    must(setup().save(std::move(wish)));
  }
  desk::TranslationService translations() { return desk::TranslationService(parts(), m_providers); }
  desk::TranslationSetup setup() { return desk::TranslationSetup(parts(), m_providers); }
  desk::ThreadTranslation translated(ThreadId thread) { return must(translations().translateThread(thread, 50, {})); }

  HttpTranslator server;

 private:
  CurlTransport m_transport;
  NoProgram m_program;
  language::LiveTranslationProviders m_providers{m_transport, m_program};
};

}  // namespace inquiry::test
