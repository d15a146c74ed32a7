#pragma once

#include <string>

#include "core/desk/values.h"
#include "core/domain/thread_query.h"

// Invented stores, buyers and messages, in the spirit of a shop that sells coffee grinders and curtains.
namespace inquiry::samples {

enum class Language { Chinese, English };

Instant now();  // 2026-11-20 16:40 in Beijing
std::vector<desk::StoreRow> stores(Language language);
std::vector<desk::TagRow> tags(Language language);
std::vector<desk::PersonRow> people(Language language);
desk::ViewCounts counts();
desk::StatusLine status(Language language);
ThreadPage page(Language language);
desk::ThreadDetail detail(Language language, ThreadId id);
desk::ComposerLimits limits(Marketplace marketplace);

}  // namespace inquiry::samples
