#include "ui/shell/attachment_flow.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImageReader>

#include "ui/common/text.h"
#include "ui/common/words.h"

namespace inquiry::ui {
namespace {

using Urgency = DeskCalls::Urgency;

// A picture of a camera is 12 to 50 million points; more is made to fill the memory.
constexpr qint64 kMostPoints = 60'000'000;
constexpr int kShownSide = 1600, kSmallSide = 96;

const char* formatOf(const std::string& type) {
  if (type == "image/png") return "png";
  if (type == "image/jpeg") return "jpeg";
  if (type == "image/gif") return "gif";
  if (type == "image/webp") return "webp";
  if (type == "image/bmp") return "bmp";
  return nullptr;
}

}  // namespace

QImage decodedPicture(const desk::LoadedFile& file) {
  const char* format = formatOf(file.type);
  if (!file.isPreviewable || format == nullptr) return {};
  QByteArray bytes = QByteArray::fromRawData(file.bytes.data(), static_cast<qsizetype>(file.bytes.size()));
  QBuffer buffer(&bytes);
  if (!buffer.open(QIODevice::ReadOnly)) return {};
  // The format is the one the bytes were told by, so that no other decoder of the system is ever reached.
  QImageReader reader(&buffer, format);
  reader.setAutoDetectImageFormat(false);
  reader.setAutoTransform(true);
  QImageReader::setAllocationLimit(256);
  const QSize size = reader.size();
  if (!size.isValid() || qint64(size.width()) * size.height() > kMostPoints) return {};
  if (size.width() > kShownSide || size.height() > kShownSide) reader.setScaledSize(size.scaled(kShownSide, kShownSide, Qt::KeepAspectRatio));
  return reader.read();
}

AttachmentFlow::AttachmentFlow(Target target, DeskServices services, DeskCalls& calls) : m_target(std::move(target)), m_services(services), m_calls(calls) {
  ConversationView& conversation = m_target.panel.conversation();
  connect(&conversation, &ConversationView::attachmentAsked, this, &AttachmentFlow::open);
  connect(&conversation, &ConversationView::attachmentSaveAsked, this, &AttachmentFlow::chooseTarget);
  connect(&m_target.panel.filePage(), &FilePage::saveAsked, this, &AttachmentFlow::chooseTarget);
  connect(&conversation, &ConversationView::payloadAsked, this, &AttachmentFlow::showPayload);
}

QString AttachmentFlow::nameOf(MessageId message, int position) const {
  const auto detail = m_target.detail();
  if (!detail) return {};
  for (const Message& one : detail->messages)
    if (one.id == message && position >= 0 && static_cast<std::size_t>(position) < one.attachments.size())
      return shownLine(one.attachments[static_cast<std::size_t>(position)].name);
  return {};
}

void AttachmentFlow::open(MessageId message, int position) {
  if (message.value == 0 || !m_loading.insert({message, position}).second) return;
  m_target.panel.conversation().setAttachment(message, position, {AttachmentFace::State::Loading, {}, {}});
  m_calls.call(
      Urgency::Action, this,
      [attachments = &m_services.attachments, message, position]() -> Opened {
        auto loaded = attachments->load(message, static_cast<std::size_t>(position));
        if (!loaded) return {fail(loaded.error()), {}};
        FilePage::File file{message, position, toQt(loaded->name), toQt(loaded->type), static_cast<qint64>(loaded->bytes.size()), decodedPicture(*loaded), {}};
        if (loaded->isOtherThanNamed) file.warning = AttachmentFlow::tr("Take care: its content is not of the kind its name says.");
        const QImage small = file.picture.isNull() ? QImage() : file.picture.scaled(kSmallSide, kSmallSide, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation).copy(0, 0, kSmallSide, kSmallSide);
        return {std::move(file), small};
      },
      [this, message, position](const Opened& opened) { onOpened(message, position, opened); });
}

void AttachmentFlow::onOpened(MessageId message, int position, const Opened& opened) {
  m_loading.erase({message, position});
  // Somebody who went on to another thread meanwhile is not thrown back.
  const bool isHere = !nameOf(message, position).isEmpty();
  if (!isHere) return;
  ConversationView& conversation = m_target.panel.conversation();
  if (!opened.file) {
    conversation.setAttachment(message, position, {AttachmentFace::State::Failed, tr("Not loaded: %1 Click to try again.").arg(errorSentence(opened.file.error())), {}});
    return;
  }
  conversation.setAttachment(message, position, {AttachmentFace::State::Local, {}, QPixmap::fromImage(opened.small)});
  m_target.panel.showFile(*opened.file);
}

void AttachmentFlow::chooseTarget(MessageId message, int position) {
  auto* dialog = new QFileDialog(&m_target.panel, tr("Save the file as"), {}, {});
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  // Nothing is ever overwritten, so there is nothing to confirm.
  dialog->setOption(QFileDialog::DontConfirmOverwrite);
  dialog->selectFile(nameOf(message, position).replace(QLatin1Char('/'), QLatin1Char('_')));
  connect(dialog, &QFileDialog::fileSelected, this, [this, message, position](const QString& target) { save(message, position, target); });
  dialog->open();
}

void AttachmentFlow::save(MessageId message, int position, const QString& target) {
  m_target.say(tr("Saving…"));
  m_calls.call(
      Urgency::Action, this,
      [attachments = &m_services.attachments, message, position, file = toUtf8(target)] { return attachments->saveTo(message, static_cast<std::size_t>(position), file); },
      [this, target](const Status& saved) {
        if (saved) return m_target.say(tr("Saved as %1").arg(target));
        const bool isTaken = saved.error().code == "file.exists";
        m_target.say(isTaken ? tr("Not saved: there is a file of this name already, and nothing is overwritten. Choose another name.") : errorSentence(saved.error()));
      });
}

void AttachmentFlow::showPayload(MessageId message) {
  m_calls.call(
      Urgency::Typing, this, [inbox = &m_services.inbox, message] { return inbox->originalPayload(message); },
      [this](const Result<std::string>& payload) {
        if (!payload) return m_target.say(errorSentence(payload.error()));
        if (m_target.detail()) m_target.panel.showPayload(tr("As received from the platform"), *payload);
      });
}

}  // namespace inquiry::ui
