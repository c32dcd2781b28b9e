// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace policy {

/// A word that reveals a concept in running text.
struct Term {
    std::string text;
    Language language = Language::Unknown;
    double weight = 1; ///< 1…3; 3 decides by itself. Regions: 1.
};

/// One region or sector, SKOS in shape.
struct Concept {
    std::string id;
    std::vector<std::string> broader;
    std::string kind;                            ///< "country", "city", "group" …; sectors: ""
    LocalizedText label;                         ///< preferred label in all three written forms
    std::string scope;                           ///< what a sector covers
    std::vector<Term> terms;                     ///< preferred, alternative and hidden labels
    std::vector<std::string> except;             ///< phrases in which a term of it does not count
    std::map<std::string, std::string> notation; ///< "iso3166-1" → "TH"
    std::vector<std::string> without; ///< narrower ones that it leaves out: China, of Overseas
    bool topConcept = false;          ///< stands at the top of a tree, whatever is broader (SKOS)
    bool taggable = true; ///< false: only groups others, or says nothing by its bare name
};

/// A hierarchy of concepts. Read-only once built; indexes keep `concepts` in file order.
class Vocabulary {
public:
    Vocabulary() = default;
    /// Throws Error for a duplicate id, an unknown broader id or a cycle.
    explicit Vocabulary(std::vector<Concept> concepts);

    [[nodiscard]] const std::vector<Concept> &concepts() const { return concepts_; }
    [[nodiscard]] const Concept *find(std::string_view id) const;
    /// Throws UsageError naming the nearest ids when there is no such concept.
    [[nodiscard]] const Concept &at(std::string_view id) const;
    [[nodiscard]] const std::vector<std::string> &narrower(std::string_view id) const;
    /// Concepts without a broader one, in file order.
    [[nodiscard]] std::vector<std::string> roots() const;
    /// The concepts to begin a tree with, in file order: roots and top concepts.
    [[nodiscard]] std::vector<std::string> tops() const;
    /// `id` itself and everything narrower, each once; but not what it is without.
    [[nodiscard]] std::vector<std::string> withNarrower(std::string_view id) const;
    /// Everything broader than `id`, each once, nearest first, without `id`
    /// and what leaves `id` out.
    [[nodiscard]] std::vector<std::string> allBroader(std::string_view id) const;

private:
    std::vector<Concept> concepts_;
    std::map<std::string, std::size_t, std::less<>> byId_;
    std::map<std::string, std::vector<std::string>, std::less<>> narrower_;
};

} // namespace policy
