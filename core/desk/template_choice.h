#pragma once

#include <string>

#include "core/domain/reply_template.h"

namespace inquiry::desk {

struct TemplateChoice {
  const TemplateVariant* variant = nullptr;  // null when the template has none
  bool isFallback = false;                   // not the buyer's language: the person must see that
};

// The wording for the thread: its language and marketplace, else its language, else English, else the first there is.
TemplateChoice chooseVariant(const ReplyTemplate& from, const std::string& language, Marketplace marketplace);

// How well the typed letters fit title, scene, shortcut or id: the letters in order, a whole shortcut or word beginning best. -1: they do not; 0: nothing typed.
int matchScore(const ReplyTemplate& candidate, const std::string& typed);

}  // namespace inquiry::desk
