// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"
#include "ui/media/footage_facts.h"

#include <QString>
#include <vector>

namespace ui {

/// A traffic light; the later, the worse.
enum class Light { Good, Warning, Bad };

/// One plain sentence about a clip.
struct Remark {
    Light light = Light::Good;
    QString text;

    bool operator==(const Remark&) const = default;
};

/// What is to be said about a clip in its role, the worst first. Only what is known is spoken of.
std::vector<Remark> remarks(const FootageFacts& facts, Role role);

/// The worst of them; Good when there are none.
Light worst(const std::vector<Remark>& remarks);

} // namespace ui
