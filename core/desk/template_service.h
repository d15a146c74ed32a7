#pragma once

#include <string>
#include <vector>

#include "core/desk/archive_service.h"
#include "core/domain/reply_template.h"

namespace inquiry::desk {

struct Parts;

// Writing templates. Using them is ReplyService. Blocks; not from the window's thread.
class TemplateService {
 public:
  explicit TemplateService(Parts& parts) : m_parts(parts) {}
  Result<std::vector<ReplyTemplate>> list() const;  // by scene, then title
  Result<ReplyTemplate> get(const TemplateId& id) const;
  // Adds it, with an id made from the title when it has none, or replaces the one with its id. InvalidInput names the language and the place ("line 2,
  // column 14") of a wrong placeholder; Conflict for a shortcut that another template has. The revision is counted here.
  Result<TemplateId> save(const ReplyTemplate& value);
  Status remove(const TemplateId& id);
  // Every variable a template may use, in the order a person is shown them.
  std::vector<std::string> variables() const;
  // A file as parseTemplateCsv() reads it; bad rows are listed, the others kept.
  Result<TemplateReceipt> importCsv(const std::string& file);
  // The same columns; never over a file that is no earlier export.
  Result<ExportReceipt> exportCsv(const std::string& file) const;

 private:
  Parts& m_parts;
};

}  // namespace inquiry::desk
