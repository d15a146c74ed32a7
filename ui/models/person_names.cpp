#include "ui/models/person_names.h"

#include "core/domain/team.h"
#include "ui/common/text.h"

namespace inquiry::ui {

QStringList personNames(const Directory& directory) {
  QStringList all;
  for (const desk::PersonRow& row : directory.people())
    if (!isGroup(row.id)) all << toQt(row.id.value) << toQt(row.name);
  return all;
}

}  // namespace inquiry::ui
