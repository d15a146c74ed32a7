#include "ui/shell/package_flow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

#include "ui/common/ask_file.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/keeping/verdict_window.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

FileKind packages() { return {PackageFlow::tr("Evidence packages (*.zip)"), QStringLiteral("zip")}; }

QString redactionText(const std::string& level) {
  if (level == "none") return PackageFlow::tr("nothing masked");
  return level == "buyer" ? PackageFlow::tr("buyer masked") : PackageFlow::tr("contacts masked");
}

QString matterText(const evidence::Manifest& manifest) {
  const QString number = shownLine(manifest.subject);
  if (manifest.kind == "order") return PackageFlow::tr("Order %1").arg(number);
  return manifest.kind == "case" ? PackageFlow::tr("Case %1").arg(number) : PackageFlow::tr("Conversation %1").arg(number);
}

// A damaged table of contents, or the end of the file, is no file of the package.
QString alteredText(const std::string& name) {
  if (name == "table of contents") return PackageFlow::tr("table of contents of the package");
  return name == "end of the package" ? PackageFlow::tr("end of the package") : shownLine(name);
}

}  // namespace

PackageFlow::PackageFlow(MainWindow& window, DeskServices services, DeskCalls& calls) : m_window(window), m_services(services), m_calls(calls), m_task(calls) {}

QString PackageFlow::defaultFile(const KeepingSubject& subject) const {
  QString name = toQt(!subject.caseNumber.empty() ? subject.caseNumber : !subject.order.empty() ? subject.order : std::to_string(subject.thread.value));
  static const QRegularExpression kUnsafe(QStringLiteral("[^A-Za-z0-9]+"));
  name.replace(kUnsafe, QStringLiteral("-"));
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  return QDir::toNativeSeparators(folder.filePath(QStringLiteral("evidence-%1-%2.zip").arg(name, m_window.look().times().shortDate(m_services.clock.now()))));
}

void PackageFlow::open(const KeepingSubject& subject) {
  if (m_dialog != nullptr) return m_dialog->raise();
  std::vector<PackageWindow::Choice> choices;
  if (subject.caseId) choices.push_back({tr("Case %1 with its conversation").arg(shownLine(subject.caseNumber)), *subject.caseId});
  if (subject.thread.value != 0) choices.push_back({tr("This conversation"), subject.thread});
  if (!subject.order.empty()) choices.push_back({tr("Order %1 with all its conversations and cases").arg(shownLine(subject.order)), evidence::OrderNumber{subject.store.id, subject.order}});
  m_made.clear();
  m_dialog = new PackageWindow(m_window.look(), &m_window);
  m_dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(m_dialog, &PackageWindow::packAsked, this, &PackageFlow::pack);
  connect(m_dialog, &PackageWindow::cancelAsked, this, [this] { m_task.stop(); });
  connect(m_dialog, &PackageWindow::verifyAsked, this, [this] { verify(m_made); });
  connect(m_dialog, &PackageWindow::folderAsked, this, [this] {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_made).absolutePath()))) m_dialog->showProblem(tr("No program for folders was found."));
  });
  connect(m_dialog, &PackageWindow::placeAsked, this, [this] {
    connect(askFile(m_dialog, tr("Where the package goes"), QFileDialog::AcceptSave, packages()), &QFileDialog::fileSelected, m_dialog, &PackageWindow::setFile);
  });
  m_dialog->begin(std::move(choices), defaultFile(subject));
}

void PackageFlow::pack(const PackageWindow::Wish& wish) {
  desk::PackageWish asked{wish.matter, wish.redaction, toUtf8(wish.reason), toUtf8(wish.file), m_window.look().times().ownZone().id().toStdString(),
                          wish.isFetched ? desk::PackageWish::Files::Fetch : desk::PackageWish::Files::Local};
  const auto told = [this](qint64 done, qint64 expected) {
    if (m_dialog != nullptr) m_dialog->setBusy(tr("Packing…"), done, expected);
  };
  const bool isStarted = m_task.start(
      this, told, [packages = &m_services.keeping.packages, asked = std::move(asked)](const desk::Progress& progress) { return packages->write(asked, progress); },
      [this](const Result<evidence::PackageReceipt>& receipt) {
        if (m_dialog == nullptr) return m_window.status().say(receipt ? tr("The package is in %1.").arg(shownLine(receipt->file)) : errorSentence(receipt.error()));
        m_dialog->setBusy({});
        if (receipt) tell(*receipt);
        else m_dialog->showProblem(errorSentence(receipt.error()));
      });
  if (isStarted) m_dialog->setBusy(tr("Packing…"));
}

void PackageFlow::tell(const evidence::PackageReceipt& receipt) {
  m_made = toQt(receipt.file);
  QStringList lines{tr("Written: %1 (%2, %n file(s)).", nullptr, static_cast<int>(receipt.files)).arg(shownLine(receipt.file), byteSize(receipt.bytes)), tr("SHA-256: %1").arg(toQt(receipt.sha256))};
  if (receipt.withheld > 0) lines << tr("%n file(s) stayed out because the buyer is masked; the manifest names them.", nullptr, static_cast<int>(receipt.withheld));
  if (receipt.notCaptured > 0) lines << tr("%n file(s) could not be had: they were never loaded, or are damaged. The manifest names them.", nullptr, static_cast<int>(receipt.notCaptured));
  if (receipt.unprintable > 0) lines << tr("%n character(s) are missing in the PDF: no font of this computer has them. The JSON files hold them.", nullptr, static_cast<int>(receipt.unprintable));
  m_dialog->showPackage(lines);
}

void PackageFlow::askVerify() {
  connect(askFile(&m_window, tr("Package to verify"), QFileDialog::AcceptOpen, packages()), &QFileDialog::fileSelected, this, &PackageFlow::verify);
}

void PackageFlow::verify(const QString& file) {
  m_calls.call(
      Urgency::Action, this, [packages = &m_services.keeping.packages, path = toUtf8(file)] { return packages->verify(path); },
      [this, file](const Result<desk::PackageProof>& proof) {
        if (proof) return show(*proof, file);
        if (m_dialog != nullptr) m_dialog->showProblem(errorSentence(proof.error()));
        else m_window.status().say(errorSentence(proof.error()));
      });
}

void PackageFlow::show(const desk::PackageProof& proof, const QString& file) {
  const TimeText& times = m_window.look().times();
  VerdictWindow::Verdict verdict;
  verdict.isIntact = proof.verdict.isIntact();
  verdict.title = verdict.isIntact ? tr("Every byte of the package is as it was written.") : tr("%n part(s) of the package are not as they were written.", nullptr, static_cast<int>(proof.verdict.altered.size()));
  verdict.about << shownLine(toUtf8(file));
  if (const auto& manifest = proof.verdict.manifest) verdict.about << QStringList{matterText(*manifest), shownLine(manifest->store), redactionText(manifest->redaction)}.join(QStringLiteral(" · "));
  verdict.about << tr("SHA-256: %1").arg(toQt(proof.verdict.sha256));
  if (proof.madeAt) verdict.about << tr("Made by this desk: %1, %2.").arg(times.date(*proof.madeAt), m_window.directory().personName(proof.madeBy));
  else if (verdict.isIntact) verdict.about << tr("The journal of this desk does not know it: compare the SHA-256 with the one you were given.");
  for (const std::string& name : proof.verdict.altered) verdict.altered << alteredText(name);
  QWidget* parent = m_dialog != nullptr ? static_cast<QWidget*>(m_dialog) : &m_window;
  auto* window = new VerdictWindow(m_window.look(), parent);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->begin(verdict);
}

}  // namespace inquiry::ui
