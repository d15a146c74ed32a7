#include "ui/shell/bundle_flow.h"

#include <QBuffer>

#include "core/desk/bundle_file.h"
#include "ui/common/ask_file.h"
#include "ui/common/text.h"
#include "ui/common/words.h"
#include "ui/shell/covered_picture.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

constexpr const char* kPictureFile = "window.png";

std::string pngOf(const QImage& picture) {
  if (picture.isNull()) return {};
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  return bytes.toStdString();
}

}  // namespace

BundleFlow::BundleFlow(MainWindow& window, DeskServices services, DeskCalls& calls, QObject* parent)
    : QObject(parent), m_window(window), m_services(services), m_calls(calls), m_form(new BundleForm(window.look(), &window)) {
  connect(m_form, &BundleForm::writeAsked, this, &BundleFlow::askFileName);
}

void BundleFlow::begin() { m_form->begin(coveredPicture(m_window)); }

void BundleFlow::askFileName() {
  QFileDialog* dialog = askFile(m_form, tr("Where to write the support bundle"), QFileDialog::AcceptSave, {tr("Support bundles (*.tar.gz)"), QStringLiteral("tar.gz")});
  dialog->setObjectName(QStringLiteral("bundleSave"));
  dialog->selectFile(QStringLiteral("inquirydesk-support-%1.tar.gz").arg(m_window.look().times().own(m_services.clock.now()).toString(QStringLiteral("yyyyMMdd-HHmmss"))));
  connect(dialog, &QFileDialog::fileSelected, this, &BundleFlow::writeTo);
}

void BundleFlow::writeTo(const QString& file) {
  m_form->say(tr("Writing the support bundle…"));
  m_calls.call(
      Urgency::Action, this,
      [archive = &m_services.archive, path = toUtf8(file), picture = pngOf(m_form->picture()), now = m_services.clock.now()]() -> Result<desk::ExportReceipt> {
        auto written = archive->supportBundle(path);
        if (!written || picture.empty()) return written;
        return desk::addToBundle(path, kPictureFile, picture, now);
      },
      [this](const Result<desk::ExportReceipt>& done) {
        if (!done) return m_form->say(errorSentence(done.error()));
        m_form->accept();
        m_window.status().say(tr("The support bundle is in %1 (%2).").arg(shownLine(done->file), byteSize(done->bytes)));
      });
}

}  // namespace inquiry::ui
