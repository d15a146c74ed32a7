#pragma once

#include "core/desk/test_enquiry.h"
#include "ui/setup/plain_pages.h"
#include "ui/setup/platform_facts.h"

namespace inquiry::ui {

// What every marketplace allows, in the interface language.
std::vector<PlatformFacts> platformFacts();
// "Read and answer messages (commerce.message)": a right by what it is for.
QString rightText(Marketplace marketplace, const std::string& right);
// The stages of a test enquiry, in the interface language.
std::vector<EnquiryPage::Stage> stagesOf(const desk::EnquiryReport& report);

}  // namespace inquiry::ui
