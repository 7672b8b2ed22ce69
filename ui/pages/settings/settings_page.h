// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/settings/settings_section.h"

class QBoxLayout;
class QVBoxLayout;

namespace pomotide::ui {

class RingPicture;
class SearchField;
class SecondaryLabel;
class SectionList;

/// All settings except the work hours, which are on the Upcoming page. One section is shown at a
/// time; while there are words to search for, the lines of all sections that are found.
class SettingsPage final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the page.
    SettingsPage(SessionBridge& bridge, EditLog& log, QWidget* parent = nullptr);
    ~SettingsPage() override;
    SettingsPage(const SettingsPage&) = delete;
    SettingsPage& operator=(const SettingsPage&) = delete;

    /// Shows changes that were made elsewhere.
    void refresh();

    /// Sets the sentences about how the ring is shown on this desktop and what it cannot do, one a
    /// line.
    void setOverlayInfo(const QString& sentences);

    /// Sets why the shortcut does not work everywhere; empty if it does.
    void setShortcutProblem(const QString& problem);

    /// Sets why sounds are not heard; empty if they are.
    void setSoundProblem(const QString& problem);

    /// Adds a section, named by its heading. While the part is hidden, so is its name.
    void addPart(QWidget* part);

    /// Shows the section that contains the widget.
    void showSectionOf(const QWidget* widget);

    /// Shows what is new in each version.
    void showNews();

    void beginSearch();

signals:
    /// Emitted when a sound setting was changed. The sound should be played.
    void soundTried(core::SettingId setting);
    void previewWished(const std::optional<Hud::Preview>& preview);
    /// Emitted when the meaning of the ring's parts should be shown.
    void legendWished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Section {
        QWidget* frame = nullptr; ///< shown and hidden by the page
        QWidget* content = nullptr;
        SettingsSection* settings = nullptr; ///< null for others
        QString name;
    };

    void build();
    void placeParts(bool isCompact);
    void addSections();
    void addLook();
    void addPrompts();
    void addLast();
    SettingsSection* add(const SettingsSection::Contents& contents);
    void insert(std::size_t place, QWidget* content, SettingsSection* settings,
                const QString& name);
    void choose(int section);
    void showSections();
    static bool isFound(const Section& section, const SettingsSearch& search);
    void showPreview(const std::optional<Hud::Preview>& preview);

    SessionBridge& m_bridge;
    EditLog& m_log;
    SearchField* m_search;
    SectionList* m_list;
    RingPicture* m_ring;
    QVBoxLayout* m_head = nullptr;  ///< the title and the search
    QBoxLayout* m_middle = nullptr; ///< the list and the sections
    QVBoxLayout* m_column = nullptr;
    SecondaryLabel* m_nothing;
    SecondaryLabel* m_shortcut;
    SecondaryLabel* m_sound;
    QWidget* m_desktop;
    std::vector<Section> m_sections;
    int m_section = 0;
};

} // namespace pomotide::ui
