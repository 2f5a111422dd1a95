// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// The library's header says foreach, which is switched off here.
#ifndef foreach
#define foreach(item, items) for (item : items)
#include <qcustomplot.h>
#undef foreach
#else
#include <qcustomplot.h>
#endif
