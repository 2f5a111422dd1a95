// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace test {

/// Makes each English text 40 % longer, with accents and in brackets: "Jobs" is "[Ĵőƀš ëë]". What
/// is shown without brackets did not go through tr(); what has no end is cut off.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(
        const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    /// As translate() does it: placeholders, mnemonics, tags and file patterns stay.
    static QString pseudo(const QString& english);
};

} // namespace test
