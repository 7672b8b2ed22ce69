// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace pomotide::ui {

/// The name of a page or of a part of it.
class Heading final : public QLabel {
    Q_OBJECT

public:
    enum class Rank { Page, Part, Group };

    Heading(const QString& text, Rank rank, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void adoptFont();

    Rank m_rank;
};

/// Text of second importance: paler than the rest, and still well readable on any palette.
class SecondaryLabel final : public QLabel {
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void adoptPalette();
};

/// A sentence beside what it is about; takes no room while there is nothing to say.
class InlineMessage final : public QLabel {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget* parent = nullptr);

    /// Shows the sentence and has screen readers say it; nothing to say clears it.
    void say(const QString& sentence);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// One line that ends in "…" where there is no room; the tool tip then has all of it.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// The text with its ampersands doubled, so that none of them makes a mnemonic.
[[nodiscard]] QString withoutMnemonics(QString text);

} // namespace pomotide::ui
