// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace pomotide::ui {

/// A heading of a page or of a part of it.
class Heading final : public QLabel {
    Q_OBJECT

public:
    enum class Rank { Now, Page, Part, Group };

    Heading(const QString& text, Rank rank, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void adoptFont();

    Rank m_rank;
};

/// Secondary text: paler than other text, but with enough contrast on any palette.
class SecondaryLabel : public QLabel {
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString& text = {}, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void adoptPalette();
};

/// A message beside the control that it is about. Hidden while empty.
class InlineMessage final : public QLabel {
    Q_OBJECT

public:
    explicit InlineMessage(QWidget* parent = nullptr);

    /// Shows the sentence and announces it to screen readers. An empty one clears the message.
    void say(const QString& sentence);
    void clear();

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A line of text, elided if there is no room. The tool tip then has the full text.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

/// Returns the text with ampersands doubled, so that they do not mark mnemonics.
[[nodiscard]] QString withoutMnemonics(QString text);

/// A tool tip that shows the text as it is. Qt would take a text with tags for HTML, and show even
/// the pictures that it names.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace pomotide::ui
