// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/codecs.h"

extern "C" {
#include <libavcodec/avcodec.h>
}

namespace media {

bool hasEncoder(const std::string& name)
{
    return avcodec_find_encoder_by_name(name.c_str()) != nullptr;
}

} // namespace media
