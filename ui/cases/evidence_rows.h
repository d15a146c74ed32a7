#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/evidence.h"
#include "ui/common/look.h"
#include "ui/models/directory.h"

class QVBoxLayout;

namespace inquiry::ui {

// The files that were added for one thing: where each comes from, who added it when, its size and hash; and the ways to add one. GUI thread only.
class EvidenceRows final : public QWidget {
  Q_OBJECT

 public:
  // `requirement`: the document they are for; empty for further ones.
  EvidenceRows(const Look& look, const Directory& directory, std::string requirement, QWidget* parent);
  enum class May { Look, Change };
  // Only those of the requirement are shown.
  void setFiles(const std::vector<Evidence>& files, Instant now, May may);
  const std::string& requirement() const { return m_requirement; }

 Q_SIGNALS:
  void addAsked();
  void pasteAsked();
  void openAsked(const inquiry::Evidence& file);
  void removeAsked(const inquiry::Evidence& file);

 private:
  void addFile(QVBoxLayout* column, const Evidence& file, Instant now, May may);

  const Look& m_look;
  const Directory& m_directory;
  std::string m_requirement;
  QVBoxLayout* m_column;
  QWidget* m_rows = nullptr;
};

}  // namespace inquiry::ui
