#pragma once

#include <QMetaType>
#include <QString>
#include <utility>
#include <vector>

#include "core/domain/search_query.h"
#include "core/domain/thread.h"
#include "ui/common/time_text.h"

namespace inquiry::ui {

// One line of the thread list, ready to paint: a group's name, a thread, or a search hit.
struct ListRow {
  enum class Kind { Section, Thread, Hit } kind = Kind::Thread;
  Due group = Due::None;
  std::int64_t count = -1;  // of the section; -1 = unknown yet
  Thread thread;
  QString buyer, excerpt;
  bool isTranslated = false;  // the excerpt is in the language of the team, not as the buyer wrote it
  bool isMarked = false;  // chosen with X for a bulk action
  bool isAngry = false;   // a message that waits reads angry
  bool isByMachine = false;  // the buyer waits and has only had an automatic reply
  // Hit only.
  MessageId message;
  std::optional<Instant> sentAt;
  std::vector<std::pair<qsizetype, qsizetype>> marks;  // UTF-16 spans of `excerpt`
};

}  // namespace inquiry::ui

Q_DECLARE_METATYPE(const inquiry::ui::ListRow*)
