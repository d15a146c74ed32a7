#pragma once

#include <QImage>
#include <QObject>
#include <functional>

#include "ui/cases/evidence_form.h"
#include "ui/common/desk_calls.h"
#include "ui/shell/desk_services.h"
#include "ui/shell/main_window.h"

namespace inquiry::ui {

// Files of appeals and enquiries: chosen or pasted, told of, kept, shown, removed, and archived in a folder. GUI thread only.
class EvidenceFlow final : public QObject {
  Q_OBJECT

 public:
  EvidenceFlow(MainWindow& window, DeskServices services, DeskCalls& calls);
  struct Wish {
    EvidenceOwner owner;
    std::string requirement;
    QString document;  // what it is to be, in words; empty for a further file
    EvidenceForm::Date date = EvidenceForm::Date::Optional;
  };
  // Asks for the file, then for its origin.
  void choose(const Wish& wish);
  // The same for a file that was chosen.
  void add(const Wish& wish, const QString& path);
  // The picture of the clipboard.
  void paste(const Wish& wish);
  void open(const Evidence& file);
  // Asks before: it cannot be taken back.
  void remove(const Evidence& file);
  // Asks for a folder; a new one is made in it, and `work` fills that.
  using Archive = std::function<Result<desk::ArchiveReceipt>(const std::string& folder)>;
  void archive(const QString& name, Archive work);
  // The same for a folder that was chosen.
  void archiveIn(const QString& folder, const QString& name, Archive work);
  EvidenceForm& form() { return *m_form; }

 Q_SIGNALS:
  void changed(const inquiry::EvidenceOwner& owner);

 private:
  void ask(const Wish& wish, const QString& file);
  void keep(const QString& origin, const std::optional<QDate>& dated);
  void show(const Evidence& file, const std::string& bytes, const QImage& picture);
  void saveAs(const QString& name, const std::string& bytes);
  void say(const QString& text) { m_window.status().say(text); }

  MainWindow& m_window;
  DeskServices m_services;
  DeskCalls& m_calls;
  EvidenceForm* m_form;
  Wish m_wish;
  QString m_path;
  QImage m_picture;
};

}  // namespace inquiry::ui
