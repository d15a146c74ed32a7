#pragma once

#include <string>

#include "core/domain/id.h"
#include "core/domain/thread_query.h"

namespace inquiry {

// A list the user kept. `query` holds no cursor, limit, now or me; `search` is a search text, empty when the view is a plain list.
struct SavedView {
  ViewId id;
  std::string name;
  ThreadQuery query;
  std::string search;
  int position = 0;  // order beside the navigation, from 0
};

}  // namespace inquiry
