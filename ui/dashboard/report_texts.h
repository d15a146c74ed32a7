#pragma once

#include <span>

namespace inquiry::ui {

// Every heading, sentence and word that core puts into a report, for the translators; codes of core stand beside what they are shown as.
struct ReportPhrase {
  const char* core;   // what core says
  const char* shown;  // English as people read it; translated in the context "ReportTexts"
};
std::span<const ReportPhrase> reportPhrases();

}  // namespace inquiry::ui
