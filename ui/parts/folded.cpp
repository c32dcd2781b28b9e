// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/folded.h"

#include "data_folder.h"
#include "model/error.h"
#include "utf16.h"

namespace policy::ui {

const Folding &foldingWithVariants()
{
    static const Folding folding = [] {
        Folding made;
        try {
            made.addVariants(dataFolder() / "language" / "hanzi_variants.txt");
        } catch (const Error &) {
            return Folding();
        }
        return made;
    }();
    return folding;
}

QString folded(const QString &text)
{
    return toQString(foldingWithVariants().fold(text.toStdString()));
}

} // namespace policy::ui
