// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace pomotide::ui {

/// Has the Tab key go through the page as it is laid out: for pages whose parts come and go, as Qt
/// goes by when they came.
void orderTabs(QWidget* page);

} // namespace pomotide::ui
