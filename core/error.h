// SPDX-License-Identifier: MIT
// error.h: failures as values. A function that can fail for a reason outside the program returns a
// Result; the kind of an Error is the exit code of the program.
#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "core/rule_id.h"

namespace confab::core {

// The documented exit codes (docs/exit-codes.md). Frozen: scripts depend on them.
enum class ErrorKind {
  kFindings = 1,    // `check` found something, or --exit-code and not empty
  kUsage = 2,       // bad flag, unreadable date, a prompt was needed
  kIncomplete = 3,  // something could not be read; the rest is on stdout
  kRefused = 4,     // a write was refused; nothing changed
  kNotFound = 5,    // no match or more than one, or no notebook
  kBug = 70,
};

// A place in a note. Line and column count from 1; 0 means unknown.
struct Location {
  std::string path;
  int line = 0;
  int column = 0;
};

// A place in a note given elsewhere.
struct Position {
  int line = 0;
  int column = 0;
};

// What went wrong: lower case, no final period, the subject in single quotes. `hint` says what to
// do.
struct Error {
  ErrorKind kind = ErrorKind::kBug;
  std::string message;
  Location location = {};
  std::string hint = {};
  std::optional<Rule> rule = {};  // the check rule that a note breaks, if that is the cause
};

template <class T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

inline Status ok() { return {}; }

inline tl::unexpected<Error> fail(ErrorKind kind, std::string message, std::string hint = {}) {
  return tl::unexpected<Error>(Error{kind, std::move(message), {}, std::move(hint)});
}

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace confab::core

// Returns the error of `expression`, if it has one.
#define TRY(expression)                                                              \
  do {                                                                               \
    if (auto try_result = (expression); !try_result)                                 \
      return ::tl::unexpected<::confab::core::Error>(std::move(try_result).error()); \
  } while (false)

#define CONFAB_JOIN_(a, b) a##b
#define CONFAB_JOIN(a, b) CONFAB_JOIN_(a, b)

// Declares `target` with the value of `expression`, or returns its error.
#define TRY_ASSIGN(target, expression)                          \
  auto CONFAB_JOIN(try_result_, __LINE__) = (expression);       \
  if (!CONFAB_JOIN(try_result_, __LINE__))                      \
    return ::tl::unexpected<::confab::core::Error>(             \
        std::move(CONFAB_JOIN(try_result_, __LINE__)).error()); \
  target = std::move(*CONFAB_JOIN(try_result_, __LINE__))
