#pragma once

#include <cstddef>
#include <string>

#include "core/insight/evidence/dossier.h"
#include "core/insight/evidence/dossier_text.h"
#include "core/insight/evidence/manifest.h"
#include "core/insight/evidence/redaction.h"

namespace inquiry::evidence {

struct DossierPages {
  std::string pdf;
  std::size_t unprintable = 0;  // characters no font of this computer has
};

// The whole matter to be read and printed: who wrote what when, in both time zones, what the deadlines were, which rows of the journal prove it, and the
// hashes of the files beside it. English, because platforms and banks read it; what people wrote stays in their languages. `manifest` holds the files
// of the package but this one.
Result<DossierPages> dossierPages(const Dossier& dossier, const Redactor& redact, const TimeZones& zones, const Manifest& manifest);

}  // namespace inquiry::evidence
