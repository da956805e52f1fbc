// SPDX-License-Identifier: MIT
#include "store/formats/zip.h"

#include <fmt/format.h>
#include <minizip/unzip.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "core/text/fold.h"

namespace confab::store {
namespace {

constexpr std::size_t kMaxFiles = 10'000;
constexpr std::size_t kChunk = 1u << 16;
constexpr uLong kEncrypted = 1;  // a bit of the flags

// The bytes of an archive as the stream that minizip reads.
struct MemoryStream {
  std::string_view bytes;
  std::size_t at = 0;
};

MemoryStream& of(voidpf stream) { return *static_cast<MemoryStream*>(stream); }

voidpf open_stream(voidpf opaque, const void*, int) { return opaque; }

uLong read_stream(voidpf, voidpf stream, void* into, uLong size) {
  auto& [bytes, at] = of(stream);
  const auto count = std::min<std::size_t>(size, bytes.size() - at);
  std::memcpy(into, bytes.data() + at, count);
  at += count;
  return static_cast<uLong>(count);
}

uLong write_stream(voidpf, voidpf, const void*, uLong) { return 0; }

ZPOS64_T tell_stream(voidpf, voidpf stream) { return of(stream).at; }

long seek_stream(voidpf, voidpf stream, ZPOS64_T offset, int origin) {
  auto& [bytes, at] = of(stream);
  const ZPOS64_T base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? at
                        : origin == ZLIB_FILEFUNC_SEEK_END ? bytes.size()
                                                           : 0;
  if (offset > bytes.size() - base) return -1;
  at = static_cast<std::size_t>(base + offset);
  return 0;
}

int close_stream(voidpf, voidpf) { return 0; }
int stream_error(voidpf, voidpf) { return 0; }

struct CloseZip {
  void operator()(void* zip) const { unzClose(zip); }
};
using Zip = std::unique_ptr<void, CloseZip>;

Zip open_zip(MemoryStream& stream) {
  zlib_filefunc64_def functions = {open_stream, read_stream,  write_stream, tell_stream,
                                   seek_stream, close_stream, stream_error, &stream};
  return Zip(unzOpen2_64("", &functions));
}

core::Error refused(const ForeignFile& archive, std::string why) {
  return {core::ErrorKind::kRefused, std::move(why), {archive.name}};
}

core::Error damaged(const ForeignFile& archive) {
  return refused(archive, "the zip archive is damaged");
}

bool is_wanted(std::string_view name) {
  constexpr std::array<std::string_view, 5> kEndings = {".csv", ".md", ".vcf", ".json", ".zip"};
  const auto lower = core::lower_ascii(name);
  return std::ranges::any_of(kEndings, [&](auto ending) { return lower.ends_with(ending); });
}

bool leads_outside(std::string_view name) {
  return name.starts_with('/') || name.starts_with('\\') || name.find(':') == 1 ||
         (std::string("/") + std::string(name) + "/").find("/../") != std::string::npos ||
         name.find("..\\") != std::string_view::npos;
}

class ArchiveReader {
 public:
  ArchiveReader(const ForeignFile& archive, void* zip) : archive_(archive), zip_(zip) {}

  core::Result<std::vector<ForeignFile>> files() {
    for (int found = unzGoToFirstFile(zip_); found != UNZ_END_OF_LIST_OF_FILE;
         found = unzGoToNextFile(zip_)) {
      if (found != UNZ_OK) return core::fail(damaged(archive_));
      if (files_.size() == kMaxFiles)
        return core::fail(refused(archive_, fmt::format("more than {} files", kMaxFiles)));
      TRY(add_file());
    }
    return std::move(files_);
  }

 private:
  core::Status add_file() {
    unz_file_info64 info{};
    std::array<char, 1024> name{};
    if (unzGetCurrentFileInfo64(zip_, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                0) != UNZ_OK)
      return core::fail(damaged(archive_));
    ForeignFile file{name.data(), ""};
    if (leads_outside(file.name))
      return core::fail(
          refused(archive_, fmt::format("names a file outside the archive: '{}'", file.name)));
    if (file.name.ends_with('/')) return core::ok();
    if (is_wanted(file.name)) {
      if ((info.flag & kEncrypted) != 0)
        return core::fail(refused(archive_, "the zip archive is encrypted"));
      if (info.compression_method != 0 && info.compression_method != Z_DEFLATED)
        return core::fail(refused(archive_,
                                  "the zip archive is compressed in a way that confab "
                                  "does not read; zip it again with 'deflate'"));
      TRY(read_into(file.bytes));
    }
    files_.push_back(std::move(file));
    return core::ok();
  }

  // The size stated in the archive may be false, so the bytes that come out are counted.
  core::Status read_into(std::string& bytes) {
    if (unzOpenCurrentFile(zip_) != UNZ_OK) return core::fail(damaged(archive_));
    std::string chunk(kChunk, '\0');
    for (;;) {
      const int count = unzReadCurrentFile(zip_, chunk.data(), static_cast<unsigned>(kChunk));
      if (count < 0) return core::fail(damaged(archive_));
      if (count == 0) break;
      unpacked_ += static_cast<std::size_t>(count);
      if (unpacked_ > kMaxUnpackedBytes)
        return core::fail(refused(
            archive_, fmt::format("larger than {} MiB when unpacked", kMaxUnpackedBytes >> 20)));
      bytes.append(chunk, 0, static_cast<std::size_t>(count));
    }
    if (unzCloseCurrentFile(zip_) != UNZ_OK) return core::fail(damaged(archive_));
    return core::ok();
  }

  const ForeignFile& archive_;
  void* zip_;
  std::vector<ForeignFile> files_;
  std::size_t unpacked_ = 0;
};

}  // namespace

bool is_zip(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"); }

core::Result<std::vector<ForeignFile>> files_in_zip(const ForeignFile& archive) {
  MemoryStream stream{archive.bytes};
  const auto zip = open_zip(stream);
  if (!zip) return core::fail(damaged(archive));
  return ArchiveReader(archive, zip.get()).files();
}

}  // namespace confab::store
