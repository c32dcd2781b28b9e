// SPDX-License-Identifier: GPL-3.0-or-later
#include "keep/colours_dialog.h"

#include "keep/colour_sign.h"
#include "keep/keeper.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "utf16.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

constexpr int signSize = 16;

} // namespace

ColoursDialog::ColoursDialog(const std::vector<ColourMeaning> &meanings, QWidget *parent)
    : QDialog(parent), before_(meanings)
{
    setWindowTitle(tr("Meanings of the Colours"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::two, space::three, space::two);
    column->setSpacing(space::two);
    auto *words = new QuietLabel(this);
    words->setText(
        tr("Say what you mean by a colour: it stands beside the colour in the reader and "
           "in the list of notes."));
    words->setWordWrap(true);
    column->addWidget(words);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::one);
    grid->setVerticalSpacing(space::one);
    for (std::size_t i = 0; i < before_.size(); ++i) {
        const int row = static_cast<int>(i);
        const QString name = Keeper::plainColourName(before_[i].colour);
        auto *sign = new QLabel(this);
        sign->setPixmap(
            colourIcon(before_[i].colour).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
        auto *field = new QLineEdit(toQString(before_[i].meaning), this);
        field->setObjectName(QStringLiteral("meaning-") + toQString(before_[i].colour));
        field->setMinimumWidth(280);
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        field->setAccessibleName(name);
        grid->addWidget(sign, row, 0);
        grid->addWidget(label, row, 1);
        grid->addWidget(field, row, 2);
        fields_.push_back(field);
    }
    column->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<ColourMeaning> ColoursDialog::meanings() const
{
    std::vector<ColourMeaning> now;
    for (std::size_t i = 0; i < before_.size(); ++i)
        now.push_back({before_[i].colour, fields_[i]->text().simplified().toStdString()});
    return now;
}

} // namespace policy::ui
