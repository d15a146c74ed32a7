#pragma once

#include "app/sandbox/engine/wire.h"

namespace inquiry::sandbox {

// A translation service as LibreTranslate's description has it (https://docs.libretranslate.com): POST translate {q, source, target}, GET languages. It knows the
// phrases of the built-in scenario; everything else it gives back marked with the language it should be in, so that nobody takes it for a translation.
// Needs no key. Pure.
Answer libreAnswer(const Call& call);

}  // namespace inquiry::sandbox
