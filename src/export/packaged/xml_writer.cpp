// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged/xml_writer.h"

#include "model/error.h"

#include <libxml/xmlwriter.h>

namespace policy {

namespace {

const xmlChar *xmlText(const std::string &text)
{
    return reinterpret_cast<const xmlChar *>(text.c_str());
}

const xmlChar *xmlText(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

} // namespace

XmlWriter::XmlWriter() : buffer_(xmlBufferCreate()), writer_(xmlNewTextWriterMemory(buffer_, 0))
{
    if (!writer_) check(-1);
    xmlBufferSetAllocationScheme(buffer_, XML_BUFFER_ALLOC_DOUBLEIT);
    check(xmlTextWriterStartDocument(writer_, nullptr, "UTF-8", nullptr));
}

XmlWriter::~XmlWriter()
{
    xmlFreeTextWriter(writer_);
    xmlBufferFree(buffer_);
}

void XmlWriter::check(int written) const
{
    if (written < 0)
        throw Error("Cannot make the file: there is not enough memory for it. Export fewer "
                    "recommendations.");
}

XmlWriter &XmlWriter::open(const char *name, Attributes attributes)
{
    check(xmlTextWriterStartElement(writer_, xmlText(name)));
    return this->attributes(attributes);
}

XmlWriter &XmlWriter::attributes(Attributes attributes)
{
    for (const auto &[attribute, value] : attributes) {
        value_ = value;
        check(xmlTextWriterWriteAttribute(writer_, xmlText(attribute), xmlText(value_)));
    }
    return *this;
}

XmlWriter &XmlWriter::close(int count)
{
    for (; count > 0; --count)
        check(xmlTextWriterEndElement(writer_));
    return *this;
}

XmlWriter &XmlWriter::text(std::string_view text)
{
    value_ = text;
    check(xmlTextWriterWriteString(writer_, xmlText(value_)));
    return *this;
}

XmlWriter &XmlWriter::empty(const char *name, Attributes attributes)
{
    return open(name, attributes).close();
}

XmlWriter &XmlWriter::element(const char *name, std::string_view text, Attributes attributes)
{
    return open(name, attributes).text(text).close();
}

std::string XmlWriter::finish()
{
    check(xmlTextWriterEndDocument(writer_));
    return {reinterpret_cast<const char *>(xmlBufferContent(buffer_)),
            static_cast<std::size_t>(xmlBufferLength(buffer_))};
}

} // namespace policy
