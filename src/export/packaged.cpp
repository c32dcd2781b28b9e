// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/packaged.h"

#include "export/packaged/module.h"
#include "model/error.h"

#include <dlfcn.h>
#include <filesystem>

namespace policy {

namespace {

namespace fs = std::filesystem;

/// The module beside the installed program (PREFIX/bin → PREFIX/lib/policy-explorer), else where
/// this program was built.
fs::path moduleFile()
{
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path installed =
        (program.parent_path().parent_path() / POLICY_MODULE_INSTALLED).lexically_normal();
    return fs::exists(installed, error) ? installed : fs::path(POLICY_MODULE_BUILT);
}

template <class Function> Function *load(const char *name)
{
    const fs::path file = moduleFile();
    // Never unloaded: its libraries keep state for the life of the process.
    void *module = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
    void *function = module ? ::dlsym(module, name) : nullptr;
    if (!function) {
        const char *reason = ::dlerror();
        throw Error("Cannot load " + file.string() + ", which writes papers and reads them: " +
                    (reason ? reason : "unknown reason") + ". Install the program again.");
    }
    return reinterpret_cast<Function *>(function);
}

} // namespace

std::string packagedExport(const Report &report, Format format, const Progress &progress,
                           std::stop_token stop)
{
    static PackagedWriter *const writer = load<PackagedWriter>(packagedWriterName);
    std::string bytes;
    writer(report, format, progress, stop, bytes);
    return bytes;
}

std::unique_ptr<PdfPages> PdfPages::open(std::string bytes)
{
    static PdfOpener *const opener = load<PdfOpener>(pdfOpenerName);
    std::unique_ptr<PdfPages> pages;
    opener(std::move(bytes), pages);
    return pages;
}

CodedProject readCodedProject(const std::string &bytes)
{
    static CodingsReader *const reader = load<CodingsReader>(codingsReaderName);
    CodedProject project;
    reader(bytes, project);
    return project;
}

} // namespace policy
