#include "core/net/mail/imap_folder.h"

#include <algorithm>
#include <array>

#include "core/domain/utf8.h"
#include "core/net/mail/imap_token.h"

namespace inquiry {
namespace {

using Role = MailFolder::Role;

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

struct NamedRole {
  Role role;
  std::string_view name;  // ASCII letters in lower case
};
constexpr NamedRole kNames[] = {
    {Role::Sent, "sent"}, {Role::Sent, "sent items"}, {Role::Sent, "sent messages"}, {Role::Sent, "sent mail"}, {Role::Sent, "sent-mail"},
    {Role::Sent, "已发送"}, {Role::Sent, "已发送邮件"}, {Role::Sent, "已傳送"}, {Role::Sent, "寄件備份"}, {Role::Sent, "送信済みメール"},
    {Role::Sent, "送信済みトレイ"}, {Role::Sent, "送信済み"}, {Role::Sent, "送信済みアイテム"}, {Role::Sent, "gesendet"},
    {Role::Sent, "gesendete objekte"}, {Role::Sent, "gesendete elemente"}, {Role::Sent, "enviados"}, {Role::Sent, "elementos enviados"},
    {Role::Sent, "mensajes enviados"}, {Role::Sent, "itens enviados"}, {Role::Sent, "envoyés"}, {Role::Sent, "messages envoyés"},
    {Role::Sent, "éléments envoyés"}, {Role::Sent, "Éléments envoyés"}, {Role::Sent, "inviati"}, {Role::Sent, "posta inviata"}, {Role::Sent, "보낸편지함"},
    {Role::Junk, "junk"}, {Role::Junk, "spam"}, {Role::Junk, "junk e-mail"}, {Role::Junk, "junk email"}, {Role::Junk, "bulk mail"},
    {Role::Junk, "bulk"}, {Role::Junk, "垃圾邮件"}, {Role::Junk, "垃圾箱"}, {Role::Junk, "垃圾郵件"}, {Role::Junk, "迷惑メール"},
    {Role::Junk, "迷惑メールフォルダ"}, {Role::Junk, "spamverdacht"}, {Role::Junk, "unerwünscht"}, {Role::Junk, "junk-e-mail"},
    {Role::Junk, "correo no deseado"}, {Role::Junk, "no deseado"}, {Role::Junk, "lixo eletrônico"}, {Role::Junk, "courrier indésirable"},
    {Role::Junk, "indésirables"}, {Role::Junk, "posta indesiderata"}, {Role::Junk, "스팸메일함"},
    {Role::Archive, "archive"}, {Role::Archive, "archives"}, {Role::Archive, "归档"}, {Role::Archive, "アーカイブ"}, {Role::Archive, "archiv"},
    {Role::Archive, "archivo"},
    {Role::All, "all mail"}, {Role::All, "所有邮件"}, {Role::All, "すべてのメール"}, {Role::All, "alle nachrichten"}, {Role::All, "todos"},
    {Role::Drafts, "drafts"}, {Role::Drafts, "draft"}, {Role::Drafts, "草稿箱"}, {Role::Drafts, "草稿夹"}, {Role::Drafts, "草稿"},
    {Role::Drafts, "下書き"}, {Role::Drafts, "entwürfe"}, {Role::Drafts, "borradores"}, {Role::Drafts, "rascunhos"}, {Role::Drafts, "brouillons"},
    {Role::Drafts, "bozze"},
    {Role::Trash, "trash"}, {Role::Trash, "deleted"}, {Role::Trash, "deleted items"}, {Role::Trash, "deleted messages"}, {Role::Trash, "bin"},
    {Role::Trash, "已删除"}, {Role::Trash, "已删除邮件"}, {Role::Trash, "ごみ箱"}, {Role::Trash, "ゴミ箱"}, {Role::Trash, "削除済みアイテム"},
    {Role::Trash, "papierkorb"}, {Role::Trash, "gelöscht"}, {Role::Trash, "gelöschte elemente"}, {Role::Trash, "papelera"},
    {Role::Trash, "elementos eliminados"}, {Role::Trash, "Éléments supprimés"}, {Role::Trash, "lixeira"}, {Role::Trash, "corbeille"}, {Role::Trash, "cestino"},
};

// The UTF-16 units of one shifted run, "" behind a wrong one.
std::optional<std::u16string> unitsOf(std::string_view run) {
  std::u16string units;
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char c : run) {
    const auto value = kAlphabet.find(c);
    if (value == std::string_view::npos) return {};
    bits = ((bits << 6U) | static_cast<std::uint32_t>(value)) & 0xFFFFFFU;
    count += 6;
    if (count < 16) continue;
    count -= 16;
    units += static_cast<char16_t>((bits >> count) & 0xFFFFU);
  }
  const bool hasLeftover = count >= 6 || (bits & ((1U << count) - 1)) != 0;
  return hasLeftover ? std::nullopt : std::optional(units);
}

bool appendUnits(std::string& out, const std::u16string& units) {
  for (std::size_t at = 0; at < units.size(); ++at) {
    char32_t point = units[at];
    if (point >= 0xD800 && point < 0xDC00 && at + 1 < units.size() && units[at + 1] >= 0xDC00 && units[at + 1] < 0xE000) {
      point = 0x10000 + ((point - 0xD800) << 10U) + (units[++at] - 0xDC00U);
    } else if (point >= 0xD800 && point < 0xE000) {
      return false;
    }
    utf8::append(out, point);
  }
  return true;
}

void appendShifted(std::string& out, const std::u16string& units) {
  out += '&';
  std::uint32_t bits = 0;
  unsigned count = 0;
  for (const char16_t unit : units) {
    bits = (bits << 16U) | unit;
    count += 16;
    while (count >= 6) {
      count -= 6;
      out += kAlphabet[(bits >> count) & 63U];
    }
    bits &= (1U << count) - 1;
  }
  if (count > 0) out += kAlphabet[(bits << (6 - count)) & 63U];
  out += '-';
}

}  // namespace

std::string folderNameFromWire(std::string_view wireName) {
  std::string name;
  for (std::size_t at = 0; at < wireName.size();) {
    if (wireName[at] != '&') {
      name += wireName[at++];
      continue;
    }
    const auto end = wireName.find('-', at);
    if (end == std::string_view::npos) return utf8::repaired(wireName);
    if (end == at + 1) {
      name += '&';
    } else {
      const auto units = unitsOf(wireName.substr(at + 1, end - at - 1));
      if (!units || !appendUnits(name, *units)) return utf8::repaired(wireName);
    }
    at = end + 1;
  }
  return utf8::repaired(name);
}

std::string folderNameToWire(std::string_view utf8Name) {
  std::string wire;
  std::u16string shifted;
  const auto flush = [&] {
    if (!shifted.empty()) appendShifted(wire, shifted);
    shifted.clear();
  };
  for (std::size_t at = 0; at < utf8Name.size();) {
    const char32_t point = utf8::next(utf8Name, at);
    if (point >= 0x20 && point < 0x7F) {
      flush();
      wire += static_cast<char>(point);
      if (point == '&') wire += '-';
    } else if (point < 0x10000) {
      shifted += static_cast<char16_t>(point);
    } else {
      shifted += static_cast<char16_t>(0xD800 + ((point - 0x10000) >> 10U));
      shifted += static_cast<char16_t>(0xDC00 + ((point - 0x10000) & 0x3FFU));
    }
  }
  flush();
  return wire;
}

Role roleFromAttributes(const std::vector<std::string>& attributes) {
  constexpr std::pair<std::string_view, Role> kRoles[] = {
      {"\\Sent", Role::Sent}, {"\\Junk", Role::Junk}, {"\\Spam", Role::Junk}, {"\\Archive", Role::Archive}, {"\\All", Role::All},
      {"\\AllMail", Role::All}, {"\\Drafts", Role::Drafts}, {"\\Trash", Role::Trash}, {"\\Inbox", Role::Inbox}};
  for (const auto& attribute : attributes) {
    const auto* found = std::find_if(std::begin(kRoles), std::end(kRoles), [&](const auto& each) { return sameWord(each.first, attribute); });
    if (found != std::end(kRoles)) return found->second;
  }
  return Role::Other;
}

Role roleFromName(std::string_view name, std::string_view separator) {
  if (sameWord(name, "INBOX")) return Role::Inbox;
  const auto cut = separator.empty() ? std::string_view::npos : name.rfind(separator);
  const auto last = cut == std::string_view::npos ? name : name.substr(cut + separator.size());
  const auto* found = std::find_if(std::begin(kNames), std::end(kNames), [&](const NamedRole& each) { return sameWord(each.name, last); });
  return found == std::end(kNames) ? Role::Other : found->role;
}

void giveRoles(std::vector<MailFolder>& folders, const std::vector<std::vector<std::string>>& attributes, std::string_view separator) {
  std::array<bool, 8> isTaken{};
  const auto take = [&](MailFolder& folder, Role role) {
    folder.role = role;
    isTaken[static_cast<std::size_t>(role)] = true;
  };
  for (std::size_t at = 0; at < folders.size() && at < attributes.size(); ++at) {
    const Role said = sameWord(folders[at].wireName, "INBOX") ? Role::Inbox : roleFromAttributes(attributes[at]);
    if (said != Role::Other) take(folders[at], said);
  }
  for (auto& folder : folders) {
    if (folder.role != Role::Other || !folder.isSelectable) continue;
    const Role guessed = roleFromName(folder.name, separator);
    if (guessed != Role::Other && !isTaken[static_cast<std::size_t>(guessed)]) take(folder, guessed);
  }
}

}  // namespace inquiry
