// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

/// SIGTERM, SIGHUP and SIGINT (a logout, a kill, Ctrl-C) end the program as closing its window
/// does; elsewhere than on Unix nothing changes. Call once.
void closeOnTermination(QApplication& application);
