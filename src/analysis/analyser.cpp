// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"

#include "structure/structure.h"

namespace policy {

struct Analyser::Knowledge {
    structure::Rules rules;
    Vocabulary regions;
    Vocabulary sectors;
    std::string fingerprint;
};

Analyser::Analyser(const std::filesystem::path &data, const std::filesystem::path &additions)
{
    auto knowledge = std::make_unique<Knowledge>();
    knowledge->rules = structure::Rules::load(data, additions);
    knowledge_ = std::move(knowledge);
}

Analyser::~Analyser() = default;

Document Analyser::analyse(const Source &source) const
{
    return structure::readStructure(source, knowledge_->rules);
}

const Vocabulary &Analyser::regions() const
{
    return knowledge_->regions;
}
const Vocabulary &Analyser::sectors() const
{
    return knowledge_->sectors;
}
const std::string &Analyser::fingerprint() const
{
    return knowledge_->fingerprint;
}

} // namespace policy
