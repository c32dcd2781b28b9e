// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_options.h"

#include "export/export_words.h"
#include "look/typography.h"
#include "parts/combo.h"
#include "parts/quiet_label.h"
#include "utf16.h"
#include "window/translator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace policy::ui {

namespace {

constexpr const char *partNames[] = {"text",  "tags",        "measures", "evidence",
                                     "notes", "counterpart", "source"};

void choose(QComboBox *combo, int value)
{
    const int at = combo->findData(value);
    if (at >= 0) combo->setCurrentIndex(at);
}

} // namespace

ExportOptions::ExportOptions(QWidget *parent)
    : QWidget(parent), scope_(combo("scope")), format_(combo("format")), use_(new QuietLabel(this)),
      paper_(combo("template")), title_(new QLineEdit(this)), grouping_(combo("grouping")),
      order_(combo("order")), axis_(combo("axis")), labels_(combo("labels")),
      mark_(new QCheckBox(this)), include_(new QLabel(this))
{
    build();
    retranslate();
}

QComboBox *ExportOptions::combo(const char *name)
{
    auto *made = new QComboBox(this);
    made->setObjectName(QLatin1String(name));
    // A long title of a document must not widen the dialog.
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    made->setMinimumContentsLength(16);
    made->setMaxVisibleItems(24);
    connect(made, &QComboBox::currentIndexChanged, this, &ExportOptions::tell);
    return made;
}

void ExportOptions::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::one);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    const auto row = [&](QWidget *field) {
        auto *name = new QLabel(this);
        name->setBuddy(field);
        const int at = grid->rowCount();
        grid->addWidget(name, at, 0);
        grid->addWidget(field, at, 1);
        names_[field] = name;
    };
    row(scope_);
    row(format_);
    use_->setFont(inSize(font(), TypeSize::Small));
    use_->setWordWrap(true);
    grid->addWidget(use_, grid->rowCount(), 1);
    title_->setObjectName(QStringLiteral("title"));
    title_->setMaxLength(200);
    for (QWidget *field : {static_cast<QWidget *>(paper_), static_cast<QWidget *>(title_),
                           static_cast<QWidget *>(axis_), static_cast<QWidget *>(grouping_),
                           static_cast<QWidget *>(order_), static_cast<QWidget *>(labels_)})
        row(field);

    auto *included = new QVBoxLayout;
    included->setSpacing(space::half);
    included->addWidget(include_);
    auto *boxes = new QGridLayout;
    boxes->setHorizontalSpacing(space::two);
    boxes->setVerticalSpacing(space::half);
    int at = 0;
    for (const char *name : partNames) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QLatin1String("part-") + QLatin1String(name));
        parts_[name] = box;
        boxes->addWidget(box, at / 2, at % 2);
        ++at;
        connect(box, &QCheckBox::toggled, this, &ExportOptions::tell);
    }
    included->addLayout(boxes);
    included->addWidget(mark_);
    layout->addLayout(included);
    layout->addStretch();
    mark_->setObjectName(QStringLiteral("byte-order-mark"));
    connect(mark_, &QCheckBox::toggled, this, &ExportOptions::tell);
    connect(title_, &QLineEdit::textChanged, this, &ExportOptions::tell);
}

/// Groups of formats under headings that cannot be chosen.
void ExportOptions::fillFormats()
{
    const QSignalBlocker quiet(format_);
    const QVariant chosen = format_->currentData();
    format_->clear();
    auto *model = qobject_cast<QStandardItemModel *>(format_->model());
    for (const auto &[name, formats] : ExportWords::groups()) {
        auto *heading = new QStandardItem(name);
        heading->setFlags(Qt::NoItemFlags);
        QFont strong = font();
        strong.setWeight(QFont::DemiBold);
        heading->setFont(strong);
        model->appendRow(heading);
        for (const Format each : formats) {
            format_->addItem(ExportWords::format(each), static_cast<int>(each));
            format_->setItemData(format_->count() - 1, ExportWords::formatUse(each),
                                 Qt::ToolTipRole);
        }
    }
    format_->setCurrentIndex(std::max(1, format_->findData(chosen)));
}

void ExportOptions::retranslate()
{
    fillFormats();
    std::vector<std::pair<QString, int>> papers;
    for (const PaperTemplate each : {PaperTemplate::Full, PaperTemplate::Brief,
                                     PaperTemplate::Table, PaperTemplate::Comparison})
        papers.emplace_back(ExportWords::paper(each), static_cast<int>(each));
    fillCombo(paper_, papers);
    std::vector<std::pair<QString, int>> groupings;
    for (const policy::Grouping each :
         {policy::Grouping::None, policy::Grouping::Document, policy::Grouping::Sector,
          policy::Grouping::Region, policy::Grouping::Stage})
        groupings.emplace_back(ExportWords::grouping(each), static_cast<int>(each));
    fillCombo(grouping_, groupings);
    std::vector<std::pair<QString, int>> orders{{ExportWords::order(std::nullopt), -1}};
    for (const Order each : {Order::Reading, Order::Title, Order::Stage, Order::Date})
        orders.emplace_back(ExportWords::order(each), static_cast<int>(each));
    fillCombo(order_, orders);
    fillCombo(axis_, {{tr("Sectors"), static_cast<int>(Axis::Sector)},
                      {tr("Regions"), static_cast<int>(Axis::Region)}});
    std::vector<std::pair<QString, int>> languages;
    for (const Language each : knownLanguages)
        languages.emplace_back(Translator::ownName(each), static_cast<int>(each));
    fillCombo(labels_, languages);
    const std::pair<QWidget *, QString> fields[] = {
        {scope_, tr("&What")},  {format_, tr("&Format")},   {paper_, tr("&Paper")},
        {title_, tr("&Title")}, {axis_, tr("R&ows")},       {grouping_, tr("&Groups")},
        {order_, tr("O&rder")}, {labels_, tr("&Labels in")}};
    for (const auto &[field, name] : fields) {
        names_.at(field)->setText(name);
        field->setAccessibleName(QString(name).remove(u'&').section(u'(', 0, 0));
    }
    include_->setText(tr("Include"));
    for (const auto &[name, box] : parts_)
        box->setText(ExportWords::part(name));
    parts_.at("counterpart")
        ->setToolTip(tr("The same recommendation in the document's other language"));
    parts_.at("evidence")->setToolTip(tr("The words for which a recommendation has its tags"));
    parts_.at("source")->setToolTip(
        tr("Document, section and source lines of each recommendation"));
    mark_->setText(tr("Mark as UTF-8, so that Excel reads Chinese"));
    enable();
}

void ExportOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void ExportOptions::offer(std::vector<OfferedScope> scopes, int chosen)
{
    const QSignalBlocker quiet(scope_);
    scopes_ = std::move(scopes);
    scope_->clear();
    for (const OfferedScope &each : scopes_) {
        scope_->addItem(each.name);
        scope_->setItemData(scope_->count() - 1, each.name, Qt::ToolTipRole);
    }
    scope_->setCurrentIndex(chosen);
    enable();
}

void ExportOptions::setChoice(const ExportChoice &choice)
{
    const QSignalBlocker quiet(this);
    given_ = choice;
    choose(format_, static_cast<int>(choice.format));
    choose(paper_, static_cast<int>(choice.options.paper));
    choose(grouping_, static_cast<int>(choice.options.grouping));
    choose(order_, choice.scope.order ? static_cast<int>(*choice.scope.order) : -1);
    choose(axis_, static_cast<int>(choice.scope.axis));
    choose(labels_, static_cast<int>(choice.options.language));
    mark_->setChecked(choice.options.byteOrderMark);
    for (const auto &[name, box] : parts_)
        box->setChecked(without(partsFromNames(name), choice.options.parts) ==
                        partsFromNames("none"));
    enable();
}

void ExportOptions::setFormat(Format format)
{
    choose(format_, static_cast<int>(format));
}

void ExportOptions::setUsualTitle(const QString &title)
{
    if (title_->text().trimmed().isEmpty()) title_->setPlaceholderText(title);
}

Format ExportOptions::format() const
{
    return static_cast<Format>(format_->currentData().toInt());
}

PaperTemplate ExportOptions::paper() const
{
    return static_cast<PaperTemplate>(paper_->currentData().toInt());
}

QString ExportOptions::title() const
{
    const QString typed = title_->text().trimmed();
    const auto at = static_cast<std::size_t>(std::max(0, scope_->currentIndex()));
    return typed.isEmpty() && at < scopes_.size() ? scopes_[at].title : typed;
}

ExportChoice ExportOptions::choice() const
{
    ExportChoice made = given_;
    if (const int at = scope_->currentIndex(); at >= 0)
        made.scope = scopes_[static_cast<std::size_t>(at)].scope;
    made.scope.order.reset();
    if (const int order = order_->currentData().toInt(); order >= 0)
        made.scope.order = static_cast<Order>(order);
    made.scope.axis = static_cast<Axis>(axis_->currentData().toInt());
    made.format = format();
    made.options.title = title().toStdString();
    made.options.paper = formatInfo(made.format).paper ? paper() : PaperTemplate::Full;
    made.options.grouping = static_cast<policy::Grouping>(grouping_->currentData().toInt());
    made.options.language = static_cast<Language>(labels_->currentData().toInt());
    made.options.byteOrderMark = mark_->isChecked();
    std::string names;
    for (const auto &[name, box] : parts_)
        if (box->isChecked()) names += (names.empty() ? "" : ",") + name;
    made.options.parts = partsFromNames(names.empty() ? "none" : names);
    return made;
}

/// What means nothing for the format is out of the way.
void ExportOptions::enable()
{
    const bool isPaper = formatInfo(format()).paper;
    const bool compares = isPaper && paper() == PaperTemplate::Comparison;
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (const auto name = names_.find(field); name != names_.end())
            name->second->setVisible(shown);
    };
    show(paper_, isPaper);
    show(title_, isPaper);
    show(axis_, compares);
    show(grouping_, !compares);
    include_->setVisible(takesParts(format()));
    for (const auto &[name, box] : parts_)
        box->setVisible(takesParts(format()));
    // A brief has no room for everything.
    const bool brief = isPaper && paper() == PaperTemplate::Brief;
    for (const char *name : {"measures", "evidence", "notes", "counterpart"})
        parts_.at(name)->setEnabled(!brief);
    mark_->setVisible(format() == Format::Csv);
    use_->setText(ExportWords::formatUse(format()));
}

void ExportOptions::tell()
{
    enable();
    Q_EMIT changed();
}

} // namespace policy::ui
