#include "ui/shell/evidence_flow.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include "ui/common/arrange.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/attachment_flow.h"
#include "ui/thread/file_page.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

std::string pngOf(const QImage& picture) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  return bytes.toStdString();
}

struct Opened {
  Result<std::string> bytes;
  QImage picture;
};

enum class Saved { Yes, Taken, Failed };

Saved saveNew(const QString& path, const std::string& bytes) {
  QFile file(path);
  if (file.exists()) return Saved::Taken;
  if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return Saved::Failed;
  const auto size = static_cast<qint64>(bytes.size());
  return file.write(bytes.data(), size) == size && file.flush() ? Saved::Yes : Saved::Failed;
}

}  // namespace

EvidenceFlow::EvidenceFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls), m_form(new EvidenceForm(window.look(), &window)) {
  connect(m_form, &EvidenceForm::addAsked, this, &EvidenceFlow::keep);
}

void EvidenceFlow::choose(const Wish& wish) {
  auto* dialog = new QFileDialog(&m_window, tr("Choose the file"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString& path) { add(wish, path); });
  dialog->open();
}

void EvidenceFlow::add(const Wish& wish, const QString& path) {
  m_path = path;
  m_picture = {};
  ask(wish, QFileInfo(path).fileName());
}

void EvidenceFlow::paste(const Wish& wish) {
  m_path.clear();
  m_picture = QGuiApplication::clipboard()->image();
  if (m_picture.isNull()) return say(tr("There is no picture in the clipboard: take a screenshot first."));
  ask(wish, tr("Screenshot, %1 × %2 pixels").arg(m_picture.width()).arg(m_picture.height()));
}

void EvidenceFlow::ask(const Wish& wish, const QString& file) {
  m_wish = wish;
  m_form->begin(file, wish.document, wish.date, m_window.look().times().own(m_services.clock.now()).date());
}

void EvidenceFlow::keep(const QString& origin, const std::optional<QDate>& dated) {
  desk::EvidenceRequest request;
  request.owner = m_wish.owner;
  request.requirement = m_wish.requirement;
  request.origin = toUtf8(origin);
  request.path = toUtf8(m_path);
  const TimeText& times = m_window.look().times();
  if (m_path.isEmpty()) request.name = toUtf8(QStringLiteral("screenshot-%1.png").arg(times.own(m_services.clock.now()).toString(QStringLiteral("yyyyMMdd-HHmmss"))));
  if (dated) request.datedAt = Instant::fromMillis(dated->startOfDay(times.ownZone()).toMSecsSinceEpoch());
  m_calls.call(
      Urgency::Action, this,
      [evidence = &m_services.evidence, request, picture = m_picture]() mutable {
        if (request.path.empty()) request.bytes = pngOf(picture);
        return evidence->add(request);
      },
      [this, owner = request.owner](const Result<Evidence>& added) {
        if (!added) return m_form->showProblem(errorSentence(added.error()));
        m_form->accept();
        m_picture = {};
        say(tr("%1 was added.").arg(shownLine(added->name)));
        Q_EMIT changed(owner);
      });
}

void EvidenceFlow::open(const Evidence& file) {
  m_calls.call(
      Urgency::Action, this,
      [evidence = &m_services.evidence, file]() -> Opened {
        auto bytes = evidence->open(file.id);
        if (!bytes) return {fail(bytes.error()), {}};
        desk::LoadedFile loaded{file.name, file.type, *bytes, file.type.starts_with("image/"), false};
        return {std::move(*bytes), decodedPicture(loaded)};
      },
      [this, file](const Opened& opened) {
        if (!opened.bytes) return say(errorSentence(opened.bytes.error()));
        show(file, *opened.bytes, opened.picture);
      });
}

// What is no picture is never handed to another program from here: it is saved where the person says.
void EvidenceFlow::show(const Evidence& file, const std::string& bytes, const QImage& picture) {
  const QString name = shownLine(file.name);
  if (picture.isNull()) return saveAs(name, bytes);
  auto* window = new QDialog(&m_window);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->setObjectName(QStringLiteral("evidenceWindow"));
  window->setProperty("ownKeys", true);
  window->setWindowTitle(name);
  window->resize(m_window.look().px(800), m_window.look().px(560));
  auto* page = new FilePage(m_window.look(), window);
  columnOf(window)->addWidget(page);
  page->showFile({{}, 0, name, toQt(file.type), file.size, picture, {}});
  connect(page, &FilePage::closed, window, &QDialog::reject);
  connect(page, &FilePage::saveAsked, this, [this, name, bytes] { saveAs(name, bytes); });
  window->open();
}

void EvidenceFlow::saveAs(const QString& name, const std::string& bytes) {
  auto* dialog = new QFileDialog(&m_window, tr("Save the file as"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  // Nothing is ever overwritten, so there is nothing to confirm.
  dialog->setOption(QFileDialog::DontConfirmOverwrite);
  dialog->selectFile(QString(name).replace(QLatin1Char('/'), QLatin1Char('_')));
  connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString& target) {
    m_calls.call(
        Urgency::Action, this, [target, bytes] { return saveNew(target, bytes); },
        [this, target](Saved saved) {
          if (saved == Saved::Yes) return say(tr("Saved as %1").arg(target));
          say(saved == Saved::Taken ? tr("Not saved: there is a file of this name already, and nothing is overwritten. Choose another name.") : tr("Not saved: the file cannot be written there. Choose another place."));
        });
  });
  dialog->open();
}

void EvidenceFlow::remove(const Evidence& file) {
  ChoicePicker::Question question{tr("Remove %1? The journal keeps that it was there; the file itself does not come back.").arg(shownLine(file.name)), tr("Choose"), {}, {}, {}};
  question.choices.push_back({tr("Keep it"), {}, {}, 0, {}});
  question.choices.push_back({tr("Remove it"), {}, {}, 1, {}});
  m_window.ask(std::move(question), [this, file](const ChoicePicker::Choice& choice, const QString&) {
    if (choice.id != 1) return;
    m_calls.call(
        Urgency::Action, this, [evidence = &m_services.evidence, id = file.id] { return evidence->remove(id); },
        [this, owner = file.owner](const Status& removed) {
          if (!removed) say(errorSentence(removed.error()));
          Q_EMIT changed(owner);
        });
  });
}

void EvidenceFlow::archive(const QString& name, Archive work) {
  auto* dialog = new QFileDialog(&m_window, tr("Folder to write the archive in"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  connect(dialog, &QFileDialog::fileSelected, this, [this, name, work = std::move(work)](const QString& folder) { archiveIn(folder, name, work); });
  dialog->open();
}

void EvidenceFlow::archiveIn(const QString& folder, const QString& name, Archive work) {
  const QString stamp = m_window.look().times().own(m_services.clock.now()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
  const QString target = QStringLiteral("%1/%2-%3").arg(folder, name, stamp);
  m_calls.call(
      Urgency::Action, this, [work = std::move(work), target = toUtf8(target)] { return work(target); },
      [this](const Result<desk::ArchiveReceipt>& written) {
        if (!written) return say(errorSentence(written.error()));
        say(tr("%n file(s) were archived in %1", nullptr, static_cast<int>(written->files)).arg(shownLine(written->folder)));
      });
}

}  // namespace inquiry::ui
