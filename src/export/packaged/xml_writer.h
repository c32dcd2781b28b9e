// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

struct _xmlTextWriter;
struct _xmlBuffer;

namespace policy {

/// Writes XML 1.0 in UTF-8, element by element (libxml2's xmlTextWriter). Elements that are open
/// when it ends are closed. Throws Error when memory runs out.
class XmlWriter {
public:
    using Attributes = std::initializer_list<std::pair<const char *, std::string_view>>;

    XmlWriter();
    ~XmlWriter();
    XmlWriter(const XmlWriter &) = delete;
    XmlWriter &operator=(const XmlWriter &) = delete;

    XmlWriter &open(const char *name, Attributes attributes = {});
    /// More attributes of the element just opened.
    XmlWriter &attributes(Attributes attributes);
    /// Closes the innermost open element, `count` times.
    XmlWriter &close(int count = 1);
    XmlWriter &text(std::string_view text);
    /// An element without content.
    XmlWriter &empty(const char *name, Attributes attributes = {});
    /// An element with only text in it.
    XmlWriter &element(const char *name, std::string_view text, Attributes attributes = {});

    /// The whole document; nothing can be written after it.
    std::string finish();

private:
    void check(int written) const;

    _xmlBuffer *buffer_;
    _xmlTextWriter *writer_;
    std::string value_; ///< libxml2 wants a NUL at the end
};

} // namespace policy
