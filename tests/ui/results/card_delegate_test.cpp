// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "labels.h"
#include "look/typography.h"
#include "results/card_delegate.h"
#include "results/result_roles.h"
#include "results/snippet_layout.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace policy;
using namespace policy::ui;

namespace {

/// Rows of one kind, a group's heading first.
class Rows : public QAbstractListModel {
public:
    explicit Rows(RecommendationRow row, int count) : row_(std::move(row)), count_(count) {}
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : count_ + 1;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == GroupRole) return index.row() == 0;
        if (role == GroupCountRole) return count_;
        if (role == Qt::DisplayRole && index.row() == 0) return QStringLiteral("Law");
        if (role == RowRole && index.row() > 0)
            return QVariant::fromValue<const RecommendationRow *>(&row_);
        return {};
    }

private:
    RecommendationRow row_;
    int count_;
};

RecommendationRow sampleRow()
{
    RecommendationRow row;
    row.id = "sample/1";
    row.document = "sample";
    row.stage = Stage::Agreed;
    row.language = Language::TraditionalChinese;
    row.label = "（1）";
    row.title = "推進法律合作";
    row.section = {"共識", "法律"};
    row.snippet = {"支持兩地仲裁機構合作，推動仲裁裁決相互執行。", {{12, 18}, {39, 45}}};
    row.regions = {"zhejiang", "gba"};
    row.sectors = {"law"};
    row.date = "2023-06-26";
    row.lines = {90, 91};
    return row;
}

QStyleOptionViewItem optionFor(const QListView &view, const QModelIndex &index)
{
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = view.visualRect(index);
    option.font = view.font();
    return option;
}

/// The marked words as shown.
QStringList marked(const FittedSnippet &snippet)
{
    QStringList words;
    for (TextRange mark : snippet.marks)
        words << snippet.text.mid(mark.begin, mark.size());
    return words;
}

std::vector<TextRange> marksOf(const QString &text, const QString &word)
{
    std::vector<TextRange> marks;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        marks.push_back({static_cast<int>(at), static_cast<int>(at + word.size())});
    return marks;
}

} // namespace

TEST_CASE("a snippet that fits is shown whole")
{
    const QString text = QStringLiteral("支持兩地仲裁機構合作");
    const FittedSnippet shown = fitSnippet(text, marksOf(text, QStringLiteral("仲裁")),
                                           fontFor(Language::TraditionalChinese), 600, 2);
    CHECK(shown.text == text);
    CHECK(marked(shown) == QStringList{"仲裁"});
}

TEST_CASE("the first mark is always seen whole, at any width, and no mark is cut")
{
    const QString filler = QStringLiteral("支持兩地在金融及創新科技方面加強合作，推動高質量發展；");
    const QString word = QStringLiteral("國際商事仲裁中心");
    const QFont font = fontFor(Language::TraditionalChinese);
    for (int before : {0, 1, 3, 10})
        for (int width = 150; width < 700; width += 37) {
            QString text = filler.repeated(before) + word + filler + word + filler.repeated(4);
            const FittedSnippet shown =
                fitSnippet(text, marksOf(text, word), font, width, 2);
            CAPTURE(before, width, shown.text.toStdString());
            REQUIRE_FALSE(shown.marks.empty());
            for (const QString &one : marked(shown))
                CHECK(one == word);
            QTextLayout layout(shown.text, font);
            layout.beginLayout();
            int lines = 0;
            for (QTextLine line = layout.createLine(); line.isValid();
                 line = layout.createLine(), ++lines)
                line.setLineWidth(width);
            layout.endLayout();
            CHECK(lines <= 2);
        }
}

TEST_CASE("a mark near the end leaves no line empty")
{
    const QString text =
        QStringLiteral("支持兩地在金融及創新科技方面加強交流，推動高質量發展；").repeated(8) +
        QStringLiteral("促進合作。");
    const QFont font = fontFor(Language::TraditionalChinese);
    for (int width = 200; width < 700; width += 71) {
        const FittedSnippet shown =
            fitSnippet(text, marksOf(text, QStringLiteral("合作")), font, width, 3);
        CAPTURE(width, shown.text.toStdString());
        CHECK(marked(shown) == QStringList{"合作"});
        CHECK(shown.text.endsWith(QStringLiteral("合作。")));
        QTextLayout layout(shown.text, font);
        layout.beginLayout();
        int lines = 0;
        for (QTextLine line = layout.createLine(); line.isValid();
             line = layout.createLine(), ++lines)
            line.setLineWidth(width);
        layout.endLayout();
        CHECK(lines == 3);
    }
}

TEST_CASE("Latin words are not cut either")
{
    const QString text =
        QStringLiteral("The two sides will deepen cooperation in arbitration and mediation ")
            .repeated(6);
    const FittedSnippet shown = fitSnippet(text, marksOf(text, QStringLiteral("mediation")),
                                           fontFor(Language::English), 300, 2);
    REQUIRE(shown.text.endsWith(QChar(0x2026)));
    const QString last = shown.text.chopped(1).section(QLatin1Char(' '), -1);
    CHECK(text.contains(last + QLatin1Char(' ')));
    CHECK(marked(shown).first() == QStringLiteral("mediation"));
}

TEST_CASE("a mark longer than all lines is shown from its beginning")
{
    const QString word = QStringLiteral("粵港澳大灣區國際商事仲裁及調解服務中心").repeated(4);
    const FittedSnippet shown =
        fitSnippet(word, {{0, static_cast<int>(word.size())}},
                   fontFor(Language::TraditionalChinese), 200, 2);
    CHECK(shown.text.startsWith(QStringLiteral("粵港澳")));
}

TEST_CASE("a card's tags are where they say, and clicking one filters by it")
{
    Labels labels;
    Rows rows(sampleRow(), 3);
    QListView view;
    CardDelegate delegate(&labels);
    view.setItemDelegate(&delegate);
    view.setModel(&rows);
    view.resize(600, 500);
    view.show();
    QApplication::processEvents();

    const QModelIndex card = rows.index(1);
    const QStyleOptionViewItem option = optionFor(view, card);
    std::vector<Choice> seen;
    QPoint onRegion;
    for (int x = option.rect.left(); x < option.rect.right(); x += 2) {
        const QPoint point(x, option.rect.top() + 20);
        const auto choice = delegate.tagAt(option, card, point);
        if (!choice || (!seen.empty() && seen.back() == *choice)) continue;
        seen.push_back(*choice);
        if (choice->facet == Facet::Region && onRegion.isNull()) onRegion = point;
    }
    CHECK(seen == std::vector<Choice>{{Facet::Stage, "agreed", false},
                                      {Facet::Region, "zhejiang", false},
                                      {Facet::Region, "gba", false},
                                      {Facet::Sector, "law", false}});

    QSignalSpy clicked(&delegate, &CardDelegate::tagClicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, onRegion);
    REQUIRE(clicked.count() == 1);
    CHECK(clicked[0][0].value<Choice>() == Choice{Facet::Region, "zhejiang", false});
    CHECK(clicked[0][1].value<Qt::KeyboardModifiers>() == Qt::ControlModifier);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                      option.rect.center()); // on the words: no tag
    CHECK(clicked.count() == 1);
    CHECK_FALSE(delegate.tagAt(optionFor(view, rows.index(0)), rows.index(0), {20, 20}));
}

TEST_CASE("tags that do not fit are counted, none is cut")
{
    Labels labels;
    RecommendationRow row = sampleRow();
    for (int i = 0; i < 40; ++i)
        row.regions.push_back("region-" + std::to_string(i));
    Rows rows(row, 1);
    QListView view;
    CardDelegate delegate(&labels);
    view.setItemDelegate(&delegate);
    view.setModel(&rows);
    view.resize(400, 300);
    view.show();
    QApplication::processEvents();
    const QStyleOptionViewItem option = optionFor(view, rows.index(1));
    std::vector<Choice> seen;
    for (int x = 0; x < option.rect.width(); x += 2)
        if (const auto choice = delegate.tagAt(option, rows.index(1), {x, option.rect.top() + 20});
            choice && (seen.empty() || seen.back() != *choice))
            seen.push_back(*choice);
    CHECK(seen.size() > 2);
    CHECK(seen.size() < 12);
    CHECK(seen.back() == Choice{Facet::Sector, "law", false}); // the main sector has its place
}

TEST_CASE("twenty thousand cards are laid out and painted at once")
{
    Labels labels;
    Rows rows(sampleRow(), 20000);
    QListView view;
    CardDelegate delegate(&labels);
    view.setItemDelegate(&delegate);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QElapsedTimer clock;
    clock.start();
    view.setModel(&rows);
    view.resize(600, 900);
    view.show();
    QApplication::processEvents();
    for (int i = 0; i < 20; ++i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 20 * i);
        view.viewport()->repaint();
    }
    CHECK(clock.elapsed() < 3000);
}

TEST_CASE("a card reads as sentences")
{
    Labels labels;
    labels.setLanguage(Language::English);
    const QString sentence = CardDelegate::sentence(sampleRow(), labels);
    CHECK(sentence == QStringLiteral("Agreed. （1）推進法律合作. "
                                     "支持兩地仲裁機構合作，推動仲裁裁決相互執行。 zhejiang, gba. "
                                     "law. sample. 法律. lines 90–91."));
}
