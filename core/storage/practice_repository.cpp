#include "core/storage/practice_repository.h"

#include "core/storage/rows.h"

namespace inquiry::storage {
namespace {

constexpr std::string_view kAdd = "INSERT INTO practice_reply (thread, person, text, template, written_at) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view kComment = "UPDATE practice_reply SET comment = ?2, commented_by = ?3, commented_at = ?4 WHERE id = ?1";
constexpr std::string_view kList =
    "SELECT p.id, p.thread, t.buyer_name, s.name, p.person, p.text, p.template, p.written_at, p.comment, p.commented_by, p.commented_at FROM practice_reply p "
    "JOIN thread t ON t.id = p.thread JOIN store s ON s.key = t.store ORDER BY p.id DESC LIMIT ?1";

PracticeRepository::Reply replyFrom(Row row) {
  PracticeRepository::Reply reply;
  reply.id = row.integer(0);
  reply.thread.value = row.integer(1);
  reply.buyer = row.text(2);
  reply.store = row.text(3);
  reply.person.value = row.text(4);
  reply.text = row.text(5);
  reply.templateId = row.text(6);
  reply.writtenAt = row.instant(7);
  reply.comment = row.text(8);
  reply.commentedBy.value = row.text(9);
  reply.commentedAt = row.optionalInstant(10);
  return reply;
}

}  // namespace

Result<std::int64_t> PracticeRepository::add(const Reply& reply) {
  if (auto done = execute(m_connection, kAdd, reply.thread, reply.person, reply.text, reply.templateId, reply.writtenAt); !done) return fail(done.error());
  return m_connection.lastInsertId();
}

Status PracticeRepository::comment(std::int64_t id, const std::string& text, const PersonId& by, Instant at) {
  return changeOne(m_connection, "reply", kComment, id, text, by, at);
}

Result<std::vector<PracticeRepository::Reply>> PracticeRepository::list(std::size_t limit) {
  return allRows<Reply>(m_connection, kList, replyFrom, static_cast<std::int64_t>(limit));
}

}  // namespace inquiry::storage
