// SPDX-License-Identifier: MIT
#include "cmd/completion/wanted.h"

#include <algorithm>
#include <utility>

namespace confab::cmd {
namespace {

using What = Wanted::What;

class Reader {
 public:
  void take(const std::string& word) {
    if (waiting_)
      give(*std::exchange(waiting_, nullptr), word);
    else if (word == "--" && !is_ended_)
      is_ended_ = true;
    else if (is_option(word))
      take_option(word);
    else if (!command_)
      take_command(word);
    else if (const auto* positional = next_positional())
      give(*positional, word);
  }

  Wanted at(const std::string& current) && {
    if (is_lost_) return {};
    if (waiting_) return value_of(*waiting_, "", current);
    if (is_option(current)) {
      const auto equals = current.find('=');
      const auto* option = find_option(current.substr(0, equals));
      if (equals == std::string::npos) return one_of(What::kOption, current);
      if (!option || option->arity == Arity::kFlag) return {};
      return value_of(*option, current.substr(0, equals + 1), current.substr(equals + 1));
    }
    if (!command_) return one_of(What::kCommand, current);
    if (const auto* positional = next_positional()) return value_of(*positional, "", current);
    return current.empty() && !is_ended_ ? one_of(What::kOption, current) : Wanted{};
  }

 private:
  bool is_option(const std::string& word) const { return !is_ended_ && word.starts_with('-'); }

  void take_command(const std::string& word) {
    command_ = find_command(word);
    is_lost_ = !command_;
    if (command_) given_.add_options_of(*command_);
  }

  void take_option(const std::string& word) {
    const auto equals = word.find('=');
    const auto* option = find_option(word.substr(0, equals));
    if (!option) return;
    if (equals != std::string::npos)
      give(*option, word.substr(equals + 1));
    else if (option->arity == Arity::kFlag || option->arity == Arity::kOptional)
      give(*option, "");
    else
      waiting_ = option;
  }

  const Option* find_option(std::string_view word) const {
    if (command_) {
      for (const auto& option : command_->options) {
        if (!option.is_positional() && option.is_called(word)) return &option;
      }
    }
    for (const auto& option : global_options()) {
      if (option.is_called(word)) return &option;
    }
    return nullptr;
  }

  const Option* next_positional() const {
    const auto found = std::ranges::find_if(command_->options, [&](const Option& option) {
      return option.is_positional() && (option.arity == Arity::kMany || !given_.has(option.key()));
    });
    return found == command_->options.end() ? nullptr : &*found;
  }

  void give(const Option& option, std::string value) {
    auto values = given_.texts(option.key());
    values.push_back(std::move(value));
    given_.set(option.key(), std::move(values));
  }

  Wanted one_of(What what, std::string text) {
    return {what, command_, nullptr, "", std::move(text), std::move(given_)};
  }
  Wanted value_of(const Option& option, std::string before, std::string text) {
    return {What::kValue, command_, &option, std::move(before), std::move(text), std::move(given_)};
  }

  const Command* command_ = nullptr;
  const Option* waiting_ = nullptr;  // for its value
  Arguments given_;
  bool is_ended_ = false;  // by `--`
  bool is_lost_ = false;   // there is no such command
};

}  // namespace

Wanted wanted_at_cursor(const TypedLine& line) {
  Reader reader;
  for (std::size_t i = 1; i < line.words.size(); ++i) reader.take(line.words[i]);  // 0 is confab
  return std::move(reader).at(line.current);
}

}  // namespace confab::cmd
