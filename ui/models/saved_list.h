#pragma once

#include <QString>
#include <optional>
#include <string>

#include "core/domain/thread_query.h"
#include "ui/models/navigation_model.h"

namespace inquiry::ui {

// A saved view is kept in the search language. One that names a list ("view:needs-reply store:ebay-us") is that list of threads again; any other is
// a search through messages.

// The list behind the text; nothing when it is a search.
std::optional<ThreadQuery> savedList(const std::string& text);
// The text that brings this list back. `filter` is what narrows it by words.
QString savedText(const Place& place, const QString& filter);
// The word of a filter that asks for angry buyers only, and the filter without it.
inline const QString kAngryWord = QStringLiteral("is:angry");
bool asksForAngry(const QString& filter);
QString withoutAngry(const QString& filter);

}  // namespace inquiry::ui
