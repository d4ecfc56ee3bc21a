import Glibc
public import SystemErrors

extension SystemReason {
    /// The system's words in a language; English for a number that is not told here.
    public func text(in language: Language) -> String {
        Self.words[code].map { language.choose(english: $0.english, chinese: $0.chinese) } ?? english
    }

    /// What files, folders and programs are refused for.
    package static let words: [Int32: (english: String, chinese: String)] = [
        ENOENT: ("No such file or directory", "没有这个文件或目录"),
        EACCES: ("Permission denied", "没有权限"),
        EPERM: ("Operation not permitted", "不允许此操作"),
        EISDIR: ("Is a directory", "这是目录"),
        ENOTDIR: ("Not a directory", "不是目录"),
        ENOTEMPTY: ("Directory not empty", "目录不为空"),
        EEXIST: ("File exists", "文件已存在"),
        ENAMETOOLONG: ("File name too long", "文件名太长"),
        ELOOP: ("Too many levels of symbolic links", "符号链接的层数太多"),
        EXDEV: ("Invalid cross-device link", "不能跨设备链接"),
        EMLINK: ("Too many links", "链接太多"),
        EROFS: ("Read-only file system", "文件系统只读"),
        ENOSPC: ("No space left on device", "磁盘空间不足"),
        EDQUOT: ("Disk quota exceeded", "超出磁盘配额"),
        EFBIG: ("File too large", "文件太大"),
        EIO: ("Input/output error", "读写出错"),
        ENXIO: ("No such device or address", "没有这个设备或地址"),
        ENODEV: ("No such device", "没有这个设备"),
        EBUSY: ("Device or resource busy", "设备或资源正忙"),
        ETXTBSY: ("Text file busy", "程序文件正在运行"),
        ESTALE: ("Stale file handle", "文件句柄已失效"),
        EINVAL: ("Invalid argument", "参数无效"),
        EBADF: ("Bad file descriptor", "文件描述符无效"),
        EPIPE: ("Broken pipe", "管道已断开"),
        EMFILE: ("Too many open files", "打开的文件太多"),
        ENFILE: ("Too many open files in system", "系统中打开的文件太多"),
        ENOMEM: ("Cannot allocate memory", "内存不足"),
        EAGAIN: ("Resource temporarily unavailable", "资源暂时不可用"),
        ENOLCK: ("No locks available", "没有可用的锁"),
        EOPNOTSUPP: ("Operation not supported", "不支持此操作"),
        ENOSYS: ("Function not implemented", "系统没有此功能"),
        EADDRINUSE: ("Address already in use", "地址已被占用"),
    ]
}

extension FileObstacle {
    /// Why a file cannot be opened or read.
    public func text(in language: Language) -> String {
        switch self {
        case .system(let reason): reason.text(in: language)
        case .linkToFolder:
            language.choose(english: "a link to a folder, which is not followed", chinese: "是指向文件夹的链接，不跟随")
        case .noRegularFile: language.choose(english: "not a regular file", chinese: "不是普通文件")
        case .noMemory: language.choose(english: "zlib has no memory left", chinese: "zlib 内存不足")
        }
    }
}
