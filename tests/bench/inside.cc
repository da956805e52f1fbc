// SPDX-License-Identifier: MIT
// Times the parts of confab: each way to read a note, the rules, the answer, one change.
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "cmd/output/due_view.h"
#include "core/rules/due/due.h"
#include "store/document/markdown/body.h"
#include "store/document/text/plain_text.h"
#include "store/document/yaml/front_matter.h"
#include "store/files/lock.h"
#include "store/files/posix_disk.h"
#include "store/files/read_file.h"
#include "store/files/walk.h"
#include "store/history/undo.h"
#include "store/notebook/load.h"
#include "store/notebook/parallel.h"
#include "store/notebook/transaction.h"

namespace confab {
namespace {

// The notebook made by make_notebook.py, named in the environment, because making it takes seconds.
std::string notebook_path() {
  const char* path = std::getenv("CONFAB_BENCHMARK_NOTEBOOK");
  return path ? path : ".";
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(std::filesystem::path(notebook_path()) / path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

const std::string& an_interview() {
  static const std::string bytes = bytes_of("interviews/000010-person-000010.md");
  return bytes;
}

const store::Document& a_document() {
  static const store::Document document = *store::parse_document(an_interview());
  return document;
}

void plain_text(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(store::check_plain_text(an_interview()));
}

void front_matter_flat(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(store::parse_flat(a_document().bytes, a_document().frame));
}

void front_matter_yaml(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(store::parse_yaml(a_document().bytes, a_document().frame));
}

void body_by_lines(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(store::scan_body(a_document()));
}

void body_by_cmark(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(store::parse_body_by_cmark(a_document()));
}

void record(benchmark::State& state) {
  const core::Note note{"interviews/a.md", "interview", a_document().fields};
  const auto body = *store::parse_body(a_document());
  for (auto _ : state) benchmark::DoNotOptimize(core::recorded(note, body));
}

struct Loaded {
  store::PosixDisk disk;
  store::Folder folder = *store::open_folder(disk, notebook_path());
  core::Notebook notebook = *store::load_notebook(folder, absl::UTCTimeZone());
  core::Policy policy;
  core::Now now{core::first_instant(*core::parse_date("2026-12-01T09:00"), absl::UTCTimeZone()),
                absl::UTCTimeZone()};

  core::Moment moment() const { return {notebook, policy, now}; }
};

// The minimum for anything that looks at every note: walk, open, read.
void read_all(benchmark::State& state) {
  const Loaded loaded;
  for (auto _ : state) {
    const auto files = *store::walk(loaded.folder);
    store::do_in_parallel(files.size(), [&](std::size_t begin, std::size_t end) {
      store::Reader reader(loaded.folder);
      for (auto i = begin; i < end; ++i) benchmark::DoNotOptimize(reader.read(files[i].path));
    });
  }
}

void load_all(benchmark::State& state) {
  const Loaded loaded;
  const auto keep = state.range(0) == 0 ? store::Keep::kOwed : store::Keep::kAll;
  for (auto _ : state)
    benchmark::DoNotOptimize(store::load_notebook(loaded.folder, absl::UTCTimeZone(), keep));
}

void due_rules(benchmark::State& state) {
  const Loaded loaded;
  for (auto _ : state) benchmark::DoNotOptimize(core::due_items(loaded.moment()));
}

void due_answer(benchmark::State& state) {
  const Loaded loaded;
  const auto items = core::due_items(loaded.moment());
  for (auto _ : state) {
    cmd::Output out(cmd::Output::Color::kOff, cmd::Output::Color::kOff, 0, 0);
    cmd::print_due_items(items, {}, loaded.moment(), out);
  }
}

// Adds one attempt and undoes it, each with its four syncs.
void change_and_undo(benchmark::State& state) {
  const Loaded loaded;
  const auto& path = loaded.notebook.contacts.front().path;
  const core::Plan plan{
      {{core::EditNote{path, {core::SetField{"role", core::Value::scalar("new")}}}, "role"}}};
  for (auto _ : state) {
    const auto lock = store::take_lock(loaded.folder);
    const auto done =
        store::apply(loaded.folder, *lock, plan, "benchmark", loaded.now.instant).has_value() &&
        store::undo_last(loaded.folder, *lock, loaded.now.instant).has_value();
    if (!done) return state.SkipWithError("not changed, or not undone");
  }
}

BENCHMARK(plain_text);
BENCHMARK(front_matter_flat);
BENCHMARK(front_matter_yaml);
BENCHMARK(body_by_lines);
BENCHMARK(body_by_cmark);
BENCHMARK(record);
BENCHMARK(read_all)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(load_all)->ArgName("whole")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(due_rules)->Unit(benchmark::kMillisecond);
BENCHMARK(due_answer)->Unit(benchmark::kMillisecond);
BENCHMARK(change_and_undo)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace confab
