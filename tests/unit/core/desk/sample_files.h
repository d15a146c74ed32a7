#pragma once

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

// Small files that are whole, made byte by byte; tests break them in one place each.
namespace inquiry::test {

inline std::string big32(std::uint32_t value) {
  std::string bytes;
  for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xFFU);
  return bytes;
}

inline std::string pngChunk(const std::string& type, const std::string& content) {
  const std::string body = type + content;
  return big32(static_cast<std::uint32_t>(content.size())) + body + big32(static_cast<std::uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(body.data()), static_cast<uInt>(body.size()))));
}

// A grey picture of that many pixels a side; the seed makes it another one.
inline std::string png(int side = 4, int seed = 0) {
  std::string rows;
  for (int y = 0; y < side; ++y) rows += std::string(1, '\0') + std::string(static_cast<std::size_t>(side), static_cast<char>(seed + y));
  std::string packed(compressBound(rows.size()), '\0');
  uLongf size = packed.size();
  compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(rows.data()), rows.size());
  packed.resize(size);
  const std::string head = big32(static_cast<std::uint32_t>(side)) + big32(static_cast<std::uint32_t>(side)) + std::string("\x08\x00\x00\x00\x00", 5);
  return std::string("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", head) + pngChunk("IDAT", packed) + pngChunk("IEND", "");
}

// One page, with a classic table of cross references.
inline std::string pdf(const std::string& words = "Letter of authorisation") {
  const std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R >>",
                                         "<< /Length " + std::to_string(words.size()) + " >>\nstream\n" + words + "\nendstream"};
  std::string bytes = "%PDF-1.4\n";
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    offsets.push_back(bytes.size());
    bytes += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t table = bytes.size();
  bytes += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (const std::size_t offset : offsets) bytes += std::string(10 - std::to_string(offset).size(), '0') + std::to_string(offset) + " 00000 n \n";
  return bytes + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

// As newer programs write it: the table is a stream, and the catalogue may be packed.
inline std::string pdfWithStream() {
  std::string bytes = "%PDF-1.5\n";
  const std::size_t table = bytes.size();
  return bytes + "7 0 obj\n<< /Type /XRef /Size 8 /W [1 2 1] /Root 5 0 R /Length 4 >>\nstream\nabcd\nendstream\nendobj\nstartxref\n" + std::to_string(table) + "\n%%EOF";
}

inline std::string jpeg() {
  const std::string frame("\xFF\xC0\x00\x0B\x08\x00\x04\x00\x04\x01\x01\x11\x00", 13);
  const std::string scan("\xFF\xDA\x00\x08\x01\x01\x00\x00\x3F\x00", 10);
  return std::string("\xFF\xD8", 2) + frame + scan + std::string("\x12\x34\xFF\x00\x56\xFF\xD0\x78", 8) + std::string("\xFF\xD9", 2);
}

inline std::string gif() {
  return std::string("GIF89a\x01\x00\x01\x00\x80\x00\x00", 13) + std::string("\x00\x00\x00\xFF\xFF\xFF", 6) + std::string("\x2C\x00\x00\x00\x00\x01\x00\x01\x00\x00", 10) +
         std::string("\x02\x02\x44\x01\x00", 5) + ";";
}

inline std::string video() {
  const auto box = [](const std::string& type, const std::string& content) { return big32(static_cast<std::uint32_t>(8 + content.size())) + type + content; };
  return box("ftyp", "isom" + std::string(4, '\0')) + box("mdat", "pictures") + box("moov", "index");
}

inline std::string package(const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string bytes(1U << 20U, '\0');
  std::size_t used = 0;
  archive* out = archive_write_new();
  archive_write_set_format_zip(out);
  archive_write_set_bytes_in_last_block(out, 1);
  archive_write_open_memory(out, bytes.data(), bytes.size(), &used);
  for (const auto& [name, content] : parts) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_size(entry, static_cast<std::int64_t>(content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(out, entry);
    archive_write_data(out, content.data(), content.size());
    archive_entry_free(entry);
  }
  archive_write_close(out);
  archive_write_free(out);
  bytes.resize(used);
  return bytes;
}

inline std::string docx() { return package({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<document>" + std::string(4000, 'w') + "</document>"}}); }

}  // namespace inquiry::test
