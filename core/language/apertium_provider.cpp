// https://wiki.apertium.org/wiki/Apertium_command-line: "apertium -u -f txt es-en" reads standard input; -u leaves out the marks of unknown words.
#include "core/language/apertium_provider.h"

#include <algorithm>

namespace inquiry::language {
namespace {

constexpr Duration kPatience = std::chrono::seconds(20);

class ApertiumProvider final : public TranslationProvider {
 public:
  explicit ApertiumProvider(TextProgram& program) : m_program(program) {}

  Result<TranslationAnswer> translate(const TranslationRequest& request, std::stop_token stop) override {
    const bool isKnown = (request.from == "es" && request.to == "en") || (request.from == "en" && request.to == "es");
    if (!isKnown) return fail(ErrorKind::InvalidInput, "translation.pair", "Apertium translates between English and Spanish only: choose another provider for other languages.");
    TranslationAnswer made;
    made.from = request.from;
    for (const std::string& text : request.texts) {
      auto answer = m_program.run({"apertium", "-u", "-f", "txt", request.from + "-" + request.to}, text, kPatience, stop);
      if (!answer && answer.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::InvalidInput, "translation.settings", "Apertium is not installed: install the packages apertium and apertium-eng-spa, then try again.");
      if (!answer && answer.error().kind == ErrorKind::Cancelled) return fail(answer.error());
      if (!answer) return fail(ErrorKind::PlatformDown, "translation.down", "Apertium did not translate this text: is apertium-eng-spa installed?");
      while (answer->ends_with('\n')) answer->pop_back();
      made.texts.push_back(std::move(*answer));
    }
    return made;
  }

 private:
  TextProgram& m_program;
};

}  // namespace

std::unique_ptr<TranslationProvider> makeApertium(TextProgram& program) { return std::make_unique<ApertiumProvider>(program); }

}  // namespace inquiry::language
