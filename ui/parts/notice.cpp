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
    : QFrame(window), sign_(new QLabel(this)), words_(new QLabel(this)),
      way_(new QPushButton(this)), close_(new QToolButton(this))
{
    setObjectName(QStringLiteral("notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::two, space::one, space::one, space::one);
    layout->setSpacing(space::one);
    layout->addWidget(sign_);
    layout->addWidget(words_, 1);
    layout->addWidget(way_);
    layout->addWidget(close_);
    words_->setWordWrap(true);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    close_->setAutoRaise(true);
    close_->setIcon(icon("close"));
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    connect(close_, &QToolButton::clicked, this, &QWidget::hide);
    connect(way_, &QPushButton::clicked, this, [this] {
        hide();
        if (go_) go_();
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
    kind_ = kind;
    go_ = go;
    sign_->setPixmap(icon(kind == Kind::Done ? "done" : "warning")
                         .pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    words_->setText(sentence);
    way_->setText(way);
    way_->setVisible(!way.isEmpty());
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
    const int buttons = way_->isHidden() ? 0 : way_->sizeHint().width() + space::one;
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
