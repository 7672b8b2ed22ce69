// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

namespace pomotide {

/// Returns a picture of a screen full of windows with text, dark or light.
[[nodiscard]] QImage desktopPicture(const QSize& size, bool isDark);

/// Returns a picture like a photograph: a sky over hills, light and dark side by side.
[[nodiscard]] QImage photoPicture(const QSize& size);

} // namespace pomotide
