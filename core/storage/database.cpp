#include "core/storage/database.h"

#include <condition_variable>
#include <mutex>
#include <vector>

#include "core/storage/migrations.h"
#include "core/storage/review_copy.h"
#include "core/storage/search_index.h"

namespace inquiry::storage {
namespace {

constexpr int kMaxReaders = 8;

// Hands out read-only connections, made when first needed. Safe from any thread.
class ReaderPool {
 public:
  explicit ReaderPool(OpenWriter open) : m_open(std::move(open)) {}

  Result<std::unique_ptr<Connection>> take() {
    std::unique_lock lock(m_mutex);
    m_returned.wait(lock, [this] { return !m_idle.empty() || m_out < kMaxReaders; });
    ++m_out;
    if (!m_idle.empty()) {
      auto connection = std::move(m_idle.back());
      m_idle.pop_back();
      return connection;
    }
    lock.unlock();
    auto opened = m_open();
    if (!opened) giveBack(nullptr);
    return opened;
  }

  void giveBack(std::unique_ptr<Connection> connection) {
    const std::scoped_lock lock(m_mutex);
    --m_out;
    // One damaged page makes every later answer of the connection fail; an open transaction would hold the log back.
    if (connection && !connection->isPoisoned() && !connection->isInTransaction()) m_idle.push_back(std::move(connection));
    m_returned.notify_one();
  }

 private:
  OpenWriter m_open;
  std::mutex m_mutex;
  std::condition_variable m_returned;
  std::vector<std::unique_ptr<Connection>> m_idle;
  int m_out = 0;
};

class LentReader final : public Reader {
 public:
  LentReader(ReaderPool& pool, std::unique_ptr<Connection> connection) : m_pool(pool), m_connection(std::move(connection)) {}
  ~LentReader() override { m_pool.giveBack(std::move(m_connection)); }
  Connection& connection() override { return *m_connection; }

 private:
  ReaderPool& m_pool;
  std::unique_ptr<Connection> m_connection;
};

// Stands in for the queue of a file that takes no writes, and says why.
class ReadOnlyQueue final : public WriteQueue {
 public:
  explicit ReadOnlyQueue(Error why) : m_why(std::move(why)) {}
  std::future<Status> submit(WritePriority /*priority*/, Job /*job*/) override {
    std::promise<Status> answer;
    answer.set_value(tl::unexpected<Error>(m_why));
    return answer.get_future();
  }
  void setInteractive(bool /*interactive*/) override {}
  bool isInteractive() const override { return true; }
  std::shared_ptr<void> listen(Listener /*listener*/) override { return std::make_shared<int>(0); }

 private:
  const Error m_why;
};

class EncryptedDatabase final : public Database {
 public:
  explicit EncryptedDatabase(Options options)
      : m_options(std::move(options)), m_readers([this] { return Connection::open(m_options.file, Access::ReadOnly, m_options.key.reveal()); }) {}

  Status start() {
    auto writer = Connection::open(m_options.file, Access::ReadWrite, m_options.key.reveal(),
                                   m_options.mayCreate ? Connection::Create::IfMissing : Connection::Create::No);
    if (!writer) return fail(writer.error());
    const auto version = schemaVersion(**writer);
    if (!version) return fail(version.error());
    if (*version > newestSchemaVersion())
      return startReadOnly({ErrorKind::Refused, "storage.newer_schema", "This workspace was written by a newer version of the program: update the program to change anything in it.", {}});
    if (auto done = migrate(**writer); !done) return done;
    const auto about = reviewAbout(**writer);
    if (!about) return fail(about.error());
    if (*about) return startReadOnly({ErrorKind::Refused, "storage.review_file", "This is a reviewer's file: it can be read and searched, and nothing in it can be changed.", {}});
    if (auto done = SearchIndex::forgetNamesForGood(**writer); !done) return done;
    m_migrated = std::move(*writer);
    return startQueue();
  }

  WriteQueue& writes() override { return *m_writes; }
  Result<std::unique_ptr<Reader>> read() override {
    auto connection = m_readers.take();
    if (!connection) return fail(connection.error());
    return std::make_unique<LentReader>(m_readers, std::move(*connection));
  }
  bool isReadOnly() const override { return m_isReadOnly; }
  const std::string& file() const override { return m_options.file; }

 private:
  Status startReadOnly(Error why) {
    m_isReadOnly = true;
    m_writes = std::make_unique<ReadOnlyQueue>(std::move(why));
    return {};
  }
  Status startQueue() {
    WriteQueueOptions queue;
    // The connection that migrated becomes the writer. Closing it would take the log away, and with it the trace of a kill.
    queue.open = [this]() -> Result<std::unique_ptr<Connection>> {
      if (m_migrated) return std::move(m_migrated);
      return Connection::open(m_options.file, Access::ReadWrite, m_options.key.reveal());
    };
    queue.clock = m_options.clock != nullptr ? m_options.clock : &m_ownClock;
    queue.ballastFile = m_options.ballastFile;
    auto writes = makeWriteQueue(std::move(queue));
    if (!writes) return fail(writes.error());
    m_writes = std::move(*writes);
    return {};
  }

  Options m_options;
  SystemClock m_ownClock;
  bool m_isReadOnly = false;
  std::unique_ptr<Connection> m_migrated;
  // The readers close before the writer, whose close moves the log into the file.
  std::unique_ptr<WriteQueue> m_writes;
  ReaderPool m_readers;
};

}  // namespace

Result<std::unique_ptr<Database>> Database::open(Options options) {
  auto database = std::make_unique<EncryptedDatabase>(std::move(options));
  if (auto started = database->start(); !started) return fail(started.error());
  return database;
}

}  // namespace inquiry::storage
