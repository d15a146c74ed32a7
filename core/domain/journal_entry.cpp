#include "core/domain/journal_entry.h"

namespace inquiry {

std::string_view name(SubjectKind kind) {
  switch (kind) {
    case SubjectKind::Workspace: return "workspace";
    case SubjectKind::Store: return "store";
    case SubjectKind::Thread: return "thread";
    case SubjectKind::Message: return "message";
    case SubjectKind::Outgoing: return "outgoing";
    case SubjectKind::Order: return "order";
    case SubjectKind::Buyer: return "buyer";
    case SubjectKind::Tag: return "tag";
    case SubjectKind::Template: return "template";
    case SubjectKind::Person: return "person";
    case SubjectKind::SavedView: return "saved-view";
    case SubjectKind::Setting: return "setting";
    case SubjectKind::Note: return "note";
    case SubjectKind::Rule: return "rule";
    case SubjectKind::Alert: return "alert";
    case SubjectKind::Case: return "case";
    case SubjectKind::Ticket: return "ticket";
    case SubjectKind::SupportCase: return "support-case";
    case SubjectKind::Appeal: return "appeal";
  }
  return {};
}

}  // namespace inquiry
