// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace evaluate {

/// Which value of a column is the best.
enum class Better { Higher, Lower, NearOne };

struct ReportColumn {
    std::string name; ///< short; columns of one `group` stand together
    std::string group;
    std::string explanation;
    int decimals = 2;
    Better better = Better::Higher;
};

struct ReportRow {
    std::string name;
    std::string explanation;
    std::vector<std::optional<double>> values; ///< one for each column; nothing: not measured
};

struct ReportPicture {
    std::string label;
    std::string jpeg; ///< the file's bytes
};

/// Pictures beside each other.
struct ReportFigure {
    std::string caption;
    std::vector<ReportPicture> pictures;
};

/// What the page of an evaluation shows.
struct ReportPage {
    std::string title;
    std::vector<std::string> facts;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::vector<ReportFigure> figures;
};

/// One file of HTML that holds its pictures, needs no script and nothing from anywhere else, and
/// follows the reader's choice of light or dark. The best value of each column is set in bold.
std::string htmlOf(const ReportPage& page);

} // namespace evaluate
