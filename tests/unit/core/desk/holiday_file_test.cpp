#include "core/desk/holiday_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace inquiry;
using namespace inquiry::desk;
using std::chrono::sys_days;

namespace {

sys_days day(int year, unsigned month, unsigned number) { return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(number)); }

std::string calendar(const std::string& events) { return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + events + "END:VCALENDAR\r\n"; }
std::string event(const std::string& lines) { return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n" + lines + "END:VEVENT\r\n"; }

Result<FileDays> in2026(const std::string& text) { return readHolidayFile(text, day(2026, 1, 1), day(2027, 12, 31)); }

}  // namespace

TEST_CASE("SL13: whole days of an .ics file are read, several at once and those that come again each year") {
  const auto read = in2026(calendar(event("DTSTART;VALUE=DATE:20260501\r\nDTEND;VALUE=DATE:20260504\r\nSUMMARY:Labour Day\r\n") +
                                    event("DTSTART;VALUE=DATE:20200106\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Epifanía\r\n") +
                                    event("DTSTART:20260505T090000Z\r\nDTEND:20260505T100000Z\r\nSUMMARY:A meeting\r\n")));
  REQUIRE(read);
  CHECK(read->leftOut == 1);
  CHECK(read->days == std::vector<FileDay>{{day(2026, 1, 6), "Epifanía"}, {day(2026, 5, 1), "Labour Day"}, {day(2026, 5, 2), "Labour Day"}, {day(2026, 5, 3), "Labour Day"}, {day(2027, 1, 6), "Epifanía"}});
}

TEST_CASE("A file that is no calendar, too large or without a whole day is refused with what to do") {
  struct Row {
    const char* name;
    std::string text, code;
  };
  const Row rows[] = {{"no calendar", "hello", "ics.broken"},
                      {"nothing", "", "ics.broken"},
                      {"binary", std::string("\0\x01\x02\xFF", 4), "ics.broken"},
                      {"half a file", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DA", "ics.broken"},
                      {"only meetings", calendar(event("DTSTART:20260505T090000Z\r\nSUMMARY:x\r\n")), "ics.empty"},
                      {"another year", calendar(event("DTSTART;VALUE=DATE:20190101\r\nSUMMARY:x\r\n")), "ics.empty"},
                      {"no start", calendar(event("SUMMARY:x\r\n")), "ics.empty"},
                      {"too large", std::string(kMostIcsBytes + 1, 'x'), "ics.size"}};
  for (const Row& row : rows) {
    INFO(row.name);
    const auto read = in2026(row.text);
    REQUIRE_FALSE(read);
    CHECK((read.error().code == row.code || (row.code == "ics.broken" && read.error().code == "ics.empty")));
    CHECK(read.error().text.size() > 30);
  }
}
