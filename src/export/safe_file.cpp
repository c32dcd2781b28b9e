// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/safe_file.h"

#include "model/error.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace policy {

namespace fs = std::filesystem;

namespace {

std::string_view advice(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return "Free some space, or choose another disk.";
    case EACCES:
    case EPERM:
    case EROFS: return "Choose a folder that you may write to.";
    case ENOENT:
    case ENOTDIR: return "Make the folder first, or choose another.";
    case ENAMETOOLONG:
    case EINVAL: return "Choose a shorter name without special characters.";
    case EISDIR: return "Choose a file name in it.";
    default: return "Choose another place.";
    }
}

[[noreturn]] void fail(const fs::path &file, int error)
{
    throw Error("Cannot write " + file.string() + ": " + std::generic_category().message(error) +
                ". " + std::string(advice(error)));
}

/// A new file beside the one to be written; taken away again unless it was put in place.
class TemporaryFile {
public:
    explicit TemporaryFile(const fs::path &target)
        : target_(target), name_((target.parent_path() / ".policy-explorer-XXXXXX").string())
    {
        file_ = mkostemp(name_.data(), O_CLOEXEC);
        if (file_ < 0) fail(target, errno);
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (file_ >= 0) ::close(file_);
        if (!placed_) ::unlink(name_.c_str());
    }

    void write(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(file_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) fail(target_, written < 0 ? errno : ENOSPC);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    void setMode(mode_t mode) const
    {
        if (::fchmod(file_, mode) != 0) fail(target_, errno);
    }

    /// Flushes, closes and renames: what a full network disk has to say, it says here.
    void place(bool replace)
    {
        if (::fsync(file_) != 0) fail(target_, errno);
        const int closed = ::close(file_);
        file_ = -1;
        if (closed != 0) fail(target_, errno);
        if (replace) {
            if (::rename(name_.c_str(), target_.c_str()) != 0) fail(target_, errno);
            placed_ = true;
        } else if (::link(name_.c_str(), target_.c_str()) != 0) {
            // link() never replaces; some file systems have no links.
            if (errno == EEXIST) refuseExisting(target_);
            if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS) fail(target_, errno);
            refuseExisting(target_);
            if (::rename(name_.c_str(), target_.c_str()) != 0) fail(target_, errno);
            placed_ = true;
        }
        flushFolder();
    }

private:
    /// So that the name, too, survives a power cut. A folder that cannot be flushed is no failure:
    /// the file is there.
    void flushFolder() const
    {
        const fs::path folder = target_.parent_path();
        const int opened = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (opened < 0) return;
        static_cast<void>(::fsync(opened));
        ::close(opened);
    }

    fs::path target_;
    std::string name_;
    int file_ = -1;
    bool placed_ = false;
};

/// The permissions a new file gets from this process.
mode_t newFileMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

} // namespace

void refuseExisting(const fs::path &file)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error)))
        throw Error("Cannot write " + file.string() +
                    ": it is there already. Choose another name, or allow it to be replaced "
                    "(--force).");
}

void writeSafely(const fs::path &file, std::string_view bytes, bool replace)
{
    if (file.filename().empty() || file.filename() == "." || file.filename() == "..")
        fail(file, EISDIR);
    if (file.native().find('\0') != std::string::npos) fail(file, EINVAL);
    if (!replace) refuseExisting(file);
    std::error_code error;
    fs::path target = fs::absolute(file, error);
    if (error) fail(file, error.value());
    if (fs::is_symlink(target, error)) {
        target = fs::weakly_canonical(target, error);
        if (error) fail(file, error.value());
    }
    if (fs::is_directory(target, error)) fail(file, EISDIR);
    struct stat old = {};
    const bool replaced = ::stat(target.c_str(), &old) == 0;
    // A rename would pass over a file's own write protection.
    if (replaced && ::access(target.c_str(), W_OK) != 0) fail(file, errno);
    TemporaryFile fresh(target);
    fresh.write(bytes);
    fresh.setMode(replaced ? old.st_mode & 07777 : newFileMode());
    fresh.place(replace);
}

} // namespace policy
