// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/small_disk.h"

#include <fstream>
#include <string>
#include <sys/mount.h>

namespace test {

namespace {

bool mounted(const std::filesystem::path& folder, unsigned long flags, int kibibytes)
{
    const std::string options = "size=" + std::to_string(kibibytes) + "k";
    return ::mount("understudy-test", folder.c_str(), "tmpfs", flags, options.c_str()) == 0;
}

} // namespace

SmallDisk::SmallDisk(int kibibytes)
    : m_isMounted(mounted(m_folder.path(), 0, kibibytes))
{
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted)
        ::umount2(m_folder.path().c_str(), MNT_DETACH);
}

void SmallDisk::makeReadOnly()
{
    ::mount("tmpfs", m_folder.path().c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr);
}

void SmallDisk::fill()
{
    std::ofstream filler(m_folder / "filler", std::ios::binary);
    const std::string block(4096, 'x');
    while (filler.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) { }
}

void SmallDisk::resize(int kibibytes) { mounted(m_folder.path(), MS_REMOUNT, kibibytes); }

} // namespace test
