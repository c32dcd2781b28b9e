// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/detail_pane.h"

#include "labels.h"
#include "look/typography.h"
#include "reader/counterpart_card.h"
#include "reader/flow_layout.h"
#include "reader/tag_chip.h"
#include "results/card_parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace policy::ui {

namespace {

/// The stage's dot and word.
class StageSign : public QWidget {
public:
    using QWidget::QWidget;

    void show(Stage stage)
    {
        stage_ = stage;
        setToolTip(Labels::stageMeaning(stage));
        setAccessibleName(Labels::stage(stage));
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics measure(boldFont());
        return {16 + measure.horizontalAdvance(Labels::stage(stage_)) + 2, measure.height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = coloursOf(palette()).stage(stage_);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(5, height() / 2.0), 4, 4);
        painter.setFont(boldFont());
        painter.setPen(colour);
        painter.drawText(rect().adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         Labels::stage(stage_));
    }

private:
    [[nodiscard]] QFont boldFont() const
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    Stage stage_ = Stage::Proposed;
};

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent), body_(new QWidget), column_(new QVBoxLayout(body_)),
      summary_(new StageSign), lines_(new QToolButton), facts_(new QLabel),
      counterpart_(new CounterpartCard)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    column_->setContentsMargins(space::two, space::oneAndHalf, space::two, space::two);
    column_->setSpacing(space::oneAndHalf);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(summary_);
    head->addWidget(facts_);
    head->addWidget(lines_);
    head->addStretch(1);
    column_->addLayout(head);
    column_->addWidget(counterpart_);
    column_->addStretch(1);
    lines_->setAutoRaise(true);
    lines_->setFocusPolicy(Qt::StrongFocus);
    lines_->setCursor(Qt::PointingHandCursor);
    setWidget(body_);
    connect(lines_, &QToolButton::clicked, this, &DetailPane::linesPressed);
    connect(counterpart_, &QAbstractButton::clicked, this, &DetailPane::counterpartPressed);
    applyPalette();
}

void DetailPane::show(const Document &document, const Recommendation &recommendation,
                      const std::vector<ReaderTag> &tags, int number)
{
    static_cast<StageSign *>(summary_)->show(recommendation.stage);
    QStringList facts;
    facts << tr("%1 of %2").arg(number + 1).arg(document.recommendations.size());
    if (const auto measures = recommendation.measures.size(); measures > 0)
        facts << (measures == 1 ? tr("1 measure") : tr("%1 measures").arg(measures));
    facts_->setText(facts.join(QStringLiteral(" · ")));
    lines_->setText(lineWords(recommendation.lines));
    lines_->setToolTip(tr("Show these lines of the source file"));
    lines_->setVisible(recommendation.lines.first > 0);

    clearTags();
    tagArea_ = new QWidget;
    grid_ = new QGridLayout(tagArea_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(space::oneAndHalf);
    grid_->setVerticalSpacing(space::one);
    grid_->setColumnStretch(1, 1);
    addTags(tags, Tone::Region, tr("Regions"), 0);
    addTags(tags, Tone::Sector, tr("Sectors"), 1);
    addTags(tags, Tone::Actor, tr("Actors"), 2);
    addTags(tags, Tone::Amount, tr("Amounts"), 3);
    addTags(tags, Tone::Date, tr("Dates"), 4);
    column_->insertWidget(1, tagArea_);
    counterpart_->hide();
    verticalScrollBar()->setValue(0);
    updateGeometry();
}

void DetailPane::clearTags()
{
    chips_.clear();
    delete tagArea_;
    tagArea_ = nullptr;
}

void DetailPane::addTags(const std::vector<ReaderTag> &tags, Tone tone, const QString &name,
                         int row)
{
    FlowLayout *flow = nullptr;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        if (tags[i].tone != tone) continue;
        if (!flow) {
            auto *label = new QLabel(name);
            label->setFont(inSize(font(), TypeSize::Small));
            QPalette quiet;
            quiet.setColor(QPalette::WindowText, coloursOf(palette()).quiet);
            label->setPalette(quiet);
            grid_->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
            auto *holder = new QWidget;
            flow = new FlowLayout(6, holder);
            QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            policy.setHeightForWidth(true);
            holder->setSizePolicy(policy);
            grid_->addWidget(holder, row, 1);
        }
        const int number = static_cast<int>(i);
        auto *chip = new TagChip(tags[i]);
        connect(chip, &TagChip::pointed, this,
                [this, number](bool on) { Q_EMIT tagPointed(on ? number : -1); });
        connect(chip, &TagChip::reached, this, [this, chip, number] {
            ensureWidgetVisible(chip);
            Q_EMIT tagFocused(number);
        });
        connect(chip, &TagChip::pressedWith, this, [this, number](Qt::KeyboardModifiers modifiers) {
            Q_EMIT tagPressed(number, modifiers);
        });
        if (flow->count() == 0) // the name stands level with the first chip
            grid_->itemAtPosition(row, 0)->widget()->setFixedHeight(chip->sizeHint().height());
        flow->addWidget(chip);
        chips_.resize(std::max(chips_.size(), i + 1), nullptr);
        chips_[i] = chip;
    }
}

void DetailPane::showCounterpart(const Recommendation *counterpart)
{
    counterpart_->setVisible(counterpart != nullptr);
    if (counterpart) counterpart_->show(*counterpart);
    updateGeometry();
}

void DetailPane::setLitTag(int tag)
{
    for (std::size_t i = 0; i < chips_.size(); ++i)
        if (chips_[i]) chips_[i]->setLit(static_cast<int>(i) == tag);
}

QSize DetailPane::sizeHint() const
{
    const int width = viewport()->width();
    return {360, body_->hasHeightForWidth() ? body_->heightForWidth(width)
                                            : body_->sizeHint().height()};
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

void DetailPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) applyPalette();
}

void DetailPane::applyPalette()
{
    const Colours colours = coloursOf(palette());
    QPalette quiet; // only this role is set, all others follow the application
    quiet.setColor(QPalette::WindowText, colours.quiet);
    facts_->setPalette(quiet);
    QPalette link;
    link.setColor(QPalette::ButtonText, colours.accent);
    lines_->setPalette(link);
    for (QLabel *label : body_->findChildren<QLabel *>())
        label->setPalette(quiet);
    viewport()->setBackgroundRole(QPalette::Base);
    body_->setBackgroundRole(QPalette::Base);
    body_->setAutoFillBackground(true);
}

} // namespace policy::ui
