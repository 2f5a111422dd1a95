// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/warp/limb_warp.h"
#include "core/warp/reference.h"
#include "core/warp/reference_choice.h"

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace warp {

/// The picture of a reference compressed for keeping, losslessly while that takes less than 0.7 MB,
/// else as high-quality JPEG with an exact alpha.
struct PackedPicture {
    std::vector<std::uint8_t> colour; ///< PNG with alpha, or JPEG
    std::vector<std::uint8_t> alpha; ///< PNG; empty when `colour` has it
};

struct PackedReference {
    Reference about; ///< without its picture
    PackedPicture picture;
};

PackedReference packed(const Reference& reference);
cv::Mat unpacked(const PackedPicture& picture); ///< as Reference::bgra

/// The references of a target; their pictures (about 0.2 to 0.7 MB each at 1080 lines) are fetched
/// when they are asked for. Adding is for one thread; afterwards it may be read from several.
class ReferenceBank {
public:
    using Fetch = std::function<PackedPicture()>; ///< safe from several threads

    void add(Reference about, Fetch picture);
    void add(const Reference& reference); ///< keeps the picture in memory

    std::size_t size() const { return m_entries.size(); }
    /// The reference `index`, unpacked. Throws what its Fetch throws.
    Reference at(std::size_t index) const;
    /// The same without its picture, which is not fetched.
    const Reference& about(std::size_t index) const { return m_entries.at(index).about; }
    const ReferenceChooser& chooser() const { return m_chooser; }

    void setArms(const ArmLook& arms) { m_arms = arms; }
    const ArmLook& arms() const { return m_arms; }

private:
    struct Entry {
        Reference about;
        Fetch picture;
    };

    std::vector<Entry> m_entries;
    ReferenceChooser m_chooser;
    ArmLook m_arms;
};

/// The references of a bank cut at one scale, as they are asked for; the longest unused go when
/// memory runs out. Safe from several threads. The bank must outlive it.
class CutCache {
public:
    CutCache(
        const ReferenceBank& bank, double scale, std::size_t memoryLimit = std::size_t{256} << 20);

    /// Valid as long as the caller holds it.
    std::shared_ptr<const CutReference> at(std::size_t reference);
    double scale() const { return m_scale; }

private:
    struct Held {
        std::shared_ptr<const CutReference> cut;
        std::list<std::size_t>::iterator place;
    };

    void makeRoom();

    const ReferenceBank& m_bank;
    double m_scale;
    std::size_t m_limit;
    std::size_t m_memory = 0;
    std::mutex m_mutex;
    std::list<std::size_t> m_order; ///< most recently used first
    std::unordered_map<std::size_t, Held> m_held;
};

} // namespace warp
