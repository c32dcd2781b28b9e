// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"

#include <QObject>
#include <QTranslator>

namespace policy::ui {

/// The interface's language: the program's own words and Qt's, changed while running.
class Translator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Throws Error when the translation is not installed. English always works.
    void use(Language language);
    [[nodiscard]] Language language() const { return language_; }
    /// The nearest of the three to what the system speaks.
    [[nodiscard]] static Language ofSystem();
    /// Its own name in itself.
    [[nodiscard]] static QString ownName(Language language);

private:
    QTranslator words_;
    QTranslator qtWords_;
    Language language_ = Language::Unknown;
};

} // namespace policy::ui
