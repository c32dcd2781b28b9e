// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison.h"
#include "model/language.h"

#include <QString>

#include <map>
#include <string>

namespace policy::ui {

class Labels;

/// "Same", "Related", "Counterpart".
QString linkKindWord(LinkKind kind);
/// The sign that stands for it beside the word: "=", "≈", "⇄".
QString linkSign(LinkKind kind);
/// What it means, as a tip.
QString linkMeaning(LinkKind kind);
/// "Same, 92 %".
QString linkWords(const Link &link);
/// "92 %".
QString percent(double share);

/// What concepts of the glossary are called, by their first term.
using TermNames = std::map<std::string, LocalizedText>;
/// A concept's name in the interface's language; as it is where it has none.
QString termName(const std::string &term, const Labels &labels, const TermNames &names);

/// A reason in the interface's language: "Arbitration 38 %".
QString reasonWords(const LinkReason &reason, const Labels &labels, const TermNames &names);
/// The heaviest reasons, each word once: "Arbitration 38 %, Zhejiang 12 %". Wording comes together as
/// the last one: "wording 20 %".
QString reasonsLine(const Link &link, const Labels &labels, const TermNames &names,
                    std::size_t most);
/// Each with its kind, a line each.
QString reasonsList(const Link &link, const Labels &labels, const TermNames &names);

} // namespace policy::ui
