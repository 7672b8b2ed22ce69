// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/settings/settings_page.h"

#include "core/present/overlay_model.h"
#include "ui/legend/ring_picture.h"
#include "ui/pages/settings/about_section.h"
#include "ui/pages/settings/section_list.h"
#include "ui/pages/settings/shortcut_list.h"
#include "ui/style/icons.h"
#include "ui/style/measures.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tab_order.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace pomotide::ui {

namespace {

/// Height of the ring's picture, and of the lowest page that has room for it, in lines of text.
constexpr int kRingLines = 7;
constexpr int kLowestWithRing = 28;

/// The narrowest page that has room for the list beside a section, in lines of text.
constexpr int kNarrowestWithList = 38;

/// Stretch factor of a section that takes nearly all the room.
constexpr int kMostRoom = 100;

/// Sections that come last, whatever is added.
constexpr std::size_t kLast = 2;

bool isLook(const SettingsSection* section)
{
    return section != nullptr && section->section() == core::SettingSection::Appearance;
}

} // namespace

SettingsPage::SettingsPage(SessionBridge& bridge, EditLog& log, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_log(log), m_search(new SearchField(this)),
      m_list(new SectionList(this)), m_ring(new RingPicture(kRingLines, this)),
      m_nothing(new SecondaryLabel(tr("No setting has these words."), this)),
      m_shortcut(new SecondaryLabel({}, this)), m_sound(new SecondaryLabel({}, this)),
      m_desktop(new QWidget(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    setFocusProxy(m_search);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_ring->setObjectName(QStringLiteral("lookPreview"));
    m_ring->setAccessibleName(tr("The ring with this look"));
    m_shortcut->setObjectName(QStringLiteral("shortcutNote"));
    m_sound->setObjectName(QStringLiteral("soundNote"));
    build();
    addSections();
    choose(0);
    connect(&bridge, &SessionBridge::stateChanged, this, &SettingsPage::refresh);
    connect(m_list, &SectionList::chosen, this, [this](int section) {
        m_search->clear();
        choose(section);
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::showSections);
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &SettingsPage::beginSearch);
}

SettingsPage::~SettingsPage()
{
    // Takes the focus away, which ends a preview. The signal needs the receivers to exist.
    hide();
}

void SettingsPage::refresh()
{
    showPreview({});
    showSections(); // which also refreshes the sections
}

void SettingsPage::setOverlayInfo(const QString& sentences)
{
    auto* note = m_desktop->findChild<QLabel*>(QStringLiteral("overlayNote"));
    note->setText(sentences.split(QLatin1Char('\n')).join(QStringLiteral("\n\n")));
}

void SettingsPage::setShortcutProblem(const QString& problem)
{
    m_shortcut->setText(problem);
    m_shortcut->setVisible(!problem.isEmpty());
}

void SettingsPage::setSoundProblem(const QString& problem)
{
    m_sound->setText(problem);
    m_sound->setVisible(!problem.isEmpty());
}

void SettingsPage::addPart(QWidget* part)
{
    const auto* heading = part->findChild<Heading*>();
    insert(m_sections.size() - kLast, part, nullptr,
           heading != nullptr ? heading->text() : QString());
    part->installEventFilter(this);
    orderTabs(this);
    showSections();
}

void SettingsPage::showSectionOf(const QWidget* widget)
{
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(), [widget](const Section& section) {
            return section.frame->isAncestorOf(widget);
        });
    if (found != m_sections.end()) {
        m_search->clear();
        choose(static_cast<int>(found - m_sections.begin()));
    }
}

void SettingsPage::showNews()
{
    auto* const news = findChild<QWidget*>(QStringLiteral("news"));
    showSectionOf(news);
    news->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        showSections();
    }
    return QWidget::eventFilter(watched, event);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isCompact = width() < kNarrowestWithList * fontMetrics().height();
    m_list->setCompact(isCompact);
    m_middle->setDirection(isCompact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    placeParts(isCompact);
    showSections();
}

/// The title, the list and the sections are in the middle together. The title begins where the
/// names of the sections do.
void SettingsPage::placeParts(bool isCompact)
{
    const auto metrics = fontMetrics();
    const int wide = gap(Gap::Wide, metrics);
    const int indent = m_list->indent();
    const int whole = m_list->sizeHint().width() - indent + m_middle->spacing() + wide +
                      scaled(kWidestColumn, metrics);
    const int side = isCompact ? wide : std::max(wide, (width() - whole) / 2);
    m_head->setContentsMargins(side, wide, side, gap(Gap::Small, metrics));
    m_middle->setContentsMargins(isCompact ? 0 : side - indent, 0, 0, 0);
}

void SettingsPage::build()
{
    const int wide = gap(Gap::Wide, fontMetrics());
    auto* top = new FlowRow(new Heading(tr("Settings"), Heading::Rank::Page, this), m_search);
    auto* content = new QWidget(this);
    m_column = scrollingPage(content);
    m_column->setContentsMargins(wide, 0, wide, wide);
    content->findChild<QScrollArea*>()->setAlignment(Qt::AlignLeft);
    m_column->addWidget(m_nothing);
    m_column->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    auto* ring = new QHBoxLayout;
    ring->setContentsMargins(wide, 0, wide, 0);
    ring->addWidget(m_ring);
    ring->addStretch(1);
    right->addLayout(ring);
    right->addWidget(content, 1);
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->addWidget(m_list);
    m_middle->addLayout(right, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_head = new QVBoxLayout; // a flow row has no margins
    m_head->addLayout(top);
    whole->addLayout(m_head);
    whole->addLayout(m_middle, 1);
}

void SettingsPage::addSections()
{
    add({.section = core::SettingSection::Streak,
         .name = tr("Streak"),
         .about = tr("A streak begins small and grows. A change applies to what has not begun."),
         .restore = tr("Default streak")});
    addLook();
    addPrompts();
    add({.section = core::SettingSection::Language,
         .name = tr("Language"),
         .about = tr("Of everything that Pomotide shows."),
         .restore = tr("Default language")});
    add({.section = core::SettingSection::Window,
         .name = tr("Window"),
         .about = tr("How this window looks."),
         .restore = tr("Default window")});
    addLast();
    orderTabs(this);
}

void SettingsPage::addLook()
{
    SettingsSection* look =
        add({.section = core::SettingSection::Appearance,
             .name = tr("Look"),
             .about = tr("While you change something here, you see it above, and on your desktop."),
             .restore = tr("Default look")});
    auto* legend = new QPushButton(tr("What does the ring show?"), this);
    legend->setObjectName(QStringLiteral("legendButton"));
    setSymbol(legend, Symbol::Info);
    legend->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    look->addBelow(legend);
    connect(legend, &QPushButton::clicked, this, &SettingsPage::legendWished);
    connect(look, &SettingsSection::previewWished, this, &SettingsPage::showPreview);
}

void SettingsPage::addPrompts()
{
    SettingsSection* shortcuts =
        add({.section = core::SettingSection::QuickEntry,
             .name = tr("Shortcuts"),
             .about = tr("Quick entry, from anywhere: type what you want to do, and begin."),
             .restore = tr("Default shortcut")});
    shortcuts->addBelow(m_shortcut);
    shortcuts->addBelow(new ShortcutList(nullptr, this));
    setShortcutProblem({});
    add({.section = core::SettingSection::Notifications,
         .name = tr("Notifications"),
         .about = tr("Beside the ring, and only while you are there and not in a call or a film."),
         .restore = tr("Default notifications")});
    SettingsSection* sounds =
        add({.section = core::SettingSection::Sounds,
             .name = tr("Sounds"),
             .about = tr("Short and soft. Whatever you change here, you hear at once."),
             .restore = tr("Default sounds")});
    sounds->addBelow(m_sound);
    setSoundProblem({});
    connect(sounds, &SettingsSection::taken, this, &SettingsPage::soundTried);
}

void SettingsPage::addLast()
{
    auto* note = new QLabel(m_desktop);
    note->setObjectName(QStringLiteral("overlayNote"));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    auto* column = new QVBoxLayout(m_desktop);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Heading(tr("On this desktop"), Heading::Rank::Part, m_desktop));
    column->addWidget(note);
    insert(m_sections.size(), m_desktop, nullptr, tr("On this desktop"));
    insert(m_sections.size(), new AboutSection(this), nullptr, tr("About"));
}

SettingsSection* SettingsPage::add(const SettingsSection::Contents& contents)
{
    auto* section = new SettingsSection(contents, m_bridge, m_log, this);
    insert(m_sections.size(), section, section, contents.name);
    connect(section, &SettingsSection::previewWished, this, &SettingsPage::previewWished);
    return section;
}

void SettingsPage::insert(std::size_t place, QWidget* content, SettingsSection* settings,
                          const QString& name)
{
    auto* frame = new QWidget(this);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, gap(Gap::Wide, fontMetrics()));
    column->addWidget(content);
    if (auto* const heading = content->findChild<Heading*>()) {
        heading->setMinimumHeight(m_list->rowHeight()); // in one line with the first name
    }
    m_sections.insert(m_sections.begin() + static_cast<std::ptrdiff_t>(place),
                      {frame, content, settings, name});
    const bool grows = content->sizePolicy().expandingDirections().testFlag(Qt::Vertical);
    m_column->insertWidget(static_cast<int>(place), frame, grows ? kMostRoom : 0);
    m_list->insert(static_cast<int>(place), name);
    if (static_cast<int>(place) <= m_section && m_sections.size() > place + 1) {
        ++m_section; // the one that is shown has moved
    }
}

void SettingsPage::choose(int section)
{
    m_section = section;
    showSections();
    findChild<QScrollArea*>()->verticalScrollBar()->setValue(0);
}

void SettingsPage::showSections()
{
    const SettingsSearch search(m_search->text());
    bool isAnyShown = false;
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        const Section& section = m_sections[i];
        const bool isFound = this->isFound(section, search);
        const bool isShown = search.isEmpty() ? static_cast<int>(i) == m_section : isFound;
        section.frame->setVisible(isShown);
        m_list->setOffered(static_cast<int>(i), isFound);
        isAnyShown = isAnyShown || isShown;
    }
    m_nothing->setVisible(!isAnyShown);
    m_list->choose(search.isEmpty() ? m_section : -1);
    const auto& shown = m_sections[static_cast<std::size_t>(m_section)];
    m_ring->setVisible(search.isEmpty() && isLook(shown.settings) &&
                       height() >= kLowestWithRing * fontMetrics().height());
}

bool SettingsPage::isFound(const Section& section, const SettingsSearch& search)
{
    if (section.content->isHidden()) {
        return false;
    }
    return section.settings != nullptr
               ? section.settings->filter(search)
               : search.isEmpty() ||
                     search.finds(section.name + QLatin1Char('\n') + textsIn(*section.content));
}

void SettingsPage::showPreview(const std::optional<Hud::Preview>& preview)
{
    core::Settings settings = m_bridge.state().settings;
    if (preview) {
        settings.appearance = preview->appearance;
    }
    core::OverlayModel ring = core::previewModel(settings);
    if (!preview || !preview->atRest) {
        ring.opacities.rest = ring.opacities.peak;
    }
    m_ring->setRingAsItIs(ring);
}

} // namespace pomotide::ui
