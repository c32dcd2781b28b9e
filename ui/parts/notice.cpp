// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice.h"

#include "look/icons.h"
#include "look/theme.h"
#include "look/typography.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace policy::ui {

namespace {

constexpr int widest = 720;
constexpr int signSize = 16;

} // namespace

Notice::Notice(QWidget *window)
    : QFrame(window), sign_(new QLabel(this)),
      words_(new QLabel(this)), buttons_{new QPushButton(this), new QPushButton(this)},
      close_(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, space::one, space::one, space::one);
    layout->setSpacing(space::one);
    layout->addWidget(sign_);
    layout->addWidget(words_, 1);
    for (QPushButton *button : buttons_)
        layout->addWidget(button);
    layout->addWidget(close_);
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setAutoRaise(true);
    close_->setIcon(icon("close"));
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        connect(buttons_[i], &QPushButton::clicked, this, [this, i] {
            hide();
            if (i < ways_.size() && ways_[i].go) ways_[i].go();
        });
    window->installEventFilter(this);
    retranslate();
    hide();
}

void Notice::retranslate()
{
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close this message"));
}

QString Notice::sentence() const
{
    return words_->text();
}

void Notice::tell(Kind kind, const QString &sentence, const QString &way,
                  const std::function<void()> &go)
{
    tell(kind, sentence, way.isEmpty() ? std::vector<Way>() : std::vector<Way>{{way, go}});
}

void Notice::tell(Kind kind, const QString &sentence, std::vector<Way> ways)
{
    kind_ = kind;
    ways_ = std::move(ways);
    sign_->setPixmap(icon(kind == Kind::Done ? "done" : "warning")
                         .pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    words_->setText(sentence);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setText(i < ways_.size() ? ways_[i].text : QString());
        buttons_[i]->setVisible(i < ways_.size());
    }
    setAccessibleName(sentence);
    show();
    place();
    raise();
    if (kind == Kind::Done)
        timer_.start(shownFor);
    else
        timer_.stop();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Notice::place()
{
    const QWidget *window = parentWidget();
    const int room = std::min(widest, window->width() - 2 * space::three);
    int buttons = 0;
    for (const QPushButton *button : buttons_)
        if (!button->isHidden()) buttons += button->sizeHint().width() + space::one;
    const int others = signSize + close_->sizeHint().width() + buttons + 6 * space::one;
    const QFontMetrics metrics(words_->font());
    const int words =
        metrics.boundingRect(QRect(0, 0, room - others, 2000), Qt::TextWordWrap, words_->text())
            .width() +
        space::half;
    const int width = std::min(room, words + others);
    const int height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
    setGeometry((window->width() - width) / 2, window->height() - height - space::six, width,
                height);
}

bool Notice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void Notice::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.setPen(kind_ == Kind::Failure ? colours.failure : colours.accent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Notice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace policy::ui
