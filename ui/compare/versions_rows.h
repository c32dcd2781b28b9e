// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/difference.h"
#include "model/document.h"
#include "utf16.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace policy::ui {

/// What became of one recommendation, ready to be shown.
struct VersionRow {
    VersionChange::Kind kind = VersionChange::Kind::Unchanged;
    bool moved = false;
    std::string id;  ///< in the newer version; of what was cut, in the older one
    QString heading; ///< its label and title
    QString text;    ///< of the newer version, with what was taken out left in its place
    std::vector<TextRange> removed; ///< stretches of `text`
    std::vector<TextRange> added;
    Language language = Language::Unknown;
};

/// Two versions, in the order of kinds: added, cut, reworded, moved, unchanged; each in the newer
/// version's order.
struct VersionRows {
    VersionSummary summary;
    std::vector<VersionRow> rows;
};

VersionRows versionRows(const VersionComparison &comparison, const Document &old,
                        const Document &now);

} // namespace policy::ui

Q_DECLARE_METATYPE(policy::ui::VersionRow)
