// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"
#include "store/store.h"

#include <functional>
#include <memory>

/// The analyser over the program's own data, made once.
std::shared_ptr<const policy::Analyser> sharedAnalyser();
/// A library with the five documents that all tests share and none changes.
policy::StoreFolders sharedLibrary();
/// A copy of it that a test may change; gone at the end of the program.
policy::StoreFolders ownLibrary();
/// Lets events come until `done`, five seconds at most; fails the test when it never is.
void spinUntil(const std::function<bool()> &done);
