// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_details.h"

#include "labels.h"
#include "look/typography.h"
#include "parts/quiet_label.h"
#include "utf16.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <algorithm>

namespace policy::ui {

DocumentDetails::DocumentDetails(CatalogueEntry entry, const Labels &labels, QWidget *parent)
    : QDialog(parent), entry_(std::move(entry)), publisher_(new QLineEdit(this)),
      date_(new QLineEdit(this)), kind_(new QComboBox(this))
{
    setWindowTitle(tr("Title, Publisher and Date"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::two);
    auto *form = new QFormLayout;
    form->setSpacing(space::one);
    layout->addLayout(form);
    for (Language language : knownLanguages) {
        const bool has = entry_.title.count(language) > 0;
        const bool speaks = std::find(entry_.languages.begin(), entry_.languages.end(), language) !=
                            entry_.languages.end();
        if (!has && !speaks && !entry_.languages.empty()) continue;
        auto *title = new QLineEdit(has ? toQString(entry_.title.at(language)) : QString(), this);
        title->setMinimumWidth(400);
        titles_[language] = title;
        form->addRow(named(tr("Title in %1").arg(Labels::languageName(language)), "title"), title);
    }
    publisher_->setText(toQString(entry_.publisher));
    date_->setText(toQString(entry_.date));
    date_->setPlaceholderText(tr("2024, 2024-07 or 2024-07-15"));
    static const QRegularExpression iso(
        QStringLiteral("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"));
    date_->setValidator(new QRegularExpressionValidator(iso, date_));
    kind_->addItem(tr("Unknown"), QString());
    for (const std::string &kind : Labels::kinds())
        kind_->addItem(labels.kind(kind), toQString(kind));
    if (kind_->findData(toQString(entry_.kind)) < 0)
        kind_->addItem(labels.kind(entry_.kind), toQString(entry_.kind));
    kind_->setCurrentIndex(kind_->findData(toQString(entry_.kind)));
    form->addRow(named(tr("Publisher"), "publisher"), publisher_);
    form->addRow(named(tr("Date"), "date"), date_);
    form->addRow(named(tr("Kind"), "kind"), kind_);
    if (!entry_.guessed.empty()) {
        auto *note = new QuietLabel(this);
        note->setText(tr("What is marked as guessed was read from the text. Saving states it."));
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    save_ = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(date_, &QLineEdit::textChanged, this, &DocumentDetails::check);
    layout->addWidget(buttons);
}

QString DocumentDetails::named(const QString &name, const char *field) const
{
    const bool guessed =
        std::find(entry_.guessed.begin(), entry_.guessed.end(), field) != entry_.guessed.end();
    return guessed ? tr("%1 (guessed)").arg(name) : name;
}

void DocumentDetails::check()
{
    save_->setEnabled(date_->text().isEmpty() || date_->hasAcceptableInput());
}

CatalogueEntry DocumentDetails::entry() const
{
    CatalogueEntry made = entry_;
    for (const auto &[language, field] : titles_) {
        const std::string title = field->text().trimmed().toStdString();
        if (title.empty())
            made.title.erase(language);
        else
            made.title[language] = title;
    }
    made.publisher = publisher_->text().trimmed().toStdString();
    made.date = date_->text().toStdString();
    made.kind = kind_->currentData().toString().toStdString();
    made.guessed.clear();
    return made;
}

} // namespace policy::ui
